import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectScore,
  informationOf,
  knownShare,
  MAX_ABILITY,
  NO_ABILITY,
  traitsOf,
  updateAbility,
  type Ability,
  type ItemTraits,
} from '#core/quiz/ability.ts';
import { choice, shortText, trueFalse } from '#tests/support/packs.ts';

const traits = fc.record({
  difficulty: fc.double({ min: -1, max: 1, noNaN: true }),
  guess: fc.double({ min: 0, max: 0.5, noNaN: true }),
});
const value = fc.double({ min: -MAX_ABILITY, max: MAX_ABILITY, noNaN: true });
const score = fc.double({ min: 0, max: 1, noNaN: true });
const history = fc.array(fc.record({ traits, score }), { maxLength: 40 });

const abilityOf = (answers: readonly { traits: ItemTraits; score: number }[]) =>
  answers.reduce<Ability>((ability, each) => updateAbility(ability, each.traits, each.score), NO_ABILITY);

describe('the chance of success', () => {
  it('lies between guessing and certainty, and rises with ability', () => {
    fc.assert(
      fc.property(traits, value, value, (item, one, other) => {
        const [low, high] = [one, other].toSorted((a, b) => a - b);
        const chance = (at = 0) => expectScore({ value: at, answers: 0 }, item);
        expect(chance(low)).toBeGreaterThanOrEqual(item.guess);
        expect(chance(high)).toBeLessThanOrEqual(1);
        expect(chance(high)).toBeGreaterThanOrEqual(chance(low));
      }),
    );
  });

  it('is even for a middling question that cannot be guessed, and higher where it can', () => {
    const made = traitsOf({ ...shortText('p/s'), level: 'understanding' });
    expect(expectScore({ value: made.difficulty, answers: 0 }, made)).toBe(0.5);
    const chosen = traitsOf(choice('p/c', 'single', 'a'));
    expect(expectScore({ value: chosen.difficulty, answers: 0 }, chosen)).toBe(0.625);
    expect(traitsOf(trueFalse('p/t', true)).guess).toBe(0.5);
  });
});

describe('the information of an answer', () => {
  it('is greatest where the chance is at its mark: (1 + sqrt(1 + 8 guess)) / 4', () => {
    fc.assert(
      fc.property(traits, value, (item, at) => {
        const mark = (1 + Math.sqrt(1 + 8 * item.guess)) / 4;
        const known = (mark - item.guess) / (1 - item.guess);
        const best = { value: item.difficulty + Math.log(known / (1 - known)), answers: 0 };
        expect(expectScore(best, item)).toBeCloseTo(mark, 9);
        const other = informationOf({ value: at, answers: 0 }, item);
        expect(informationOf(best, item)).toBeGreaterThanOrEqual(other - 1e-12);
      }),
    );
  });

  it('falls with the distance from the mark, on either side', () => {
    const item = { difficulty: 0, guess: 0 };
    const at = (ability: number) => informationOf({ value: ability, answers: 0 }, item);
    expect([0, 1, 2, 3].map(at)).toEqual([0, 1, 2, 3].map(at).toSorted((a, b) => b - a));
    expect(at(-2)).toBeCloseTo(at(2), 12);
  });
});

describe('an ability', () => {
  it('stays within its bounds whatever is answered', () => {
    fc.assert(
      fc.property(history, (answers) => {
        expect(Math.abs(abilityOf(answers).value)).toBeLessThanOrEqual(MAX_ABILITY);
      }),
    );
  });

  it('is never lower for a better answer, wherever in the history it was given', () => {
    fc.assert(
      fc.property(history, fc.nat(), score, (answers, place, better) => {
        fc.pre(answers.length > 0);
        const changed = answers.map((answer, index) =>
          index === place % answers.length ? { ...answer, score: Math.max(answer.score, better) } : answer,
        );
        expect(abilityOf(changed).value).toBeGreaterThanOrEqual(abilityOf(answers).value - 1e-12);
      }),
    );
  });

  it('moves up by a right answer and down by a wrong one, less and less', () => {
    const item = { difficulty: 0, guess: 0 };
    const right = updateAbility(NO_ABILITY, item, 1);
    expect(right).toEqual({ value: 0.5, answers: 1 });
    expect(updateAbility(NO_ABILITY, item, 0).value).toBe(-0.5);
    expect(updateAbility({ value: 0, answers: 20 }, item, 1).value).toBe(0.25);
    expect(knownShare(right)).toBeGreaterThan(0.5);
  });
});
