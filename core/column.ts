type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

const CHUNK_BITS = 16;
/** How many numbers the chunks of a column hold. */
export const CHUNK_LENGTH = 1 << CHUNK_BITS;
const CHUNK_MASK = CHUNK_LENGTH - 1;

/** A column of numbers that grows by whole chunks: no copy when it grows, and little room left over. */
export class Column {
  length = 0;
  private readonly chunks: NumberArray[] = [];
  private readonly makeChunk: (length: number) => NumberArray;

  constructor(makeChunk: (length: number) => NumberArray) {
    this.makeChunk = makeChunk;
  }

  get(index: number): number {
    return this.chunks[index >>> CHUNK_BITS]?.[index & CHUNK_MASK] ?? 0;
  }

  /** One chunk as it is kept, for a loop over all numbers: the last is longer than what is in use. */
  chunk(number: number): NumberArray {
    const chunk = this.chunks[number];
    if (!chunk) throw new RangeError(`the column has no chunk ${number}`);
    return chunk;
  }

  set(index: number, value: number): void {
    const chunk = this.chunks[index >>> CHUNK_BITS];
    if (chunk) chunk[index & CHUNK_MASK] = value;
  }

  push(value: number): void {
    if (this.length === this.chunks.length * CHUNK_LENGTH) this.chunks.push(this.makeChunk(CHUNK_LENGTH));
    this.length += 1;
    this.set(this.length - 1, value);
  }

  /** Makes room for `length` numbers and gives their memory, to be filled from a file. */
  reserve(length: number): Uint8Array[] {
    while (this.chunks.length * CHUNK_LENGTH < length) this.chunks.push(this.makeChunk(CHUNK_LENGTH));
    this.length = length;
    return this.bytes(length);
  }

  /** The memory of the first `length` numbers; what is pushed later does not show in it. */
  bytes(length: number): Uint8Array[] {
    const parts: Uint8Array[] = [];
    for (const [number, chunk] of this.chunks.entries()) {
      const used = Math.min(CHUNK_LENGTH, length - number * CHUNK_LENGTH);
      if (used <= 0) break;
      parts.push(new Uint8Array(chunk.buffer, chunk.byteOffset, used * chunk.BYTES_PER_ELEMENT));
    }
    return parts;
  }
}
