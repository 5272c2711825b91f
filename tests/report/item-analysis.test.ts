import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalConsistency } from '#core/report/internal-consistency.ts';
import { analyseItems, type ItemFigures } from '#core/report/item-analysis.ts';
import { variance } from '#core/report/moments.ts';
import { MOODLE_QUIZ, MOODLE_WEIGHTED, WUENSCH } from './item-analysis-examples.ts';

type Rows = (number | null)[][];

/** Attempts at items that count alike. */
function matrixOf(rows: Rows) {
  return { rows, weights: (rows[0] ?? []).map(() => 1) };
}

const analyse = (rows: Rows) => analyseItems(matrixOf(rows));

/** Expects numbers to be the published ones, to a hundred-thousandth part, as exactly as those are printed. */
function expectAll(values: readonly (number | null)[], published: readonly number[], unit = 1): void {
  expect(values).toHaveLength(published.length);
  values.forEach((value, index) => {
    const expected = published[index] ?? Number.NaN;
    expect(Math.abs((value ?? Number.NaN) * unit - expected)).toBeLessThanOrEqual(
      Math.abs(expected) * 1.5e-5,
    );
  });
}

const each = (items: readonly ItemFigures[], figure: keyof ItemFigures) => items.map((item) => item[figure]);

describe('published examples', () => {
  it('of Moodle, seven questions of one mark: every figure of questions and test', () => {
    const { items, test } = analyse(MOODLE_QUIZ.rows);
    expectAll(each(items, 'facility'), MOODLE_QUIZ.facility);
    expectAll(each(items, 'deviation'), MOODLE_QUIZ.deviation);
    expectAll(each(items, 'effectiveWeight'), MOODLE_QUIZ.effectiveWeightPercent, 100);
    expectAll(each(items, 'discrimination'), MOODLE_QUIZ.discriminationPercent, 100);
    expectAll(each(items, 'efficiency'), MOODLE_QUIZ.efficiencyPercent, 100);
    const published = MOODLE_QUIZ.test;
    expectAll(
      [test.median, test.mean, test.deviation, test.standardError],
      [published.median, published.mean, published.deviation, published.standardError],
      7,
    );
    expectAll([test.skewness, test.kurtosis], [published.skewness, published.kurtosis]);
    expectAll(
      [test.consistency, test.errorRatio],
      [published.consistencyPercent, published.errorRatioPercent],
      100,
    );
  });

  it('of Moodle, thirteen questions of eight marks and of one', () => {
    const { weights, marks } = MOODLE_WEIGHTED;
    const rows = marks.map((row) => row.map((mark, item) => mark / (weights[item] ?? 1)));
    const { items } = analyseItems({ weights, rows });
    expectAll(each(items, 'facility'), MOODLE_WEIGHTED.facility, 100);
    expectAll(each(items, 'effectiveWeight'), MOODLE_WEIGHTED.effectiveWeight, 100);
    expectAll(each(items, 'discrimination'), MOODLE_WEIGHTED.discrimination, 100);
    expectAll(each(items, 'efficiency'), MOODLE_WEIGHTED.efficiency, 100);
    expectAll(
      each(items, 'intendedWeight'),
      weights.map((weight) => weight / 20),
    );
  });

  it('of KR-20 by hand: ten students, ten items right or wrong', () => {
    const { rows, p, pq, totalVariance } = WUENSCH;
    const { items, test } = analyse(rows);
    expectAll(each(items, 'facility'), p);
    // The example divides by n, the analysis by n - 1; the coefficient is the same.
    expectAll(
      items.map(({ deviation }) => ((deviation ?? 0) ** 2 * 9) / 10),
      pq,
    );
    expectAll([variance(rows.map((row) => row.reduce((sum, score) => sum + score, 0)))], [5.84 / 0.9]);
    const sum = pq.reduce((total, each) => total + each, 0);
    expectAll([test.consistency], [(10 / 9) * (1 - sum / totalVariance)]);
  });
});

