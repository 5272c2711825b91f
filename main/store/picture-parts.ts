import { createHash } from 'node:crypto';
import { z } from 'zod';
import { pictureNameSchema } from '#core/study/own-note.ts';

/** Bytes of a picture on one line, so that no line is longer than a reader takes; a multiple of three leaves no filling. */
const PART_BYTES = 98_304;
/** Bytes of the largest picture that is taken. */
const MAX_PICTURE_BYTES = 4_200_000;

const partSchema = z.object({
  picture: pictureNameSchema,
  /** From 0. */
  part: z.number().int().min(0),
  of: z.number().int().min(1),
  base64: z.string(),
});
/** A line of an export: a part of a picture. */
export type PicturePart = z.infer<typeof partSchema>;

/** A picture in parts, in order. */
export function* partsOf(picture: string, bytes: Buffer): Generator<PicturePart> {
  const of = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  for (let part = 0; part < of; part += 1) {
    const base64 = bytes.toString(
      'base64',
      part * PART_BYTES,
      Math.min(bytes.length, (part + 1) * PART_BYTES),
    );
    yield { picture, part, of, base64 };
  }
}

/** Puts pictures together again from the lines of an export, one picture in memory at a time. */
export class PictureParts {
  private name = '';
  private parts: Buffer[] = [];
  private bytes = 0;

  /**
   * Takes the next line.
   * @returns the picture it completes; undefined in between, and for one that is not what its name says: names are the
   * SHA-256 of what is in them.
   */
  add(line: Buffer): { name: string; bytes: Buffer } | undefined {
    const part = readPart(line);
    if (!part) return undefined;
    const { picture, part: number, of, base64 } = part;
    if (number === 0) [this.name, this.parts, this.bytes] = [picture, [], 0];
    if (picture !== this.name || number !== this.parts.length || this.bytes > MAX_PICTURE_BYTES)
      return undefined;
    const bytes = Buffer.from(base64, 'base64');
    this.parts.push(bytes);
    this.bytes += bytes.length;
    if (this.parts.length < of) return undefined;
    const whole = Buffer.concat(this.parts);
    this.parts = [];
    const isWhole = createHash('sha256').update(whole).digest('hex') === picture.slice(0, 64);
    return isWhole ? { name: picture, bytes: whole } : undefined;
  }
}

function readPart(line: Buffer): PicturePart | undefined {
  try {
    return partSchema.safeParse(JSON.parse(line.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
