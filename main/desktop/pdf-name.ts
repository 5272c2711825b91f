/** What no system takes in a file name, and marks that would show a name in another order than it is written. */
const UNUSABLE = /[<>:"/\\|?*\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Names that Windows keeps for devices, with whatever ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** File names are at most 255 bytes on the systems in use; the ending and a copy's number need some of them. */
const MAX_BYTES = 200;
const USUAL = 'Common Orbit';

/** The name to propose for a page kept as a PDF: its title, as far as every system takes it in a file name. */
export function pdfName(title: string): string {
  let name = '';
  for (const sign of title.replaceAll(UNUSABLE, ' ').replaceAll(/\s+/g, ' ').trim()) {
    if (Buffer.byteLength(name + sign) > MAX_BYTES) break;
    name += sign;
  }
  name = name.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
  if (name === '') name = USUAL;
  return `${RESERVED.test(name) ? `_${name}` : name}.pdf`;
}
