import { app, type Session, type WebContents } from 'electron';
import { isAppPage, mayRequest } from './address.ts';
import { guardDownloads } from './downloads.ts';
import { offerExternalLink } from './external-link.ts';
import { denyPermissions } from './permissions.ts';

/** Closes every way out of the app. Called once, before the first window. */
export function guardApp(session: Session): void {
  denyPermissions(session);
  guardDownloads(session);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

function guardContents(contents: WebContents): void {
  const stayInApp = (event: { url: string; preventDefault(): void }) => {
    if (!isAppPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stayInApp);
  contents.on('will-redirect', stayInApp);
  contents.on('will-frame-navigate', stayInApp);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void offerExternalLink(url);
    return { action: 'deny' };
  });
}
