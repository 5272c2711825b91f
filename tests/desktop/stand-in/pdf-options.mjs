import { notEmulated } from './emulated.mjs';

/**
 * Electron's options for printing a page to a PDF as Playwright's. Margins are inches in both, as numbers here and as
 * text there.
 * @param {Record<string, any>} options
 */
export function readPdfOptions({
  pageSize = 'Letter',
  margins = {},
  printBackground = false,
  preferCSSPageSize = false,
  generateTaggedPDF = false,
  generateDocumentOutline = false,
  ...rest
}) {
  for (const name of Object.keys(rest)) throw notEmulated(`printToPDF option '${name}'`);
  return {
    format: pageSize,
    margin: Object.fromEntries(Object.entries(margins).map(([side, inches]) => [side, `${inches}in`])),
    printBackground,
    preferCSSPageSize,
    tagged: generateTaggedPDF,
    outline: generateDocumentOutline,
  };
}
