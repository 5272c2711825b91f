/** Whether the page runs on a Mac, where the Command key does what Ctrl does elsewhere. */
export function isMac(): boolean {
  return /darwin|mac os/i.test(window.desktop?.platform ?? navigator.userAgent);
}
