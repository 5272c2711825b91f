/** The windows that are open, oldest first. @type {Set<import('./browser-window.mjs').BrowserWindow>} */
export const windows = new Set();
