/** Bad input to a command: the message says where and why. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Prints a result: as JSON where `--json` was given, else as lines for people. */
export function print(isJson: boolean | undefined, value: unknown, lines: () => string[]): void {
  console.log(isJson ? JSON.stringify(value, null, 2) : lines().join('\n'));
}

/** Lines up columns with two spaces between them; numbers to the right. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return /^-?[\d.]/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Signs that steer a terminal, break a line or show a text in another order than it is written. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text of somebody else's making as one line that does nothing to a terminal; such signs are shown by their number. */
export function printable(text: string): string {
  return text.replaceAll(STEERING, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
