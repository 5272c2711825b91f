import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptHoldings } from '#core/content/catalogue.ts';
import { expectScore, informationOf, knownShare, NO_ABILITY } from '#core/quiz/ability.ts';
import { buildPool } from '#core/quiz/adaptive-pool.ts';
import {
  chooseNext,
  countAnswer,
  traceSitting,
  type Abilities,
  type Situation,
} from '#core/quiz/adaptive.ts';
import { seededRandom } from '#core/random.ts';
import { choice, shortText } from '#tests/support/packs.ts';

const LEVELS = ['recall', 'understanding', 'judgement'] as const;

function holdings(id: string, prerequisites: string[], count = 6): ConceptHoldings {
  const items = Array.from({ length: count }, (_, index) => {
    const item = index % 3 === 0 ? choice(`${id}/${index}`, 'single', 'a') : shortText(`${id}/${index}`);
    return { ...item, level: LEVELS[index % 3] ?? 'recall', concepts: [id] };
  });
  return { concept: { id, title: id, summary: '', prerequisites }, cards: [], items, sections: [] };
}

const pool = buildPool([holdings('a', []), holdings('b', ['a']), holdings('c', ['b'])]);

function situation(abilities: Abilities, changes: Partial<Situation> = {}): Situation {
  return {
    abilities,
    isMet: () => true,
    isAsked: () => false,
    isRecent: () => false,
    random: seededRandom(1),
    ...changes,
  };
}

const of = (values: Record<string, number>): Abilities =>
  new Map(Object.entries(values).map(([id, value]) => [id, { value, answers: 5 }]));
const conceptOf = (item: string | undefined) => item?.split('/')[0];

describe('the next question', () => {
  it('is on the weakest concept whose foundations are known', () => {
    expect(conceptOf(chooseNext(pool, situation(of({ a: 1, b: 1, c: -1 }))))).toBe('c');
    expect(conceptOf(chooseNext(pool, situation(of({ a: 1, b: -0.5, c: -1 }))))).toBe('b');
    expect(conceptOf(chooseNext(pool, situation(of({ a: -0.2, b: -0.5, c: -1 }))))).toBe('a');
  });

  it('passes over what was never met, unless nothing was', () => {
    const abilities = of({ a: 1, b: -1, c: 0 });
    const met = situation(abilities, { isMet: ({ id }) => id === 'c' });
    expect(conceptOf(chooseNext(pool, met))).toBe('c');
    expect(conceptOf(chooseNext(pool, situation(new Map(), { isMet: () => false })))).toBe('a');
  });

  it('tells nearly as much as any of its concept', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.integer(), (value, seed) => {
        const abilities = of({ a: value, b: 4, c: 4 });
        const chosen = chooseNext(pool, situation(abilities, { random: seededRandom(seed) }));
        const ability = abilities.get('a') ?? NO_ABILITY;
        const told = (pool.concepts.get('a')?.items ?? []).map((item) => informationOf(ability, item));
        const item = pool.items.get(chosen ?? '');
        expect(item && informationOf(ability, item)).toBeGreaterThanOrEqual(0.8 * Math.max(...told));
      }),
    );
  });

  it('is not one asked in this sitting, and one answered lately only where nothing else is left', () => {
    const abilities = of({ a: -1, b: 4, c: 4 });
    const recent = situation(abilities, { isRecent: (id) => id.startsWith('a/') });
    expect(conceptOf(chooseNext(pool, recent))).not.toBe('a');
    const asked = situation(abilities, { isAsked: (id) => !id.startsWith('a/'), isRecent: () => true });
    expect(conceptOf(chooseNext(pool, asked))).toBe('a');
    expect(chooseNext(pool, situation(abilities, { isAsked: () => true }))).toBeUndefined();
  });

  it('is the same for the same history and seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const pick = () => chooseNext(pool, situation(new Map(), { random: seededRandom(seed) }));
        expect(pick()).toBe(pick());
      }),
    );
  });
});

describe('a sitting', () => {
  it('tells for each question what was expected, and what its answer changed', () => {
    const before = of({ a: 0 });
    const asked = [
      { item: 'a/0', score: 1 },
      { item: 'a/1', score: 0 },
      { item: 'a/2', score: undefined },
    ];
    const { reasons, abilities } = traceSitting(pool, before, asked);
    const [first, second, third] = reasons;
    const item = pool.items.get('a/0');
    expect(first).toMatchObject({ concept: 'a', answers: 5, before: 0.5 });
    expect(first?.chance).toBe(item && expectScore({ value: 0, answers: 5 }, item));
    expect(first?.after).toBeGreaterThan(0.5);
    expect(second?.before).toBe(first?.after);
    expect(second?.after).toBeLessThan(second?.before ?? 0);
    expect(third).not.toHaveProperty('after');
    expect(before.get('a')?.value).toBe(0);
    expect(abilities.get('a')?.answers).toBe(7);
  });

  it('calls a concept the weakest only where none is weaker, asked about or not', () => {
    const before = of({ a: -1, b: 0.5, c: 0.5 });
    const reasonOf = (item: string) => traceSitting(pool, before, [{ item, score: undefined }]).reasons[0];
    expect(reasonOf('a/0')).toMatchObject({ concept: 'a', isWeakest: true });
    // Nothing is left to ask about the weaker one.
    const next = chooseNext(pool, situation(before, { isAsked: (id) => id.startsWith('a/') })) ?? '';
    expect(reasonOf(next)).toMatchObject({ concept: 'c', isWeakest: false });
    // Nothing was ever answered about the others: each counts as the middle.
    const [first] = traceSitting(pool, of({ b: 1 }), [{ item: 'b/0', score: 1 }]).reasons;
    expect(first?.isWeakest).toBe(false);
  });

  it('passes over a weaker concept only where it cannot be asked about', () => {
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(value, value, value),
        fc.subarray(['a', 'b', 'c'], { maxLength: 2 }),
        (known, used) => {
          const abilities = of({ a: known[0], b: known[1], c: known[2] });
          const isAsked = (id: string) => used.includes(id.split('/')[0] ?? '');
          const item = chooseNext(pool, situation(abilities, { isAsked })) ?? '';
          const [reason] = traceSitting(pool, abilities, [{ item, score: undefined }]).reasons;
          const weaker = [...pool.concepts.values()].filter(
            ({ id }) => (abilities.get(id)?.value ?? 0) < (abilities.get(reason?.concept ?? '')?.value ?? 0),
          );
          expect(reason?.isWeakest).toBe(weaker.length === 0);
          for (const { id, prerequisites } of weaker) {
            const isWaiting = prerequisites.some(
              (each) => knownShare(abilities.get(each) ?? NO_ABILITY) < 0.6,
            );
            expect(used.includes(id) || isWaiting).toBe(true);
          }
        },
      ),
    );
  });

  it('ends at the abilities that counting its answers one by one leads to', () => {
    const scores = fc.array(fc.constantFrom(0, 0.5, 1), { maxLength: 6 });
    fc.assert(
      fc.property(scores, (given) => {
        const asked = given.map((score, index) => ({ item: `a/${index}`, score }));
        const counted: Abilities = new Map();
        for (const { item, score } of asked) {
          const known = pool.items.get(item);
          if (known) countAnswer(counted, known, score);
        }
        expect(traceSitting(pool, new Map(), asked).abilities).toEqual(counted);
      }),
    );
  });
});
