/** What a spreadsheet may take for a formula. Source: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/;

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
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
