import type { Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';

/** Answers chosen but not sent so far, by item id. */
export type Drafts = Readonly<Record<string, Response>>;

/** Where a browser keeps text; `sessionStorage` in the page. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (attempt: string) => `attempt-drafts:${attempt}`;

/** The drafts kept for an attempt. What does not answer one of its questions is left out. */
export function readDrafts(store: TextStore, attempt: string, questions: readonly Question[]): Drafts {
  const kept = parse(store.getItem(keyOf(attempt)));
  const drafts: Record<string, Response> = {};
  for (const question of questions) {
    const draft = kept[question.item];
    if (isResponseTo(question, draft)) drafts[question.item] = draft;
  }
  return drafts;
}

/** Keeps the drafts of an attempt, in place of those kept before. A full or forbidden store loses nothing but them. */
export function writeDrafts(store: TextStore, attempt: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length === 0) store.removeItem(keyOf(attempt));
    else store.setItem(keyOf(attempt), JSON.stringify(drafts));
  } catch {
    // The answer itself is kept by the host once it is sent.
  }
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** Whether a value read back is an answer to a question as it stands now. */
export function isResponseTo(
  question: Pick<Question, 'kind' | 'options' | 'fields'>,
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
    default:
      return areValuesOf(question, value['values']);
  }
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
