import { masterConcepts } from '#core/mastery/mastery.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { simulateLearner, studyCatalogue } from './true-learners.ts';

/** An estimate of a chance beside the chance itself, both 0..1. */
export interface Pair {
  estimate: number;
  truth: number;
}

export type Rule = 'mastery' | 'percentCorrect' | 'latestAnswer';

/** What each rule says of some simulated learners, beside what is true of them. */
export function compareRules(learners: number): Record<Rule, Pair[]> {
  const pairs: Record<Rule, Pair[]> = { mastery: [], percentCorrect: [], latestAnswer: [] };
  for (let seed = 1; seed <= learners; seed += 1) {
    const { fold, events, studyTime, knowledge } = simulateLearner(seed);
    const masteries = masterConcepts(studyCatalogue.concepts, fold.progress, studyTime);
    const answers = answersByConcept(events);
    for (const { concept, chance: truth } of knowledge) {
      const given = answers.get(concept) ?? [];
      pairs.mastery.push({ estimate: masteries.get(concept)?.mastery ?? 0, truth });
      pairs.percentCorrect.push({ estimate: meanOf(given.map(({ score }) => score)), truth });
      const latest = new Map(given.map(({ of, score }) => [of, score]));
      pairs.latestAnswer.push({ estimate: meanOf([...latest.values()]), truth });
    }
  }
  return pairs;
}

/** Every first rating of a card on a day and every answer to an item, by concept, oldest first. */
function answersByConcept(events: readonly StudyEvent[]): Map<string, { of: string; score: number }[]> {
  const answers = new Map<string, { of: string; score: number }[]>();
  const add = (concepts: readonly string[], of: string, score: number) => {
    for (const id of concepts) answers.set(id, [...(answers.get(id) ?? []), { of, score }]);
  };
  for (const each of events) {
    if (each.kind === 'card-rated') {
      const card = studyCatalogue.cards.get(each.card)?.card;
      if (card) add(card.concepts, each.card, each.rating === 'again' ? 0 : 1);
    }
    if (each.kind === 'item-answered') {
      const item = studyCatalogue.items.get(each.item)?.item;
      if (item) add(item.concepts, each.item, each.score);
    }
  }
  return answers;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Spearman's rank correlation, -1..1: whether the estimates put learners and concepts in the true order. */
export function rankCorrelation(pairs: readonly Pair[]): number {
  const estimates = ranksOf(pairs.map(({ estimate }) => estimate));
  const truths = ranksOf(pairs.map(({ truth }) => truth));
  const middle = (pairs.length - 1) / 2;
  let together = 0;
  let own = 0;
  let other = 0;
  for (const [index, rank] of estimates.entries()) {
    const a = rank - middle;
    const b = (truths[index] ?? 0) - middle;
    together += a * b;
    own += a * a;
    other += b * b;
  }
  return together / Math.sqrt(own * other);
}

/** Ranks from 0, equal values sharing their mean rank. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).toSorted((a, b) => a.value - b.value);
  const ranks = Array.from({ length: values.length }, () => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at]?.index ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return ranks;
}

/** Expected calibration error over ten bins, 0..1: how far estimates lie from what is true where they are given. */
export function calibrationError(pairs: readonly Pair[]): number {
  const bins = Array.from({ length: 10 }, (): Pair[] => []);
  for (const pair of pairs) bins[Math.min(9, Math.floor(pair.estimate * 10))]?.push(pair);
  const gaps = bins.map((bin) =>
    Math.abs(bin.reduce((sum, { estimate, truth }) => sum + estimate - truth, 0)),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / pairs.length;
}

/** Mean distance between estimate and truth, 0..1. */
export function meanError(pairs: readonly Pair[]): number {
  return meanOf(pairs.map(({ estimate, truth }) => Math.abs(estimate - truth)));
}
