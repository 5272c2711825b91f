import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#core/content/catalogue.ts';
import { masterConcepts } from '#core/mastery/mastery.ts';
import { findNewlyKnown } from '#core/mastery/newly-known.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { DAY_MS, toStudyTime } from '#core/time.ts';
import { event, NOON, rating, revocation } from '#tests/support/events.ts';
import { pack } from '#tests/support/packs.ts';

const { concepts } = buildCatalogue([pack()]);
const unit = { id: 'p/u', concepts: ['p/c'] };

/** The units newly known on a day, counted from the first. */
function toldOn(day: number, events: readonly StudyEvent[], groups = [unit]): string[] {
  const { progress } = fold(events);
  const studyTime = toStudyTime({ at: NOON + day * DAY_MS + 3_600_000, offset: 0 });
  const masteries = masterConcepts(concepts, progress, studyTime);
  return findNewlyKnown(groups, masteries, concepts, { progress, studyTime }).map(({ id }) => id);
}

const rate = (day: number, ...cards: string[]) => cards.map((id) => rating(id, day, { rating: 'easy' }));
const answer = (item: string, day: number, score = 1) =>
  event('item-answered', {
    item,
    score,
    response: { kind: 'true-false', answer: true },
    tookMs: 1,
    at: NOON + day * DAY_MS,
  });
const all = ['p/n1/1', 'p/n2/1', 'p/n3/1'];
const begun = [...rate(0, 'p/n1/1', 'p/n2/1'), answer('p/i1', 0), answer('p/i2', 0)];

describe('a unit newly known', () => {
  it('is told on the day its last concept comes to be known, and on no other', () => {
    expect(toldOn(0, begun)).toEqual([]);
    const done = [...begun, ...rate(2, 'p/n3/1')];
    expect(toldOn(2, done)).toEqual(['p/u']);
    expect(toldOn(3, done)).toEqual([]);
    expect(toldOn(3, [...done, ...rate(3, ...all)])).toEqual([]);
  });

  it('comes of a question as of a card', () => {
    const cards = rate(0, 'p/n1/1', 'p/n2/1');
    const items = ['p/i1', 'p/i2', 'p/i3', 'p/i4'].map((id) => answer(id, 1));
    expect(toldOn(1, [...cards, ...items])).toEqual(['p/u']);
  });

  it('is not told again when what had faded is refreshed', () => {
    const once = [...rate(0, ...all), answer('p/i1', 0), answer('p/i2', 0)];
    expect(toldOn(0, once)).toEqual(['p/u']);
    expect(toldOn(900, once)).toEqual([]);
    expect(toldOn(900, [...once, ...rate(900, ...all), answer('p/i1', 900)])).toEqual([]);
  });

  it.each([
    { days: 1, told: [] },
    { days: 7, told: [] },
    { days: 29, told: [] },
    { days: 30, told: ['p/u'] },
    { days: 200, told: ['p/u'] },
  ])('is told $told when a card is learned anew $days days after it was forgotten', ({ days, told }) => {
    const once = [...begun, ...rate(2, 'p/n3/1')];
    expect(toldOn(2, once)).toEqual(['p/u']);
    const [forgotten, ...again] = [3, 4, 9, 20]
      .filter((day) => day < 3 + days)
      .map((day) => rating('p/n3/1', day, { rating: 'again' }));
    if (!forgotten) throw new Error('the card is forgotten once at least');
    expect(toldOn(3, [...once, forgotten])).toEqual([]);
    // Whether it was tried in vain in between or not.
    for (const between of [[forgotten], [forgotten, ...again]]) {
      expect(toldOn(3 + days, [...once, ...between, ...rate(3 + days, ...all)])).toEqual(told);
    }
  });

  it('goes with the answer that brought it', () => {
    const [last] = rate(2, 'p/n3/1');
    if (!last) throw new Error('there is a rating');
    expect(toldOn(2, [...begun, last, revocation(last)])).toEqual([]);
  });

  it('is nothing to say of a unit that teaches no concept', () => {
    expect(toldOn(0, begun, [{ id: 'p/empty', concepts: [] }])).toEqual([]);
  });
});
