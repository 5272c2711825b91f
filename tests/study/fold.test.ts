import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAttempt } from '#core/study/attempt.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { emptyFold, fold, ingest, refold, type Fold } from '#core/study/fold.ts';
import { subjectKey, subjectsOf } from '#core/study/subject.ts';
import { DAY_MS } from '#core/time.ts';
import { event, idOf, NOON, rating, revocation } from '#tests/support/events.ts';
import { histories } from '#tests/support/histories.ts';
import { plainProgress } from '#tests/support/store-truth.ts';

/** Applies events as they arrive, refolding what they disturb, as the store does with lines on disk. */
function live(events: readonly StudyEvent[]): Fold {
  const state = emptyFold();
  const seen = new Map<string, StudyEvent>();
  for (const arrived of events) {
    if (seen.has(arrived.id)) continue;
    seen.set(arrived.id, arrived);
    const target = arrived.kind === 'event-revoked' ? seen.get(arrived.target) : undefined;
    for (const subject of ingest(state, arrived, target)) {
      const key = subjectKey(subject);
      const own = [...seen.values()].filter((each) =>
        subjectsOf(each).some((its) => subjectKey(its) === key),
      );
      refold(state, subject, own);
    }
  }
  return state;
}

const shuffled = histories.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
);

describe('fold', () => {
  it('is the same as live application, in any order of arrival', () => {
    fc.assert(
      fc.property(shuffled, ([events, arrival]) => {
        expect(plainProgress(live(arrival).progress)).toEqual(plainProgress(fold(events).progress));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for any order and any repetition of its events', () => {
    fc.assert(
      fc.property(shuffled, ([events, arrival]) => {
        expect(plainProgress(fold([...arrival, ...events]).progress)).toEqual(
          plainProgress(fold(events).progress),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is as if a revoked event had never happened', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (events, pick) => {
        const target = events[pick % events.length];
        if (!target || target.kind === 'event-revoked') return;
        const others = events.filter((each) => each.kind !== 'event-revoked' || each.target !== target.id);
        const without = others.filter((each) => each.id !== target.id);
        const revoked = [...others, revocation(target, { id: idOf(7777), at: NOON + 9000 * DAY_MS })];
        expect(plainProgress(fold(revoked).progress)).toEqual(plainProgress(fold(without).progress));
      }),
      { numRuns: 300 },
    );
  });

  it('lets the smaller of two different events with one id win, whichever came first', () => {
    const easy = rating('p/n/1', 0, { id: idOf(1), rating: 'easy' });
    const good = rating('p/n/1', 0, { id: idOf(1), rating: 'good' });
    expect(plainProgress(fold([easy, good]).progress)).toEqual(plainProgress(fold([good, easy]).progress));
    expect(plainProgress(fold([easy, good]).progress)).toEqual(plainProgress(fold([easy]).progress));
  });

  it('orders a device whose clock was set back by its logical clock', () => {
    const first = rating('p/n/1', 0, { rating: 'again' });
    const second = rating('p/n/1', -3650, { rating: 'easy', tick: first.tick + 1 });
    const card = fold([second, first]).progress.cards.get('p/n/1');
    expect(card?.reps).toBe(2);
    expect(card?.introduced).toBe(Math.floor(NOON / DAY_MS));
  });

  it('takes a clock of 1970 for the last known time', () => {
    const first = rating('p/n/1', 0, { rating: 'easy' });
    const flat = rating('p/n/1', 0, { rating: 'good', at: 5000, tick: first.tick + DAY_MS * 20 });
    const told = rating('p/n/1', 20, { rating: 'good' });
    const due = (events: StudyEvent[]) => fold(events).progress.cards.get('p/n/1')?.due;
    expect(due([first, flat])).toBe(due([first, told]));
  });
});

describe('evidence of an item', () => {
  const answer = (score: number, day: number, attempt?: string) =>
    event('item-answered', {
      item: 'p/i',
      score,
      response: { kind: 'true-false', answer: score === 1 },
      tookMs: 1,
      at: NOON + day * DAY_MS,
      ...(attempt ? { attempt } : {}),
    });

  it('counts an answer changed within an attempt once, as it stands at last', () => {
    const { items } = fold([answer(0, 0, idOf(1)), answer(1, 0.01, idOf(1))]).progress;
    expect(items.get('p/i')).toMatchObject({ answers: 1, recent: [{ score: 1 }] });
  });

  it('begins for an essay when it is marked, even after the end of its attempt', () => {
    const attempt = idOf(90_001);
    const written = (at: number, criteria?: string[], score = 0) =>
      event('item-answered', {
        attempt,
        item: 'p/essay',
        response: { kind: 'essay', text: 'Words.', ...(criteria ? { criteria } : {}) },
        score,
        tookMs: 5000,
        at,
      });
    const events = [
      event('attempt-started', { attempt, mode: 'test', items: ['p/essay'], seed: 1, at: NOON }),
      written(NOON + 1),
      event('attempt-finished', { attempt, at: NOON + 2 }),
    ];
    const unmarked = fold(events).progress;
    expect(unmarked.items.has('p/essay')).toBe(false);
    expect(scoreOf(unmarked)).toBeUndefined();

    const marked = [...events, written(NOON + 3, ['a'], 0.5), written(NOON + DAY_MS, ['a', 'b'], 0.75)];
    const { progress } = fold(marked);
    expect(progress.items.get('p/essay')?.recent.map(({ score }) => score)).toEqual([0.75]);
    expect(scoreOf(progress)).toBe(0.75);
    expect([...progress.days.values()].map(({ answers, answerMs }) => [answers, answerMs])).toEqual([
      [1, 5000],
    ]);
    expect(plainProgress(live(marked.toReversed()).progress)).toEqual(plainProgress(progress));

    function scoreOf({ attempts }: typeof progress) {
      const kept = attempts.get(attempt);
      return kept && scoreAttempt(kept);
    }
  });

  it('counts the first answer of a day to a check question', () => {
    const { items } = fold([answer(0, 0), answer(1, 0.01), answer(1, 1)]).progress;
    expect(items.get('p/i')?.recent.map(({ score }) => score)).toEqual([0, 1]);
  });
});
