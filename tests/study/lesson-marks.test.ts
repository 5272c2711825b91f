import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '#core/content/pack.ts';
import type { HighlightColour } from '#core/study/highlight-colours.ts';
import { fold } from '#core/study/fold.ts';
import { marksOfLesson } from '#core/study/lesson-marks.ts';
import { event, idOf, NOON, revocation } from '#tests/support/events.ts';
import { words } from '#tests/support/packs.ts';

const paragraph = (id: string, text: string) => ({ kind: 'paragraph' as const, id, children: words(text) });

function lesson(...texts: string[]): Lesson {
  const blocks = texts.map((text, index) => paragraph(`b${index + 1}`, text));
  const sections = [{ id: 'p/l/s1', title: 'One', concepts: ['p/c'], blocks }];
  return { id: 'p/l', title: 'A lesson', minutes: 4, concepts: ['p/c'], objectives: ['Read'], sections };
}

const STATION = 'Ten modules make the station.';
const MOON = 'The far side of the Moon was reached in 2019.';

function highlight(quote: string, block: string, start: number, fields = {}) {
  const end = start + quote.length;
  const place = { section: 'p/l/s1', block, start, end, quote };
  return event('highlight-saved', { highlight: idOf(1), ...place, colour: 'yellow', note: '', ...fields });
}

function bookmark(text: string, block: string, fields = {}) {
  const place = { section: 'p/l/s1', block, words: text.slice(0, 120) };
  return event('bookmark-saved', { ...place, kept: true, ...fields });
}

const marks = (events: Parameters<typeof fold>[0], of: Lesson) => marksOfLesson(fold(events).progress, of);
const later = { at: NOON + 1000 };

describe('highlights', () => {
  it('are told as they were saved last, in the order of the lesson', () => {
    const events = [
      highlight('far side', 'b2', 4),
      highlight('modules', 'b1', 4, { highlight: idOf(2) }),
      highlight('far side', 'b2', 4, { colour: 'blue', note: 'Chang’e 4', ...later }),
    ];
    expect(marks(events, lesson(STATION, MOON)).highlights).toMatchObject([
      { quote: 'modules', colour: 'yellow', isFound: true },
      { quote: 'far side', colour: 'blue', note: 'Chang’e 4', isFound: true },
    ]);
  });

  it('are gone without a colour, and back when that is taken back', () => {
    const marked = highlight('far side', 'b2', 4);
    const removed = highlight('far side', 'b2', 4, { colour: null, ...later });
    expect(marks([marked, removed], lesson(STATION, MOON)).highlights).toEqual([]);
    expect(marks([marked, removed, revocation(removed)], lesson(STATION, MOON)).highlights).toHaveLength(1);
  });

  it('follow their words to where a paragraph put in before has moved them', () => {
    const moved = marks([highlight('far side', 'b2', 4)], lesson('New.', STATION, MOON)).highlights;
    expect(moved).toMatchObject([{ block: 'b3', start: 4, end: 12, isFound: true }]);
  });

  it('are kept where their words are no longer there, or stand there twice', () => {
    const marked = [highlight('far side', 'b2', 4, { note: 'mine' })];
    for (const now of [lesson(STATION, 'The Moon.'), lesson('A far side.', STATION, 'A far side.')]) {
      expect(marks(marked, now).highlights).toMatchObject([
        { block: 'b2', quote: 'far side', note: 'mine', isFound: false },
      ]);
    }
  });

  it('of a section that is gone are kept too, and those of other lessons are not told', () => {
    const gone = [highlight('far side', 'b2', 4, { section: 'p/l/gone' })];
    expect(marks(gone, lesson(STATION, MOON)).highlights).toMatchObject([{ isFound: false }]);
    const other = [highlight('Ten', 'b1', 0, { section: 'p/l2/s1' })];
    expect(marks(other, lesson(STATION)).highlights).toEqual([]);
  });
});

describe('bookmarks', () => {
  it('stand once at a paragraph, and follow it', () => {
    const twice = [bookmark(MOON, 'b2'), bookmark(MOON, 'b2', later)];
    const told = (...texts: string[]) => marks(twice, lesson(...texts)).bookmarks;
    expect(told(STATION, MOON)).toMatchObject([{ block: 'b2', isFound: true }]);
    expect(told('New.', STATION, MOON)).toMatchObject([{ block: 'b3', isFound: true }]);
    expect(told(STATION, 'Other words.')).toMatchObject([{ words: MOON, isFound: false }]);
  });

  it('are gone when they are taken away', () => {
    const events = [bookmark(MOON, 'b2'), bookmark(MOON, 'b2', { kept: false, ...later })];
    expect(marks(events, lesson(STATION, MOON)).bookmarks).toEqual([]);
  });
});

it('the same is told however the events of two devices came together', () => {
  const saved = fc.record({
    id: fc.nat(2),
    minute: fc.nat(50),
    device: fc.constantFrom('a'.repeat(32), 'b'.repeat(32)),
    colour: fc.constantFrom<HighlightColour | null>('yellow', 'pink', null),
    note: fc.string({ maxLength: 20 }),
    isBookmark: fc.boolean(),
  });
  const histories = fc.array(saved, { minLength: 1, maxLength: 20 }).map((all) =>
    all.map(({ id, minute, device, colour, note, isBookmark }, index) => {
      const at = NOON + minute * 60_000;
      const base = { id: idOf(500 + index), at, tick: at, device };
      if (isBookmark) return bookmark(MOON, 'b2', { ...base, kept: colour !== null });
      return highlight('far side', 'b2', 4, { ...base, highlight: idOf(id), colour, note });
    }),
  );
  const shuffled = histories.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  const page = lesson(STATION, MOON);
  fc.assert(
    fc.property(shuffled, ([events, arrival]) => {
      expect(marks(arrival, page)).toEqual(marks(events, page));
    }),
  );
});
