import { z } from 'zod';
import { safeParse } from '#core/safe-parse.ts';
import { EVENT_VERSION, eventSchema, type StudyEvent } from '#core/study/event.ts';
import { openSeal, seal } from './sealed-json.ts';

/** What one line of a journal turned out to be. */
export type DecodedLine =
  | { kind: 'event'; event: StudyEvent }
  /** Written by a newer app: kept and skipped, but its tick still orders what comes after. */
  | { kind: 'newer'; tick: number }
  | { kind: 'damaged'; cause: string };

/** Longest line that is read as one; the longest event there can be is far shorter. */
export const LONGEST_LINE_BYTES = 1 << 20;

/** Dates end here (ECMAScript 21.4.1.1): beyond it arithmetic gives NaN, so no event is later. */
const LATEST_AT = 8.64e15;

const KNOWN_KINDS: ReadonlySet<string> = new Set(
  eventSchema.options.map((option) => option.shape.kind.value),
);

const envelopeSchema = z.object({ v: z.number().int().min(1), kind: z.string(), tick: z.number().int() });

/** An event as a line of a journal, line break included. */
export function encodeLine(event: StudyEvent): Buffer {
  return Buffer.concat([seal(event), Buffer.from('\n')]);
}

/** Reads one line, given without its line break. Never throws: whatever is wrong is named as a cause. */
export function decodeLine(bytes: Buffer): DecodedLine {
  if (bytes.length === 0) return { kind: 'damaged', cause: 'an empty line' };
  if (bytes.length > LONGEST_LINE_BYTES) return { kind: 'damaged', cause: 'longer than any event' };
  const text = openSeal(bytes);
  if (text === undefined) return { kind: 'damaged', cause: 'its checksum does not fit its text' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'damaged', cause: 'not JSON' };
  }
  const parsed = safeParse(eventSchema, value);
  if (parsed.success && parsed.data.v <= EVENT_VERSION) {
    if (Math.abs(parsed.data.at) > LATEST_AT) return { kind: 'damaged', cause: 'at: no such date' };
    return { kind: 'event', event: parsed.data };
  }
  const envelope = safeParse(envelopeSchema, value);
  if (!envelope.success) return { kind: 'damaged', cause: firstProblem(envelope.error) };
  const { v, kind, tick } = envelope.data;
  if (v > EVENT_VERSION || !KNOWN_KINDS.has(kind)) return { kind: 'newer', tick };
  return { kind: 'damaged', cause: parsed.success ? 'unreadable' : firstProblem(parsed.error) };
}

function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'unreadable';
}

/** A whole line found inside a damaged one, and its place in it. */
export interface SalvagedLine {
  start: number;
  end: number;
  line: DecodedLine;
}

const LINE_END = /"crc":"[0-9a-f]{8}"\}/g;
const LINE_START = '{"v":';

/** Finds whole lines inside a damaged one: a flipped line break joins two, a torn block runs into the next. */
export function salvageLines(bytes: Buffer): SalvagedLine[] {
  const text = bytes.toString('latin1');
  const salvaged: SalvagedLine[] = [];
  let from = 0;
  for (const match of text.matchAll(LINE_END)) {
    const end = match.index + match[0].length;
    // Inside strings its quotes are escaped, so the last opening before an end is the only one that can fit.
    const start = text.lastIndexOf(LINE_START, end);
    if (start >= from) {
      const line = decodeLine(bytes.subarray(start, end));
      if (line.kind !== 'damaged') salvaged.push({ start, end, line });
    }
    from = end;
  }
  return salvaged;
}
