import type { Item } from '#core/content/item.ts';
import type { Fact } from '#core/content/pack.ts';
import type { Catalogue } from '#core/content/catalogue.ts';
import type { AnsweredQuestion, FactView, Feedback, Question } from '#core/contract/questions.ts';
import { gradeResponse, presentItem } from '#core/quiz/present.ts';
import type { Response } from '#core/quiz/response.ts';
import { formatStudyDay, studyDay, type Moment } from '#core/time.ts';
import { notFound } from './errors.ts';

/** A fact as a reader sees it on the day of `now`. */
export function viewFact(fact: Fact, now: Moment): FactView {
  const stale = fact.staleAfter !== undefined && fact.staleAfter < formatStudyDay(studyDay(now));
  return { ...fact, stale };
}

export function viewFacts(catalogue: Catalogue, ids: readonly string[], now: Moment): FactView[] {
  return ids.flatMap((id) => {
    const fact = catalogue.facts.get(id);
    return fact ? [viewFact(fact, now)] : [];
  });
}

/** Where a card or item can be looked up; null for a card of the learner's own, which no section teaches. */
export function viewSection(catalogue: Catalogue, id: string): { id: string; title: string; lesson: string };
export function viewSection(
  catalogue: Catalogue,
  id: string | null,
): { id: string; title: string; lesson: string } | null;
export function viewSection(catalogue: Catalogue, id: string | null) {
  if (id === null) return null;
  const placed = catalogue.sections.get(id);
  if (!placed) throw notFound('section', id);
  return { id, title: placed.section.title, lesson: placed.lesson.id };
}

/** An item as asked, without its key. */
export function viewQuestion(item: Item, seed: number): Question {
  const { id, kind, level, stem } = item;
  return { item: id, kind, level, stem, ...presentItem(item, seed) };
}

/** What is told after an answer, or after the end of what was left out. */
export function viewFeedback(
  catalogue: Catalogue,
  item: Item,
  response: Response | undefined,
  now: Moment,
): Feedback {
  return {
    ...gradeResponse(item, response),
    explanation: item.explanation,
    facts: viewFacts(catalogue, item.facts, now),
    section: viewSection(catalogue, item.section),
  };
}

/** An item with the answer given to it, and its feedback where that may be shown. */
export function viewAnswered(
  catalogue: Catalogue,
  item: Item,
  seed: number,
  response: Response | undefined,
  isFeedbackShown: boolean,
  now: Moment,
): AnsweredQuestion {
  const answer = response ? { response } : {};
  const feedback = isFeedbackShown ? { feedback: viewFeedback(catalogue, item, response, now) } : {};
  return { ...viewQuestion(item, seed), ...answer, ...feedback };
}
