/**
 * What a page of the app may do: load its own files, talk to its own origin, nothing else. No inline script or style,
 * no frames, no plug-ins, and no text ever becomes markup (trusted types with no policy).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Sent with every response, errors included. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** Why a request is refused before it is looked at, if it is. */
export interface Refusal {
  status: 403 | 413 | 415 | 421;
  reason: string;
}

/** A host as browsers send it: lower case, without the usual port. What is no host is left as it is. */
export function normaliseHost(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).host : host;
}

/** The largest body a call may have, bytes. */
const BODY_LIMIT = 1_000_000;
/** The same for the one call that carries a picture, which base64 makes a third larger. */
const PICTURE_LIMIT = 6_000_000;
const PICTURE_CALL = '/api/notes/addPicture';

function bodyLimit(request: Request): number {
  return new URL(request.url).pathname === PICTURE_CALL ? PICTURE_LIMIT : BODY_LIMIT;
}

/**
 * Refuses what no page of the app sends: a request for another host (a name rebound to this machine), one made by
 * another site's page, or a call that is not JSON.
 * @param allowedHosts hosts that name this app, each through {@link normaliseHost}; undefined on the desktop, where no other can reach it.
 */
export function findRefusal(
  request: Request,
  allowedHosts: ReadonlySet<string> | undefined,
): Refusal | undefined {
  const url = new URL(request.url);
  if (allowedHosts && !allowedHosts.has(normaliseHost(request.headers.get('host') ?? url.host))) {
    return { status: 421, reason: 'This host is not served here.' };
  }
  const site = request.headers.get('sec-fetch-site');
  const isNavigation = request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate';
  if (site && site !== 'same-origin' && site !== 'none' && !isNavigation) {
    return { status: 403, reason: 'Requests from other sites are refused.' };
  }
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== `${url.protocol}//${url.host}`) {
    return { status: 403, reason: 'Requests from other sites are refused.' };
  }
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return { status: 415, reason: 'Calls are sent as JSON.' };
  }
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit(request)) {
    return { status: 413, reason: 'The request is too large.' };
  }
  return undefined;
}

/**
 * The request with a body that is known to be small: as it is where its length is declared (HTTP holds it to that),
 * else read into memory. Undefined when the body is larger than any call needs.
 */
export async function limitBody(request: Request): Promise<Request | undefined> {
  if (!request.body || request.headers.has('content-length')) return request;
  const limit = bodyLimit(request);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.byteLength;
    if (size > limit) return undefined;
    parts.push(part);
  }
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body: Buffer.concat(parts) });
}
