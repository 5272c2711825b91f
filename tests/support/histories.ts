import fc from 'fast-check';
import { RATINGS } from '#core/study/schedule.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { event, idOf, NOON } from './events.ts';

const HOUR_MS = 3_600_000;
const DEVICES = ['a'.repeat(32), 'b'.repeat(32)];
const CARDS = ['p/n1/1', 'p/n2/1', 'p/n3/1'];
const ITEMS = ['p/i1', 'p/i2'];
const ATTEMPTS = [idOf(9001), idOf(9002)];

const seedOf = fc.record({
  what: fc.nat(19),
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
      return event('event-revoked', { ...base, target: idOf((target % seeds.length) + 1) });
    }),
  );
