import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#core/content/catalogue.ts';
import { masterConcepts } from '#core/mastery/mastery.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { DAY_MS, toStudyTime } from '#core/time.ts';
import { event, NOON, rating } from '#tests/support/events.ts';
import { histories } from '#tests/support/histories.ts';
import { pack } from '#tests/support/packs.ts';

const catalogue = buildCatalogue([pack()]);

/** The catalogue with a second concept that builds on the first and is held by the same cards and items. */
function withSuccessor() {
  const made = pack();
  const [concept] = made.concepts;
  if (!concept) throw new Error('the pack has a concept');
  const successor = { ...concept, id: 'p/d', title: 'A further concept', prerequisites: ['p/c'] };
  return buildCatalogue([{ ...made, concepts: [...made.concepts, successor] }]);
}

function masteryOf(events: StudyEvent[], day = 0) {
  const studyTime = toStudyTime({ at: NOON + day * DAY_MS, offset: 0 });
  const mastery = masterConcepts(catalogue.concepts, fold(events).progress, studyTime).get('p/c');
  if (!mastery) throw new Error('the pack has the concept');
  return mastery;
}

const answer = (item: string, score: number, day = 0) => {
  const response = { kind: 'true-false', answer: true } as const;
  const at = NOON + day * DAY_MS;
  return event('item-answered', { item, score, response, tookMs: 1, at, tick: at });
};
const ITEMS = ['p/i1', 'p/i2', 'p/i3', 'p/i4'];
const allCards = ['p/n1/1', 'p/n2/1', 'p/n3/1'].map((id) => rating(id, 0, { rating: 'easy' }));
const allItems = ITEMS.map((id) => answer(id, 1));

/** Answers to the items of the pack, day by day. */
const answers = fc.array(
  fc.record({
    item: fc.constantFrom(...ITEMS),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    day: fc.nat(200),
  }),
  { maxLength: 20 },
);
const toEvents = (given: readonly { item: string; score: number; day: number }[]) =>
  given.map(({ item, score, day }) => answer(item, score, day - 200));

describe('masterConcepts', () => {
  it('is nothing before anything was done', () => {
    expect(masteryOf([])).toMatchObject({ mastery: 0, later: 0, level: 'not-begun' });
  });

  it('is not raised by reading, only unlocked', () => {
    const read = event('section-read', { section: 'p/l/s1' });
    expect(masteryOf([read])).toMatchObject({ mastery: 0, level: 'seen' });
  });

  it('is full when every card and enough items are known, and says by what', () => {
    const full = masteryOf([...allCards, ...allItems]);
    expect(full.mastery).toBeCloseTo(1, 5);
    expect(full.level).toBe('known');
    expect(full.evidence.cards).toEqual({ total: 3, rated: 3, recall: 1 });
    expect(full.evidence.items).toMatchObject({ total: 4, answered: 4 });
  });

  it('counts a card never rated as not known', () => {
    expect(masteryOf(allCards.slice(0, 1)).mastery).toBeLessThan(masteryOf(allCards).mastery);
  });

  it('gives nothing for what guessing gives', () => {
    const halves = ITEMS.filter((id) => catalogue.items.get(id)?.item.kind === 'true-false').map((id) =>
      answer(id, 0.5),
    );
    expect(halves.length).toBeGreaterThan(0);
    expect(masteryOf(halves).mastery).toBe(0);
  });

  it('decays by itself, and says how far in a year', () => {
    const events = [...allCards, ...allItems];
    expect(masteryOf(events, 60).mastery).toBeLessThan(masteryOf(events, 1).mastery);
    expect(masteryOf(events).later).toBeCloseTo(masteryOf(events, 365).mastery, 10);
  });

  it('is lasting once it holds for a year without study, and is so no longer as time goes by', () => {
    const months = [0, 4, 20, 70, 180].flatMap((day) => [
      ...['p/n1/1', 'p/n2/1', 'p/n3/1'].map((id) => rating(id, day, { rating: 'good' })),
      ...ITEMS.map((id) => answer(id, 1, day)),
    ]);
    expect(masteryOf(months, 180)).toMatchObject({ level: 'lasting' });
    expect(masteryOf(months, 3000).level).not.toBe('lasting');
  });

  it('counts less where what it builds on is not known', () => {
    const { concepts } = withSuccessor();
    const onlyFirst = concepts.get('p/c');
    const successor = concepts.get('p/d');
    if (!onlyFirst || !successor) throw new Error('both concepts are there');
    const held = new Map([
      ['p/c', { ...onlyFirst, cards: [], items: onlyFirst.items.slice(0, 1) }],
      ['p/d', { ...successor, cards: onlyFirst.cards, items: onlyFirst.items.slice(1) }],
    ]);
    const at = toStudyTime({ at: NOON, offset: 0 });
    const of = (events: StudyEvent[]) => masterConcepts(held, fold(events).progress, at).get('p/d');
    const without = of([...allCards, ...allItems.slice(1)]);
    const full = of([...allCards, ...allItems]);
    expect(without?.evidence).toMatchObject({
      support: 0.8,
      prerequisites: [{ concept: 'p/c', mastery: 0 }],
    });
    expect(without?.mastery).toBeCloseTo((full?.mastery ?? 0) * 0.8, 10);
  });

  it('names the weakest cards first', () => {
    const events = [rating('p/n1/1', -100, { rating: 'easy' }), rating('p/n2/1', 0, { rating: 'easy' })];
    expect(masteryOf(events).evidence.weakest[0]?.card).toBe('p/n1/1');
  });

  it('stays between 0 and 1 for any history', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -100, max: 400 }), (events, day) => {
        const { mastery, later } = masteryOf(events, day);
        for (const value of [mastery, later]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is raised by no wrong answer and lowered by no right one', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...ITEMS), (given, item) => {
        const before = masteryOf(toEvents(given)).mastery;
        expect(masteryOf([...toEvents(given), answer(item, 0)]).mastery).toBeLessThanOrEqual(before + 1e-12);
        expect(masteryOf([...toEvents(given), answer(item, 1)]).mastery).toBeGreaterThanOrEqual(
          before - 1e-12,
        );
      }),
    );
  });

  it('is not lowered by a better answer in place of one given', () => {
    fc.assert(
      fc.property(answers, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (given, pick, better) => {
        fc.pre(given.length > 0);
        const index = pick % given.length;
        const improved = given.map((each, at) =>
          at === index ? { ...each, score: Math.max(each.score, better) } : each,
        );
        expect(masteryOf(toEvents(improved)).mastery).toBeGreaterThanOrEqual(
          masteryOf(toEvents(given)).mastery - 1e-12,
        );
      }),
    );
  });

  it('only falls while nothing is studied', () => {
    fc.assert(
      fc.property(histories, fc.nat(2000), fc.nat(2000), (events, day, more) => {
        const last = 100 + day;
        const { mastery } = masteryOf(events, 4000 + last);
        expect(masteryOf(events, 4000 + last + more).mastery).toBeLessThanOrEqual(mastery + 1e-12);
      }),
    );
  });
});
