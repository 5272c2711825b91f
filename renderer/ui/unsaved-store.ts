/** Where a browser keeps text. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Where unsaved text is kept. A desktop window closes without asking, so its text outlives it; a browser's tab asks first,
 * and on a shared machine takes its text along.
 */
export function unsavedStore(): TextStore {
  return window.desktop ? localStorage : sessionStorage;
}

/** Keeps a text in place of the one before; undefined forgets it. A full or forbidden store loses nothing but it. */
export function keepText(store: TextStore, key: string, text: string | undefined): void {
  try {
    if (text === undefined) store.removeItem(key);
    else store.setItem(key, text);
  } catch {
    // The page still has it.
  }
}

/** A text that was kept; undefined where none was, or none can be read. */
export function readText(store: TextStore, key: string): string | undefined {
  try {
    return store.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
