import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgettingCurve, replayCard } from '#core/study/card-history.ts';
import { fold } from '#core/study/fold.ts';
import { subjectKey, subjectsOf } from '#core/study/subject.ts';
import { DAY_MS } from '#core/time.ts';
import { event, NOON, rating } from '#tests/support/events.ts';
import { histories } from '#tests/support/histories.ts';

const CARD = 'p/n1/1';

describe('replayCard', () => {
  it('ends where the fold of everything ends, however the history was', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { progress, revoked } = fold(events);
        const own = events.filter(
          (each) =>
            !revoked.has(each.id) &&
            subjectsOf(each).some((subject) => subjectKey(subject) === `card:${CARD}`),
        );
        expect(replayCard(CARD, own).at(-1)?.after).toEqual(progress.cards.get(CARD));
      }),
    );
  });

  it('tells what each answer led to and how surely it was known before', () => {
    const entries = replayCard(CARD, [
      rating(CARD, 0, { rating: 'easy', tookMs: 3100 }),
      event('card-practised', { card: CARD, rating: 'again', tookMs: 50, at: NOON + DAY_MS }),
      rating(CARD, 9, { rating: 'again' }),
    ]);
    expect(entries.map(({ kind, rating: given }) => [kind, given])).toEqual([
      ['rated', 'easy'],
      ['practised', 'again'],
      ['rated', 'again'],
    ]);
    const [first, practised, last] = entries;
    expect(first?.recall).toBeUndefined();
    expect(first?.days).toBeGreaterThan(1);
    expect(practised?.days).toBeUndefined();
    expect(last?.recall).toBeLessThan(practised?.recall ?? 0);
    expect(last?.minutes).toBe(10);
  });
});

describe('forgettingCurve', () => {
  it('stands at 1 after each rating and never rises between', () => {
    const entries = replayCard(CARD, [
      rating(CARD, 0, { rating: 'easy' }),
      rating(CARD, 20),
      rating(CARD, 90),
    ]);
    const curve = forgettingCurve(entries, NOON + 100 * DAY_MS);
    expect(curve.filter(({ recall }) => recall === 1)).toHaveLength(3);
    expect(curve.map(({ at }) => at)).toEqual(curve.map(({ at }) => at).toSorted((a, b) => a - b));
    for (const [index, { recall }] of curve.entries()) {
      const before = curve[index - 1];
      if (before && recall !== 1) expect(recall).toBeLessThanOrEqual(before.recall);
    }
  });

  it('goes on to the due day, and beyond it to today', () => {
    const entries = replayCard(CARD, [rating(CARD, 0, { rating: 'easy' })]);
    const due = entries[0]?.after?.due ?? 0;
    expect(forgettingCurve(entries, NOON).at(-1)?.at).toBeGreaterThanOrEqual(due);
    expect(forgettingCurve(entries, NOON + 500 * DAY_MS).at(-1)?.at).toBe(NOON + 500 * DAY_MS);
  });
});