describe('what cannot be known', () => {
  const unknown = {
    deviation: null,
    discrimination: null,
    effectiveWeight: null,
    efficiency: null,
  };

  it('of no attempt is null', () => {
    expect(analyseItems({ weights: [1, 1], rows: [] })).toEqual({
      test: {
        attempts: 0,
        mean: null,
        median: null,
        deviation: null,
        skewness: null,
        kurtosis: null,
        consistency: null,
        errorRatio: null,
        standardError: null,
      },
      items: [0, 1].map(() => ({ asked: 0, facility: null, intendedWeight: null, ...unknown })),
    });
  });

  it('of one attempt is all but the mean', () => {
    const { test, items } = analyse([[1, 0.5]]);
    expect(test).toMatchObject({ attempts: 1, mean: 0.75, median: 0.75, deviation: null, consistency: null });
    expect(items[1]).toEqual({ asked: 1, facility: 0.5, intendedWeight: 0.5, ...unknown });
  });

  it('of attempts all alike is how they differ', () => {
    const { test, items } = analyse([
      [1, 0.1, 0.3],
      [1, 0.1, 0.3],
      [1, 0.1, 0.3],
      [1, 0.1, 0.3],
    ]);
    expect(test).toMatchObject({
      deviation: 0,
      skewness: null,
      kurtosis: null,
      consistency: null,
      standardError: null,
    });
    for (const item of items) expect(item).toMatchObject({ ...unknown, deviation: 0 });
  });

  it('of items that make up for each other is how far they go together', () => {
    const { test } = analyse([
      [1, 0, 0.7],
      [0, 1, 0.7],
      [0.3, 0.7, 0.7],
    ]);
    expect(test).toMatchObject({ deviation: 0, consistency: null, standardError: null });
  });

  it('of an item that goes against the whole is its effective weight', () => {
    const { items } = analyse([
      [1, 0, 0],
      [0, 1, 1],
      [0, 1, 1],
    ]);
    expect(items.map(({ effectiveWeight }) => effectiveWeight)).toEqual([null, 0.5, 0.5]);
    expect(items[0]?.discrimination).toBeCloseTo(-1, 12);
  });

  it('of an item asked alone is how it goes with others', () => {
    const { items, test } = analyse([
      [1, null],
      [0, null],
      [null, 1],
    ]);
    expect(items[0]).toMatchObject({ asked: 2, facility: 0.5, discrimination: null, efficiency: null });
    expect(items[1]).toMatchObject({ asked: 1, facility: 1, deviation: null });
    expect(test.consistency).toBeNull();
  });
});

describe('items that measure the same', () => {
  it('have a consistency of 1, and no error', () => {
    const { test } = analyse([0.1, 0.7, 0.3, 0.3].map((score) => [score, score, score]));
    expect(test.consistency).toBeCloseTo(1, 12);
    expect(test.standardError).toBeCloseTo(0, 6);
  });
});

describe('attempts that asked different items', () => {
  it('are measured by what each asked', () => {
    const { items, test } = analyse([
      [1, 1, null],
      [0, null, 0],
      [null, 1, 0],
    ]);
    expect(items.map(({ asked, facility }) => [asked, facility])).toEqual([
      [2, 0.5],
      [2, 1],
      [2, 0],
    ]);
    expect(test).toMatchObject({ mean: 0.5, median: 0.5, deviation: 0.5 });
    expect(items[0]?.discrimination).toBeCloseTo(1, 12);
  });

  it('give the consistency of a test as long as they were', () => {
    // Twelve items that always go together, four of them asked at a time: as good as a test of these four.
    const four = [0, 1, 1, 0].map((score) => [score, score, score, score === 1 ? 0 : 1]);
    const drawn: Rows = [0, 4, 8].flatMap((start) =>
      four.map((row) =>
        Array.from({ length: 12 }, (_, item) =>
          item < start || item >= start + 4 ? null : (row[item - start] ?? 0),
        ),
      ),
    );
    expect(internalConsistency(matrixOf(drawn))).toBeCloseTo(
      internalConsistency(matrixOf(four)) ?? Number.NaN,
      10,
    );
  });
});

