import type { Item } from '#core/content/item.ts';
import { guessScore } from './guess-score.ts';

/*
 * What is known of a concept, as a number on the scale of Rasch and Elo: R. Pelánek, "Applications of the Elo rating system
 * in adaptive educational systems", Computers & Education 98 (2016), 169-179. Difficulties are not estimated, because there
 * is no class to estimate them from: they are set by what an item asks for and how it is answered.
 */

/** How well one concept is known: 0 gives even chances at a middling question that cannot be guessed. */
export interface Ability {
  value: number;
  /** Answers it was estimated from. */
  answers: number;
}

/** What counts of an item here. */
export interface ItemTraits {
  /** On the scale of {@link Ability}. */
  difficulty: number;
  /** Score to be expected of who guesses, 0..1. */
  guess: number;
}

/** Of a concept nothing was answered about. */
export const NO_ABILITY: Ability = { value: 0, answers: 0 };

/** Farther out an estimate says no more. */
export const MAX_ABILITY = 4;

const LEVEL_DIFFICULTY: Record<Item['level'], number> = { recall: -0.5, understanding: 0, judgement: 0.5 };

/** What has to be made up is harder than what is recognised. */
const MADE_UP = 0.3;

export function traitsOf(item: Item): ItemTraits {
  const guess = guessScore(item);
  return { difficulty: LEVEL_DIFFICULTY[item.level] + (guess === null ? MADE_UP : 0), guess: guess ?? 0 };
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** Score to be expected, 0..1: guessing gives a part, knowing the rest. Source: Pelánek 2016, section 3.3. */
export function expectScore({ value }: Ability, { difficulty, guess }: ItemTraits): number {
  return guess + (1 - guess) * logistic(value - difficulty);
}

/** Chance, 0..1, at a middling question that cannot be guessed: how an ability is told. */
export function knownShare({ value }: Ability): number {
  return logistic(value);
}

/**
 * What the answer to an item would tell about an ability: Fisher information under the model of {@link expectScore}, greatest
 * where the chance is (1 + sqrt(1 + 8 guess)) / 4: one half without guessing, about two thirds with four options.
 * Source: A. Birnbaum in Lord & Novick, "Statistical theories of mental test scores" (1968), chapter 20.
 */
export function informationOf(ability: Ability, traits: ItemTraits): number {
  const { guess } = traits;
  const chance = expectScore(ability, traits);
  return ((chance - guess) / (1 - guess)) ** 2 * ((1 - chance) / chance);
}

/** First answers move an estimate most. Source: Pelánek 2016, the uncertainty function a / (1 + b n), with his a and b. */
function stepOf(answers: number): number {
  return 1 / (1 + 0.05 * answers);
}

/** The ability after an answer of some score, 0..1: it moves by what the answer was better or worse than expected. */
export function updateAbility(ability: Ability, traits: ItemTraits, score: number): Ability {
  const moved = ability.value + stepOf(ability.answers) * (score - expectScore(ability, traits));
  return {
    value: Math.min(MAX_ABILITY, Math.max(-MAX_ABILITY, moved)),
    answers: ability.answers + 1,
  };
}
