import type { AnsweredQuestion } from '#core/contract/questions.ts';

/** A single-choice question with options a, b and c; ordering and multiple ones take the same ids. */
export function question(fields: Partial<AnsweredQuestion> = {}): AnsweredQuestion {
  return {
    item: 'p/item',
    kind: 'single',
    level: 'recall',
    stem: [{ kind: 'text', text: 'Which?' }],
    options: ['a', 'b', 'c'].map((id) => ({ id, text: [{ kind: 'text', text: `Option ${id}` }] })),
    fields: [],
    ...fields,
  };
}
