import { expect, it } from 'vitest';
import { earlierNotes } from '#core/study/note-history.ts';
import { event, idOf, NOON } from '#tests/support/events.ts';

const MINUTE_MS = 60_000;

const saved = (minute: number, note: string) => {
  const at = NOON + minute * MINUTE_MS;
  const place = { section: 'p/l/s1', block: 'b1', start: 0, end: 4, quote: 'Four' };
  return event('highlight-saved', { highlight: idOf(1), ...place, colour: 'yellow', note, at, tick: at });
};

it('has what a note said before, newest first, each wording once', () => {
  const events = [saved(0, ''), saved(1, 'one'), saved(9, 'two'), saved(20, 'one'), saved(30, 'three')];
  expect(earlierNotes(events)).toEqual([
    { at: NOON + 20 * MINUTE_MS, note: 'one' },
    { at: NOON + 9 * MINUTE_MS, note: 'two' },
  ]);
});

it('leaves out what was kept while it was written, and what stands there now', () => {
  expect(earlierNotes([saved(0, 'Wh'), saved(0.2, 'Why'), saved(0.4, 'Why?')])).toEqual([]);
  expect(earlierNotes([saved(0, 'first'), saved(5, 'sec'), saved(5.3, 'second')])).toEqual([
    { at: NOON, note: 'first' },
  ]);
});

it('knows a wording by when it was changed, not by a new colour', () => {
  expect(earlierNotes([saved(0, 'first'), saved(0.1, 'first'), saved(4, 'second')])).toMatchObject([
    { note: 'first' },
  ]);
});

it('is empty of a note that was never changed, or never written', () => {
  expect(earlierNotes([])).toEqual([]);
  expect(earlierNotes([saved(0, 'first')])).toEqual([]);
});
