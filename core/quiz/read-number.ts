/** Spaces that group digits, in any writing. */
const SPACES = /[\s\u00a0\u2007\u2009\u202f'’_]/g;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const GROUPS_BY_COMMA = /^[+-]?\d{1,3}(?:,\d{3})+$/;
const GROUPS_BY_POINT = /^[+-]?\d{1,3}(?:\.\d{3}){2,}$/;

/**
 * Reads a number as people write it: digits grouped by spaces, commas or points, a decimal point or comma, `e` for a
 * power of ten. A single comma before three digits groups them. @returns undefined for what is not a number.
 */
export function readNumber(text: string): number | undefined {
  const written = text.trim().replace(SPACES, '').replace(/[−–]/g, '-');
  const plain = toPoint(written);
  if (!NUMBER.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** The same number with a point before its decimals and nothing between its groups. */
function toPoint(written: string): string {
  const comma = written.lastIndexOf(',');
  const point = written.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    return comma > point ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', '');
  }
  if (GROUPS_BY_COMMA.test(written)) return written.replaceAll(',', '');
  if (GROUPS_BY_POINT.test(written)) return written.replaceAll('.', '');
  return written.replace(',', '.');
}
