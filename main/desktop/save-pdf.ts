import { randomFillSync } from 'node:crypto';
import { dialog, type BrowserWindow } from 'electron';
import { describeFault } from '#main/store/errors.ts';
import { replaceFile } from '#main/store/files.ts';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { pdfName } from './pdf-name.ts';
import { words } from './words.ts';

/** Inches. A page that names its own margins has those. */
const MARGINS = { top: 0.6, bottom: 0.6, left: 0.7, right: 0.7 };

let asking = false;

/**
 * Asks where to, and keeps the page of a window there as a PDF as it would be printed, on A4. What was there before stays
 * until the new file is whole. A file that cannot be written is told in a box with the cause.
 */
export async function savePageAsPdf(window: BrowserWindow): Promise<void> {
  if (asking) return;
  asking = true;
  try {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: words.savePdf.title,
      defaultPath: pdfName(window.webContents.getTitle()),
      filters: [{ name: words.savePdf.kind, extensions: ['pdf'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (!canceled && filePath !== '') await savePdf(window, filePath);
  } finally {
    asking = false;
  }
}

async function savePdf(window: BrowserWindow, path: string): Promise<void> {
  try {
    const bytes = await window.webContents.printToPDF({
      pageSize: 'A4',
      margins: MARGINS,
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    const random = (count: number) => randomFillSync(new Uint8Array(count));
    await replaceFile(createNodeFileSystem(), path, [bytes], random);
  } catch (error) {
    await dialog.showMessageBox(window, {
      type: 'error',
      message: words.savePdf.failed,
      detail: words.savePdf.failedDetail(path, describeFault(error)),
      buttons: [words.savePdf.close],
    });
  }
}
