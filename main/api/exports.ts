import type { ExportFormat } from '#core/exchange/formats.ts';
import { exportHistory, type ExportPiece, type HistorySource } from '#main/export-history.ts';

/** Characters of a part: well under what a reply may weigh. */
const PART_CHARS = 500_000;

/** A part of an export as the page fetches it. */
export interface ExportPart extends ExportPiece {
  isLast: boolean;
}

interface RunningExport {
  pieces: AsyncGenerator<ExportPiece>;
  /** Number of the part in `last`, from 0; -1 before the first. */
  number: number;
  last: Promise<ExportPart> | undefined;
}

/** Exports that a page fetches part by part, so that it can show how far they are. A new one ends those before. */
export class Exports {
  private readonly running = new Map<string, RunningExport>();

  /** Begins an export under an id the page made; a second time under the same id changes nothing. */
  start(id: string, format: ExportFormat, source: HistorySource): void {
    if (this.running.has(id)) return;
    this.running.clear();
    this.running.set(id, { pieces: exportHistory(format, source), number: -1, last: undefined });
  }

  /** The part after the last one, or the last one again for whom it did not reach; undefined where there is none. */
  async read(id: string, number: number): Promise<ExportPart | undefined> {
    const running = this.running.get(id);
    if (!running) return undefined;
    if (number === running.number + 1) {
      running.number = number;
      running.last = nextPart(running.pieces);
    }
    return number === running.number ? running.last : undefined;
  }
}

async function nextPart(pieces: AsyncGenerator<ExportPiece>): Promise<ExportPart> {
  const texts: string[] = [];
  let length = 0;
  let share = 0;
  while (length < PART_CHARS) {
    const next = await pieces.next();
    if (next.done) return { text: texts.join(''), share: 1, isLast: true };
    texts.push(next.value.text);
    length += next.value.text.length;
    ({ share } = next.value);
  }
  return { text: texts.join(''), share, isLast: false };
}
