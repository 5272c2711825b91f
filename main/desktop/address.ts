/** The app's own scheme and host: the only origin a window ever shows. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'common-orbit';
export const APP_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`;

/** Whether an address is a page of this app. Everything else is refused, whatever it looks like. */
export function isAppPage(address: string): boolean {
  const url = parseAddress(address);
  return url !== undefined && isAppHost(url);
}

/** Whether a request of a page may go out: the app's own, what it made itself, or the developer tools' own pages. */
export function mayRequest(address: string): boolean {
  const url = parseAddress(address);
  return url !== undefined && (isAppHost(url) || url.protocol === 'devtools:' || isOwnBlob(address));
}

/** Whether an address stands for something a page of the app holds in its memory: nobody else can make one. */
export function isOwnBlob(address: string): boolean {
  return address.startsWith('blob:') && isAppPage(address.slice('blob:'.length));
}

/**
 * The address a learner may be asked to open in the system's browser, normalised as it will be opened; undefined for
 * everything but a plain https address without credentials.
 */
export function readExternalAddress(address: string): string | undefined {
  const url = parseAddress(address);
  if (url?.protocol !== 'https:' || url.hostname === '' || url.username !== '' || url.password !== '') {
    return undefined;
  }
  return url.href;
}

function isAppHost(url: URL): boolean {
  // Node and Chromium differ on `origin` of a custom scheme, so scheme and host are compared.
  return (
    url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '' && url.password === ''
  );
}

function parseAddress(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
