/*
 * What a spreadsheet may take for a formula: =, +, - and @ in either width, behind blanks and quotation marks too. Not only
 * where a cell begins: opened with another separator, a line is cut at semicolons, tabs and line breaks, and each part is a
 * cell of its own. Source: OWASP, "CSV Injection".
 */
const FORMULA = /(^|[;\t\r\n])(?=(?:[^\S\t\r\n]|["'“”‘’`])*[=+\-@＝＋－＠])/g;
/** OWASP has cells beginning with these guarded as well: some programs drop them and run the rest. */
const DROPPED = /^(?=[\t\r\n])/;

/**
 * A table as CSV: RFC 4180, lines ended by CR LF. Text that a spreadsheet would run as a formula is given a quotation
 * mark in front, so that it is shown as it stands.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return csvRowsOf([header, ...rows]);
}

/** Further rows of such a table, for one too long to be made at once. */
export function csvRowsOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replaceAll(FORMULA, "$1'").replace(DROPPED, "'");
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
