/*
 * Chromium refuses a scheme it was not built with before anything can answer for it. So app://host/x is shown as
 * https://host.app.invalid/x, a secure origin of its own that no name server knows.
 */

const APP_ADDRESS = /^([a-z][a-z0-9+-]*):\/\/([^/?#]+)/;
const SHOWN_ADDRESS = /^(blob:)?https:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.invalid(?=[/?#]|$)/;

/** @param {string} url as the app knows it */
export function toShown(url) {
  return url.replace(APP_ADDRESS, (whole, scheme, host) =>
    /^(https?|wss?)$/.test(scheme) ? whole : `https://${host}.${scheme}.invalid`,
  );
}

/** @param {string} url as Chromium knows it */
export function toApp(url) {
  return url.replace(SHOWN_ADDRESS, '$1$3://$2');
}
