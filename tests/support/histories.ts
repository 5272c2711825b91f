import fc from 'fast-check';
import { HIGHLIGHT_COLOURS } from '#core/study/highlight-colours.ts';
import { RATINGS } from '#core/study/schedule.ts';
import type { CardChange, StudyEvent } from '#core/study/event.ts';
import { event, idOf, NOON } from './events.ts';

const HOUR_MS = 3_600_000;
const DEVICES = ['a'.repeat(32), 'b'.repeat(32)];
const CARDS = ['p/n1/1', 'p/n2/1', 'p/n3/1'];
const ITEMS = ['p/i1', 'p/i2'];
const ATTEMPTS = [idOf(9001), idOf(9002)];

const CHANGES: CardChange[] = [
  { suspended: true, addTags: ['hard'] },
  { suspended: false, buriedUntil: 20_800, flag: 3 },
  { marked: true, removeTags: ['hard'], dueOn: 20_900 },
  { forgotten: true, flag: 0 },
];

const seedOf = fc.record({
  what: fc.nat(31),
  hours: fc.integer({ min: 0, max: 2000 }),
  jump: fc.constantFrom(0, 0, 0, -1, -24, -87_600, 87_600),
  offset: fc.constantFrom(0, 60, -300, 345, 660),
  device: fc.nat(1),
  pick: fc.nat(5),
  rating: fc.nat(3),
  target: fc.nat(60),
});

/**
 * Random histories of two devices: ratings, answers, attempts, readings, changed settings, clocks that jump, and
 * revocations of earlier and of later events. Ids are unique.
 */
export const histories: fc.Arbitrary<StudyEvent[]> = fc
  .array(seedOf, { minLength: 1, maxLength: 40 })
  .map((seeds) =>
    seeds.map(({ what, hours, jump, offset, device, pick, rating, target }, index) => {
      const at = NOON + (hours + jump) * HOUR_MS;
      const base = {
        id: idOf(index + 1),
        at,
        offset,
        tick: NOON + hours * HOUR_MS + index,
        device: DEVICES[device] ?? '',
      };
      const item = ITEMS[pick % 2] ?? '';
      const attempt = ATTEMPTS[rating % 2] ?? '';
      if (what < 10) {
        const card = CARDS[pick % 3] ?? '';
        const fields = { card, rating: RATINGS[rating] ?? 'good', retention: 0.9, tookMs: 1000 };
        return event('card-rated', { ...base, ...fields });
      }
      if (what < 13) {
        const response = { kind: 'true-false', answer: pick > 2 } as const;
        const inAttempt = pick % 2 ? { attempt } : {};
        return event('item-answered', {
          ...base,
          item,
          response,
          score: pick > 2 ? 1 : 0,
          tookMs: 500,
          ...inAttempt,
        });
      }
      if (what === 13) {
        return event('attempt-started', {
          ...base,
          attempt,
          unit: 'p/u',
          mode: 'test',
          items: ITEMS,
          seed: pick,
        });
      }
      if (what === 14) return event('attempt-finished', { ...base, attempt });
      if (what === 15) return event('section-read', { ...base, section: `p/l/s${pick}` });
      if (what === 16)
        return event('paragraph-reached', { ...base, lesson: 'p/l', section: 'p/l/s', block: `p-${pick}` });
      if (what === 17) {
        const preset = { retention: 0.8 + rating / 50, newPerDay: pick, reviewsPerDay: 100 };
        return event('preset-changed', { ...base, preset });
      }
      const note = idOf(9100 + (pick % 2));
      const card = CARDS[pick % 3] ?? '';
      if (what === 18)
        return event('cards-changed', {
          ...base,
          cards: CARDS.slice(0, (pick % 3) + 1),
          change: CHANGES[rating] ?? {},
        });
      if (what === 19)
        return event('remark-saved', { ...base, card, text: pick > 4 ? '' : `remark ${pick}` });
      if (what === 20) {
        const content = { kind: 'basic', front: `front ${rating}`, back: 'back' } as const;
        return event('note-saved', {
          ...base,
          note,
          deck: idOf(9200),
          content,
          tags: pick > 2 ? ['tag'] : [],
        });
      }
      if (what === 21) return event('notes-trashed', { ...base, notes: [note], trashed: rating > 1 });
      if (what === 22)
        return event('deck-saved', { ...base, deck: idOf(9200), title: pick > 3 ? null : `deck ${pick}` });
      if (what === 23) {
        const options = pick > 3 ? null : { retention: 0.8 + rating / 50 };
        return event('deck-options-changed', { ...base, deck: 'p/u', options });
      }
      if (what === 24)
        return event('search-saved', {
          ...base,
          search: idOf(9300),
          name: 'mine',
          query: pick > 3 ? null : 'is:due',
        });
      if (what === 25)
        return event('exam-set', {
          ...base,
          exam: idOf(9400),
          title: 'exam',
          day: pick > 3 ? null : 20_000 + pick,
          decks: ['p/u'],
        });
      if (what === 26)
        return event('card-practised', { ...base, card, rating: RATINGS[rating] ?? 'good', tookMs: 700 });
      if (what === 27)
        return event('highlight-saved', {
          ...base,
          highlight: idOf(9500 + (pick % 2)),
          section: 'p/l/s',
          block: `b${rating}`,
          start: pick,
          end: pick + 4,
          quote: 'word',
          colour: pick > 4 ? null : (HIGHLIGHT_COLOURS[rating] ?? 'yellow'),
          note: pick > 2 ? `note ${pick}` : '',
        });
      if (what === 28)
        return event('bookmark-saved', {
          ...base,
          section: 'p/l/s',
          block: `b${rating}`,
          words: `words ${pick}`,
          kept: pick < 4,
        });
      if (what === 29) {
        const goal = pick > 3 ? null : ({ unit: 'minutes', perWeek: 10 + pick } as const);
        return event('goal-set', { ...base, goal, streak: rating > 1 });
      }
      if (what === 30)
        return event('catch-up-set', { ...base, perDay: pick > 3 ? null : 5 + pick, until: 20_000 + rating });
      return event('event-revoked', { ...base, target: idOf((target % seeds.length) + 1) });
    }),
  );
