import { citedIn } from '#core/content/cited-in.ts';
import type { Item } from '#core/content/item.ts';
import type { Fact } from '#core/content/pack.ts';
import type { Catalogue } from '#core/content/catalogue.ts';
import type { AnsweredQuestion, FactView, Feedback, Question } from '#core/contract/questions.ts';
import { gradeResponse, presentItem } from '#core/quiz/present.ts';
import type { Response } from '#core/quiz/response.ts';
import { isWhole, type Told } from '#core/quiz/steps.ts';
import { unfoldCase } from '#core/quiz/unfold-case.ts';
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

/** An item as asked, without its key; of a case as much as may be told (see `unfoldCase`). */
export function viewQuestion(item: Item, seed: number, response: Response | undefined, told: Told): Question {
  const { id, kind, level, stem } = item;
  const { case: asked, ...presented } = presentItem(item, seed);
  const unfolded = asked ? { case: unfoldCase(item, asked, response, told) } : {};
  return { item: id, kind, level, stem, ...presented, ...unfolded };
}

/** The section an item asks about, and its paragraph that cites the most of what the item rests on. */
function viewPassage(catalogue: Catalogue, { section: id, facts }: Item): Feedback['section'] {
  const placed = catalogue.sections.get(id);
  if (!placed) return null;
  const shared = placed.section.blocks.map((block) => ({
    block: block.id,
    count: citedIn(block).filter((fact) => facts.includes(fact)).length,
  }));
  const most = shared.reduce((best, each) => (each.count > best.count ? each : best), {
    block: '',
    count: 0,
  });
  return { ...viewSection(catalogue, id), ...(most.count > 0 ? { block: most.block } : {}) };
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
    section: viewPassage(catalogue, item),
  };
}

/** An item with the answer given to it, and its feedback where that may be shown: never, once it is whole, or once it is over. */
export function viewAnswered(
  catalogue: Catalogue,
  item: Item,
  seed: number,
  response: Response | undefined,
  told: Told,
  now: Moment,
): AnsweredQuestion {
  const answer = response ? { response } : {};
  const isFeedbackShown = told === 'over' || (told === 'stepwise' && isWhole(item, response));
  const feedback = isFeedbackShown ? { feedback: viewFeedback(catalogue, item, response, now) } : {};
  return { ...viewQuestion(item, seed, response, told), ...answer, ...feedback };
}
