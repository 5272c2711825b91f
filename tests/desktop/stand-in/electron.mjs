/*
 * The module `electron` as main/desktop sees it where Electron's binary cannot be had: its own code on one side, a
 * Chromium on the other. Only what main/desktop uses is here; importing anything else fails by name.
 */
import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { Menu } from './menu.mjs';
import { protocol, session } from './session.mjs';
import { dialog, nativeTheme, screen, shell } from './surroundings.mjs';
import { webContents } from './web-contents.mjs';

export { app, BrowserWindow, dialog, Menu, nativeTheme, protocol, screen, session, shell, webContents };
