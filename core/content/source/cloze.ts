import type { ClozePart } from '#core/content/pack.ts';
import { normaliseWords } from './rich-text.ts';
import type { Place, Report } from './report.ts';

/** A run of a cloze text: plain words, or a gap with its number. */
type Run = { text: string } | { gap: string; hint?: string; number: number };

/** The parts of one card of a cloze note. */
export interface ClozeCard {
  number: number;
  parts: ClozePart[];
}

/**
 * Makes one card of each gap number of `{{c1::gap::hint}}` text. On a card the gaps of the other numbers are plain
 * words. Gaps must be numbered from 1 without holes, so that a card's id says which gap it asks for.
 */
export function parseCloze(text: string, place: Place, report: Report): ClozeCard[] {
  const runs = splitRuns(text);
  if (!runs) {
    report.fault(place, 'a gap is not written as {{c1::words}} or {{c1::words::hint}}');
    return [];
  }
  if (text.includes('*')) report.fault(place, 'emphasis cannot stand in a cloze text');
  const numbers = [...new Set(runs.flatMap((run) => ('gap' in run ? [run.number] : [])))].toSorted((a, b) => a - b);
  if (numbers.length === 0) {
    report.fault(place, 'a cloze text needs at least one gap such as {{c1::words}}');
    return [];
  }
  if (numbers.some((number, index) => number !== index + 1)) {
    report.fault(place, `gaps must be numbered c1, c2 and so on without holes, not ${numbers.map((n) => `c${n}`).join(', ')}`);
    return [];
  }
  return numbers.map((number) => {
    const parts = toParts(runs, number);
    reportGiveaway(number, parts, place, report);
    return { number, parts };
  });
}

function splitRuns(text: string): Run[] | undefined {
  const runs: Run[] = [];
  const pieces = text.split('{{');
  for (const [index, piece] of pieces.entries()) {
    if (index === 0) {
      if (piece.includes('}}')) return undefined;
      if (piece) runs.push({ text: piece });
      continue;
    }
    const [inside = '', after, ...more] = piece.split('}}');
    if (after === undefined || more.length > 0) return undefined;
    const [name = '', gap = '', hint, ...rest] = inside.split('::');
    const number = /^c([1-9]\d?)$/.exec(name)?.[1];
    if (!number || !gap.trim() || hint?.trim() === '' || rest.length > 0) return undefined;
    runs.push({ gap, number: Number(number), ...(hint === undefined ? {} : { hint }) });
    if (after) runs.push({ text: after });
  }
  return runs;
}

function toParts(runs: readonly Run[], number: number): ClozePart[] {
  const parts: ClozePart[] = [];
  for (const run of runs) {
    if ('gap' in run && run.number === number) {
      parts.push(run.hint === undefined ? { gap: run.gap } : { gap: run.gap, hint: run.hint });
      continue;
    }
    const words = 'gap' in run ? run.gap : run.text;
    const last = parts.at(-1);
    if (last && 'text' in last) last.text += words;
    else parts.push({ text: words });
  }
  return parts;
}

function reportGiveaway(number: number, parts: readonly ClozePart[], place: Place, report: Report): void {
  const shown = ` ${normaliseWords(parts.map((part) => ('text' in part ? part.text : (part.hint ?? ''))).join(' | '))} `;
  for (const part of parts) {
    if (!('gap' in part)) continue;
    const words = normaliseWords(part.gap);
    if (words && shown.includes(` ${words} `)) {
      report.flaw(place, `gap c${number} is given away: "${part.gap}" also stands in the words shown`);
    }
  }
}
