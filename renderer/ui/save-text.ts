/** Long enough for a browser to have read what it was given. */
const FORGET_AFTER_MS = 60_000;

/** Gives a text, or its parts in order, to the browser as a download; on the desktop the system asks where to. */
export function saveText(name: string, text: string | readonly string[], type: string): void {
  const address = URL.createObjectURL(new Blob(typeof text === 'string' ? [text] : [...text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), FORGET_AFTER_MS);
}
