import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { DesktopCommand } from '#core/desktop-bridge.ts';
import { COMMAND_CHANNEL } from './handover.ts';
import { savePageAsPdf } from './save-pdf.ts';
import { words } from './words.ts';

export interface MenuChoices {
  mac: boolean;
  devTools: boolean;
  send: (command: DesktopCommand) => void;
  /** Keeps the page as a PDF where the learner says. */
  savePdf: () => void;
  /** Undoes the last edit of the text field that has the focus, if one has. */
  undoEdit: () => void;
}

/** The native menu. Each command's item has the command as its id. */
export function buildMenu({
  mac,
  devTools,
  send,
  savePdf,
  undoEdit,
}: MenuChoices): MenuItemConstructorOptions[] {
  const command = (id: DesktopCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => send(id),
  });
  const settings = command('show-settings', words.menu.settings, 'CmdOrCtrl+,');
  const print = command('print', words.menu.print, 'CmdOrCtrl+P');
  const saveAsPdf: MenuItemConstructorOptions = {
    id: 'save-pdf',
    label: words.menu.savePdf,
    accelerator: 'CmdOrCtrl+Shift+P',
    click: savePdf,
  };
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const undo: MenuItemConstructorOptions = {
    ...command('undo', words.menu.undo, 'CmdOrCtrl+Z'),
    click: () => {
      undoEdit();
      send('undo');
    },
  };
  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      separator,
      settings,
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  return [
    ...(mac ? [appMenu] : []),
    {
      label: words.menu.file,
      submenu: mac
        ? [saveAsPdf, print]
        : [saveAsPdf, print, separator, settings, separator, { role: 'quit' }],
    },
    {
      label: words.menu.edit,
      submenu: [undo, separator, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    },
    {
      label: words.menu.study,
      submenu: [
        command('show-today', words.menu.today, 'CmdOrCtrl+1'),
        command('show-lessons', words.menu.lessons, 'CmdOrCtrl+2'),
        command('show-flashcards', words.menu.flashcards, 'CmdOrCtrl+3'),
        command('show-quizzes', words.menu.quizzes, 'CmdOrCtrl+4'),
        command('show-explore', words.menu.explore, 'CmdOrCtrl+5'),
        command('show-progress', words.menu.progress, 'CmdOrCtrl+6'),
      ],
    },
    {
      label: words.menu.view,
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        separator,
        { role: 'togglefullscreen' },
        ...(devTools ? [separator, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    { label: words.menu.window, submenu: [{ role: 'minimize' }, { role: 'close' }] },
    {
      role: 'help',
      label: words.menu.help,
      submenu: [command('show-shortcuts', words.menu.shortcuts, 'CmdOrCtrl+/')],
    },
  ];
}

/** Puts the menu up for the app's window. */
export function installMenu(window: BrowserWindow, devTools: boolean): void {
  const template = buildMenu({
    mac: process.platform === 'darwin',
    devTools,
    send: (command) => window.webContents.send(COMMAND_CHANNEL, command),
    savePdf: () => void savePageAsPdf(window),
    undoEdit: () => window.webContents.undo(),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
