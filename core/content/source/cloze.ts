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
 * Makes one card of each gap number of `{{c1::gap::hint}}` text, in order. On a card the gaps of the other numbers are
 * plain words. @returns why it cannot be read, where it cannot.
 */
export function splitCloze(text: string): { cards: ClozeCard[] } | { fault: string } {
  const runs = splitRuns(text);
  if (!runs) return { fault: 'a gap is not written as {{c1::words}} or {{c1::words::hint}}' };
  const numbers = [...new Set(runs.flatMap((run) => ('gap' in run ? [run.number] : [])))].toSorted((a, b) => a - b);
  if (numbers.length === 0) return { fault: 'a cloze text needs at least one gap such as {{c1::words}}' };
  return { cards: numbers.map((number) => ({ number, parts: toParts(runs, number) })) };
}

/**
 * Makes the cards of a cloze note of a pack. Gaps must be numbered from 1 without holes, so that a card's id says which
 * gap it asks for.
 */
export function parseCloze(text: string, place: Place, report: Report): ClozeCard[] {
  const split = splitCloze(text);
  if (text.includes('*')) report.fault(place, 'emphasis cannot stand in a cloze text');
  if ('fault' in split) {
    report.fault(place, split.fault);
    return [];
  }
  const { cards } = split;
  if (cards.some(({ number }, index) => number !== index + 1)) {
    const names = cards.map(({ number }) => `c${number}`).join(', ');
    report.fault(place, `gaps must be numbered c1, c2 and so on without holes, not ${names}`);
    return [];
  }
  for (const { number, parts } of cards) {
    const given = findGiveaway(parts);
    if (given !== undefined) {
      report.flaw(place, `gap c${number} is given away: "${given}" also stands in the words shown`);
    }
  }
  return cards;
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

/** The words of a gap that can be read on the same card beside it. */
export function findGiveaway(parts: readonly ClozePart[]): string | undefined {
  const shown = ` ${normaliseWords(parts.map((part) => ('text' in part ? part.text : (part.hint ?? ''))).join(' | '))} `;
  for (const part of parts) {
    if (!('gap' in part)) continue;
    const words = normaliseWords(part.gap);
    if (words && shown.includes(` ${words} `)) return part.gap;
  }
  return undefined;
}
