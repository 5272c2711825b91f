/** Why a search cannot be read, and where in its text: characters from `start` up to `end`, counted from 0. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault';
  readonly start: number;
  readonly end: number;

  constructor(cause: string, start: number, end: number) {
    super(cause);
    this.start = start;
    this.end = end;
  }
}
