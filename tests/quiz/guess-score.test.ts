import { describe, expect, it } from 'vitest';
import type { Item } from '#core/content/item.ts';
import { guessScore } from '#core/quiz/guess-score.ts';
import type { Response } from '#core/quiz/response.ts';
import { scoreResponse } from '#core/quiz/score.ts';
import { choice, essay, hotspot, ordering, scenario, trueFalse, words } from '#tests/support/packs.ts';

/** Mean score over everything that can be answered, each as likely as the next. */
function meanScore(item: Item, responses: readonly Response[]): number {
  return responses.reduce((sum, response) => sum + scoreResponse(item, response), 0) / responses.length;
}

const IDS = ['a', 'b', 'c', 'd'];
const subsets = IDS.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);

function permutations(ids: readonly string[]): string[][] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((id) => permutations(ids.filter((each) => each !== id)).map((rest) => [id, ...rest]));
}

describe('the score of who guesses', () => {
  it('is that of a choice for a drawing, the mean of its parts for a case, and none for an essay', () => {
    const place = hotspot('p/i1', 'c');
    const places = hotspot('p/i2', 'bd');
    const pointed = (regions: string[]): Response => ({ kind: 'hotspot', regions });
    const alone = IDS.map((id) => pointed([id]));
    expect(guessScore(place)).toBeCloseTo(meanScore(place, alone), 12);
    expect(guessScore(places)).toBeCloseTo(meanScore(places, subsets.map(pointed)), 12);
    // One of three, then two right and one wrong (mean 1/4), which counts double, then true or false.
    expect(guessScore(scenario('p/i4'))).toBeCloseTo((1 / 3 + 2 / 4 + 1 / 2) / 4, 12);
    expect(guessScore(essay('p/i5'))).toBeNull();
  });

  it('is the mean of all that can be answered', () => {
    const single = choice('p/i1', 'single', 'b');
    expect(guessScore(single)).toBeCloseTo(
      meanScore(
        single,
        IDS.map((option) => ({ kind: 'single', option })),
      ),
      12,
    );
    for (const right of ['a', 'ac', 'bcd', 'abcd']) {
      const multiple = choice('p/i2', 'multiple', right);
      const all = subsets.map((options): Response => ({ kind: 'multiple', options }));
      expect(guessScore(multiple), right).toBeCloseTo(meanScore(multiple, all), 12);
    }
    const order = ordering('p/i4');
    const orders = permutations(IDS).map((entries): Response => ({ kind: 'ordering', entries }));
    expect(guessScore(order)).toBeCloseTo(meanScore(order, orders), 12);
    expect(guessScore(trueFalse('p/i3', true))).toBe(0.5);
  });

  it('of fields to be filled in is the mean chance of one, and unknown where words are made up', () => {
    const { stem, explanation, level, concepts, facts, section } = trueFalse('p/i', true);
    const base = { id: 'p/i', stem, explanation, level, concepts, facts, section, feedback: [] };
    const entry = (id: string) => ({ id, text: words(id) });
    const matches = ['x', 'y', 'z', 'w'].map(entry);
    const prompts = ['a', 'b'].map((id) => ({ ...entry(id), match: 'x' }));
    expect(guessScore({ ...base, kind: 'matching', prompts, matches })).toBe(1 / 4);
    const entries = ['a', 'b', 'c'].map((id) => ({ ...entry(id), category: 'x' }));
    const categories = ['x', 'y'].map(entry);
    expect(guessScore({ ...base, kind: 'categorise', entries, categories })).toBe(1 / 2);
    const placed = [1960, 2010].map((year) => ({ ...entry(String(year)), year }));
    const timeline = { ...base, kind: 'timeline', from: 1960, to: 2009, tolerance: 2 } as const;
    // 1960 to 1962, and 2008 to 2009, of fifty years.
    expect(guessScore({ ...timeline, entries: placed })).toBeCloseTo((3 / 50 + 2 / 50) / 2, 12);
    const gap = { id: 'g1', answer: 'yes', accept: [] };
    const choices = ['yes', 'no'].map((text) => ({ id: text, text }));
    const gaps = { ...base, kind: 'gaps' as const, parts: [{ gap: 'g1' }] };
    expect(guessScore({ ...gaps, gaps: [{ ...gap, choices }] })).toBe(1 / 2);
    expect(guessScore({ ...gaps, gaps: [gap] })).toBeNull();
    expect(
      guessScore({ ...base, kind: 'short-text', answer: 'x', accept: [], misconceptions: [] }),
    ).toBeNull();
  });
});