/** Attempts of two to nine, items two to six, scores with ties as real ones have. */
function rowsOf(cell: fc.Arbitrary<number | null>): fc.Arbitrary<Rows> {
  return fc
    .integer({ min: 2, max: 6 })
    .chain((items) =>
      fc.array(fc.array(cell, { minLength: items, maxLength: items }), { minLength: 2, maxLength: 9 }),
    );
}
const score = fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1);
const complete = rowsOf(score);
const drawn = rowsOf(fc.option(score, { freq: 3 }));

/** The same but for rounding. */
function expectSame(
  one: Record<string, number | null | undefined>,
  other: Record<string, number | null | undefined>,
) {
  for (const [name, value] of Object.entries(one)) {
    if (typeof value === 'number') expect(other[name], name).toBeCloseTo(value, 9);
    else expect(other[name], name).toBe(value);
  }
}

describe('whatever was scored', () => {
  it('every figure is a number within its bounds, or null', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const { items, test } = analyse(rows);
        const within = (value: number | null, low: number, high: number) => {
          if (value === null) return;
          expect(value).toBeGreaterThanOrEqual(low - 1e-9);
          expect(value).toBeLessThanOrEqual(high + 1e-9);
        };
        for (const item of items) {
          within(item.facility, 0, 1);
          within(item.deviation, 0, Math.SQRT1_2);
          within(item.intendedWeight, 0, 1);
          within(item.effectiveWeight, 0, 1);
          within(item.discrimination, -1, 1);
          within(item.efficiency, -Number.MAX_VALUE, 1);
          expect(item.efficiency === null).toBe(item.discrimination === null);
          // The largest covariance is at most the product of the deviations.
          expect(Math.abs(item.efficiency ?? 0)).toBeGreaterThanOrEqual(
            Math.abs(item.discrimination ?? 0) - 1e-9,
          );
        }
        within(test.mean, 0, 1);
        within(test.median, 0, 1);
        within(test.deviation, 0, Math.SQRT1_2);
        within(test.consistency, -Number.MAX_VALUE, 1);
        within(test.errorRatio, 0, Number.MAX_VALUE);
        within(test.standardError, 0, Number.MAX_VALUE);
        for (const value of Object.values(test)) expect(value).not.toBeNaN();
      }),
    );
  });

  it('weights of what is asked and known add up to one', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const { items } = analyse(rows);
        const sum = (figure: 'intendedWeight' | 'effectiveWeight') =>
          items.reduce((total, item) => total + (item[figure] ?? 0), 0);
        expect(sum('intendedWeight')).toBeCloseTo(items.some(({ asked }) => asked > 0) ? 1 : 0, 9);
        if (items.some(({ effectiveWeight }) => effectiveWeight !== null)) {
          expect(sum('effectiveWeight')).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('neither the order of attempts nor that of items counts', () => {
    fc.assert(
      fc.property(drawn, (rows) => {
        const { items, test } = analyse(rows);
        const turned = analyse(rows.toReversed().map((row) => row.toReversed()));
        expectSame({ ...test }, { ...turned.test });
        items.forEach((item, index) => expectSame({ ...item }, { ...turned.items.at(-1 - index) }));
      }),
    );
  });

  it('an item everybody scores alike at changes nothing about the others', () => {
    fc.assert(
      fc.property(complete, score, (rows, same) => {
        const { items, test } = analyse(rows);
        const more = analyse(rows.map((row) => [...row, same]));
        items.forEach(({ intendedWeight, ...item }, index) => {
          expectSame(item, { ...more.items[index] });
          expect(more.items[index]?.intendedWeight).toBeLessThan(intendedWeight ?? 0);
        });
        expect(more.items.at(-1)).toMatchObject({ deviation: 0, discrimination: null });
        const shape = ({ skewness, kurtosis }: typeof test) => ({ skewness, kurtosis });
        expectSame(shape(test), shape(more.test));
        // Alpha counts the item: k / (k - 1) becomes (k + 1) / k.
        const k = items.length;
        if (test.consistency !== null) {
          expect(more.test.consistency).toBeCloseTo((test.consistency * (k + 1) * (k - 1)) / (k * k), 9);
        }
      }),
    );
  });
});
