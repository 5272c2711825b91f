import type { Question } from '#core/contract/questions.ts';
import type { Response, ResponseOf } from '#core/quiz/response.ts';
import { chosenIn } from '#core/quiz/chosen-in.ts';
import { areFilled } from './field-values.ts';
import { isSeveral, respond } from './options.ts';

/** Letters options are called by; a question has fewer options than this. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `A` for the first option shown, `B` for the second. */
export function letterOf(index: number): string {
  return LETTERS[index] ?? '';
}

/** Whether a response can be handed in: something is chosen or filled in, or an order is given. */
export function isComplete(
  response: Response | undefined,
  question: Pick<Question, 'years' | 'case'>,
): response is Response {
  if (response === undefined) return false;
  if (response.kind === 'multiple') return response.options.length > 0;
  if (response.kind === 'hotspot') return response.regions.length > 0;
  if (response.kind === 'essay') return response.text.trim() !== '';
  if (response.kind === 'scenario') return isCaseAnswered(response.parts, question.case?.asked);
  return !('values' in response) || areFilled(response, question);
}

/** Whether the part asked now is answered; where all are asked together, whether any is. */
function isCaseAnswered(parts: ResponseOf<'scenario'>['parts'], asked: string | undefined): boolean {
  const answers = asked === undefined ? Object.values(parts) : [parts[asked]];
  return answers.some((answer) => isComplete(answer, {}));
}

/** The order shown as a response: what an ordering question starts from. */
export function shownOrder(question: Pick<Question, 'options'>): Response {
  return { kind: 'ordering', entries: question.options.map(({ id }) => id) };
}

/** Chooses the option shown at `index`, or takes it back where several may be chosen; undefined where there is none. */
export function chooseAt(
  question: Pick<Question, 'kind' | 'options' | 'sketch'>,
  response: Response | undefined,
  index: number,
): Response | undefined {
  if (question.kind === 'true-false') {
    return index === 0 || index === 1 ? { kind: 'true-false', answer: index === 0 } : undefined;
  }
  const option = question.options[index]?.id;
  if (option === undefined || question.kind === 'ordering') return undefined;
  if (!isSeveral(question)) return respond(question, [option]);
  const chosen = chosenIn(response);
  const isChosen = chosen.includes(option);
  return respond(question, isChosen ? chosen.filter((id) => id !== option) : [...chosen, option]);
}

/** A copy with the entry at `from` moved to `to`; the same list when either is outside it. */
export function moveEntry<T>(entries: readonly T[], from: number, to: number): T[] {
  const moved = [...entries];
  if (from < 0 || to < 0 || from >= moved.length || to >= moved.length) return moved;
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}
