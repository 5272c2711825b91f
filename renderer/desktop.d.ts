import type { DesktopBridge } from '#core/desktop-bridge.ts';

declare global {
  interface Window {
    /** Only in the desktop app. */
    readonly desktop?: DesktopBridge;
  }
}
