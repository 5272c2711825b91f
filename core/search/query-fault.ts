/** What can be wrong with a search; the words for it are those of the page or the command that tells it. */
export const FAULT_CODES = [
  'too-long',
  'too-deep',
  'nothing-open',
  'not-closed',
  'no-partner',
  'missing',
  'missing-before',
  'missing-after',
  'unknown-key',
  'unknown-key-near',
  'needs-value',
  'unknown-word',
  'unknown-word-near',
  'flag',
  'property',
  'number',
  'button',
  'days',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Words of the search and of its language that a fault is about, such as `key` and the nearest word `meant`. */
export type FaultValues = Readonly<Record<string, string>>;

/** Why a search cannot be read, and where in its text: characters from `start` up to `end`, counted from 0. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault';
  readonly code: FaultCode;
  readonly values: FaultValues;
  readonly start: number;
  readonly end: number;

  constructor(code: FaultCode, values: FaultValues, start: number, end: number) {
    super(`a search that cannot be read: ${code}`);
    this.code = code;
    this.values = values;
    this.start = start;
    this.end = end;
  }
}
