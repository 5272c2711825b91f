/*
 * What the desktop tells the page. The page tells the desktop nothing over this bridge: data goes through the contract.
 */

/** Deeds the native menu offers and the page carries out. The page has each of them without the menu too. */
export const desktopCommands = [
  'show-today',
  'show-lessons',
  'show-flashcards',
  'show-quizzes',
  'show-explore',
  'show-progress',
  'show-settings',
  'print',
  'undo',
  'show-shortcuts',
] as const;

/** `undo` takes back the last rating; the page ignores it while a text field has the focus. */
export type DesktopCommand = (typeof desktopCommands)[number];

/** Exposed by the preload as `window.desktop`; absent in a browser. */
export interface DesktopBridge {
  /** `process.platform` of the desktop: 'win32', 'darwin', 'linux'. */
  readonly platform: string;
  readonly version: string;
  /** Calls `listener` for every menu command from now on. Returns what ends that. */
  onCommand(listener: (command: DesktopCommand) => void): () => void;
}
