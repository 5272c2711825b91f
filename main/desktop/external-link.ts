import { BrowserWindow, dialog, shell } from 'electron';
import { readExternalAddress } from './address.ts';
import { words } from './words.ts';

const OPEN = 1;
let asking = false;

/**
 * Asks whether to open a source's address in the system's browser, with the whole address shown. Other schemes than
 * https are ignored, and so is a page that asks again while the question stands.
 */
export async function offerExternalLink(url: string): Promise<void> {
  const address = readExternalAddress(url);
  const window = BrowserWindow.getAllWindows()[0];
  if (address === undefined || window === undefined || asking) return;
  asking = true;
  try {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: words.externalLink.message,
      detail: words.externalLink.detail(address),
      buttons: [words.externalLink.cancel, words.externalLink.open],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === OPEN) await shell.openExternal(address);
  } finally {
    asking = false;
  }
}
