import { protocol } from 'electron';
import { APP_SCHEME, isAppPage } from './address.ts';

/** Makes `app:` a secure standard origin whose pages may fetch. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Answers every `app:` request with the app's one door; other hosts of the scheme do not exist. */
export function serveScheme(fetch: (request: Request) => Promise<Response>): void {
  protocol.handle(APP_SCHEME, (request) =>
    isAppPage(request.url) ? fetch(request) : new Response('Not found', { status: 404 }),
  );
}
