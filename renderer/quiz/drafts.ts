import type { AnsweredQuestion, CaseView, Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { isOvertaken } from '#core/quiz/same-response.ts';
import type { TextStore } from '#renderer/ui/unsaved-store.ts';
import { isRecord, readOf, writeOf } from './per-attempt.ts';

/** An answer chosen but not sent so far, and the one that was kept when it was begun. */
export interface Draft {
  response: Response;
  base: Response | null;
}

/** By item id. */
export type Drafts = Readonly<Record<string, Draft>>;

const NAME = 'attempt-drafts';

/** The drafts kept for an attempt. What does not answer one of its questions is left out. */
export function readDrafts(
  store: TextStore,
  attempt: string,
  questions: readonly AnsweredQuestion[],
): Drafts {
  const kept = readOf(store, NAME, attempt);
  const drafts: Record<string, Draft> = {};
  for (const question of questions) {
    const draft = readDraft(kept[question.item], question);
    if (draft) drafts[question.item] = draft;
  }
  return drafts;
}

/** Drafts of earlier versions are the bare answer. */
function readDraft(kept: unknown, question: AnsweredQuestion): Draft | undefined {
  if (!isRecord(kept)) return undefined;
  const { response, base } = 'kind' in kept ? { response: kept, base: undefined } : kept;
  if (!isResponseTo(question, response)) return undefined;
  if (base === null || isResponseTo(question, base)) return { response, base };
  return { response, base: question.response ?? null };
}

/** Keeps one draft, or forgets it, and leaves the others: another window may have the same attempt open. */
export function keepDraft(store: TextStore, attempt: string, item: string, draft: Draft | undefined): void {
  const { [item]: _before, ...others } = readOf(store, NAME, attempt);
  writeDrafts(store, attempt, draft ? { ...others, [item]: draft } : others);
}

/**
 * Whether another answer than the one a draft goes from is kept by now: it was changed in another window. The same answer
 * chosen here and there is no quarrel.
 */
export function isDisputed(
  draft: Draft | undefined,
  { response }: Pick<AnsweredQuestion, 'response'>,
): boolean {
  return draft !== undefined && isOvertaken(draft.response, draft.base, response);
}

/** Keeps the drafts of an attempt, in place of those kept before. */
export function writeDrafts(
  store: TextStore,
  attempt: string,
  drafts: Readonly<Record<string, unknown>>,
): void {
  writeOf(store, NAME, attempt, drafts);
}

/** Where drafts are kept: half an answer outlives the window, as the answers do that were sent. */
export function attemptDrafts(): TextStore {
  return localStorage;
}

/** Whether a value read back is an answer to a question as it stands now. */
export function isResponseTo(
  question: Pick<Question, 'kind' | 'options' | 'fields' | 'case'>,
  value: unknown,
): value is Response {
  if (!isRecord(value) || value['kind'] !== question.kind) return false;
  const known = new Set(question.options.map(({ id }) => id));
  switch (question.kind) {
    case 'single':
      return typeof value['option'] === 'string' && known.has(value['option']);
    case 'multiple':
      return isListOf(known, value['options']);
    case 'true-false':
      return typeof value['answer'] === 'boolean';
    case 'ordering':
      return isListOf(known, value['entries']) && value['entries'].length === known.size;
    case 'hotspot':
      return isListOf(known, value['regions']);
    case 'scenario':
      return arePartsOf(question.case, value['parts']);
    case 'essay':
      return typeof value['text'] === 'string' && value['criteria'] === undefined;
    default:
      return areValuesOf(question, value['values']);
  }
}

function arePartsOf(shown: CaseView | undefined, parts: unknown): boolean {
  if (!isRecord(parts)) return false;
  return Object.entries(parts).every(([id, value]) => {
    const part = shown?.parts.find((each) => each.id === id);
    return part !== undefined && isResponseTo({ ...part, fields: [] }, value);
  });
}

function areValuesOf({ fields }: Pick<Question, 'fields'>, values: unknown): boolean {
  if (!isRecord(values)) return false;
  return Object.entries(values).every(([id, value]) => {
    const field = fields.find((each) => each.id === id);
    if (!field || typeof value !== 'string') return false;
    return field.choices?.some((choice) => choice.id === value) ?? true;
  });
}

function isListOf(known: ReadonlySet<string>, value: unknown): value is string[] {
  return (
    Array.isArray(value) && new Set(value).size === value.length && value.every((each) => known.has(each))
  );
}
