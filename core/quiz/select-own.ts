import type { Candidate } from './candidate.ts';
import { interleave } from './interleave.ts';
import type { QuizChoice } from './quiz-choice.ts';
import { shuffle } from './shuffle.ts';

/** A part of a choice, in the order they are applied. */
export type ChoicePart = 'subject' | 'kinds' | 'levels' | 'answered';

const FITS: Record<ChoicePart, (choice: QuizChoice, candidate: Candidate) => boolean> = {
  subject: ({ units, concepts }, { item, unit }) =>
    (units.length === 0 && concepts.length === 0) ||
    units.includes(unit) ||
    item.concepts.some((concept) => concepts.includes(concept)),
  kinds: ({ kinds }, { item }) => kinds.length === 0 || kinds.includes(item.kind),
  levels: ({ levels }, { item }) => levels.length === 0 || levels.includes(item.level),
  answered: ({ answered }, candidate) =>
    answered === 'any' ||
    (answered === 'read' && candidate.isRead) ||
    (answered === 'missed' && candidate.isMissed) ||
    (answered === 'never' && candidate.answers === 0),
};

/** The candidates a choice takes, and where there are none, the part that left out the last of them. */
export function matchChoice(
  candidates: readonly Candidate[],
  choice: QuizChoice,
): { matching: Candidate[]; emptiedBy: ChoicePart | null } {
  let matching = [...candidates];
  for (const part of Object.keys(FITS) as ChoicePart[]) {
    matching = matching.filter((candidate) => FITS[part](choice, candidate));
    if (matching.length === 0) return { matching, emptiedBy: part };
  }
  return { matching, emptiedBy: null };
}

/**
 * Items of a quiz of one's own: what was answered least comes first, so that the same choice again brings other questions;
 * ties in seeded order, neighbours of different units.
 */
export function selectOwn(
  candidates: readonly Candidate[],
  choice: QuizChoice,
  random: () => number,
): string[] {
  const { matching } = matchChoice(candidates, choice);
  const ranked = shuffle(matching, random).toSorted((a, b) => a.answers - b.answers);
  return interleave(shuffle(ranked.slice(0, choice.count), random), ({ unit }) => unit).map(
    ({ item }) => item.id,
  );
}
