import type { RichText } from '#core/content/inline.ts';
import type { Item, ScenarioPart } from '#core/content/item.ts';
import { chosenIn } from '#core/quiz/chosen-in.ts';
import { gradeResponse, presentItem } from '#core/quiz/present.ts';
import type { FieldsResponse, Response, ResponseOf } from '#core/quiz/response.ts';

/** How often something was answered: an option was chosen, or a field of the item held this. */
export interface ChoiceCount {
  /** Stands once in a list. The options of a true-false item are called `true` and `false`, and have no text. */
  id: string;
  /** What the field is called, where an item has several. */
  field: RichText;
  text: RichText;
  correct: boolean;
  chosen: number;
}

/**
 * Counts what was answered. Options stand in the author's order, chosen or not; what fields held stands by how often, and
 * only what did. An order of entries and an essay are not counted: hardly any comes twice.
 */
export function countChoices(item: Item, responses: readonly Response[]): ChoiceCount[] {
  if (item.kind === 'ordering' || item.kind === 'essay') return [];
  const options = optionsOf(item);
  const counts = new Map(options.map((option) => [option.id, option]));
  for (const response of responses) {
    for (const choice of choicesOf(item, response)) {
      const counted = counts.get(choice.id) ?? choice;
      counts.set(choice.id, { ...counted, chosen: counted.chosen + 1 });
    }
  }
  const list = [...counts.values()];
  return options.length > 0 ? list : list.toSorted((a, b) => b.chosen - a.chosen);
}

function optionsOf(item: Item): ChoiceCount[] {
  const none = { field: [], chosen: 0 };
  if (item.kind === 'single' || item.kind === 'multiple') {
    return item.options.map(({ id, text, correct }) => ({ id, text, correct, ...none }));
  }
  if (item.kind === 'hotspot') {
    return item.regions.map(({ id, text, correct }) => ({ id, text, correct, ...none }));
  }
  if (item.kind === 'scenario') return item.parts.flatMap(optionsOfPart);
  return item.kind === 'true-false' ? sidesOf(item.answer) : [];
}

/** The options of one question about a case, named by it. */
function optionsOfPart(part: ScenarioPart): ChoiceCount[] {
  const options: Pick<ChoiceCount, 'id' | 'text' | 'correct'>[] =
    part.kind === 'true-false' ? sidesOf(part.answer) : part.options;
  return options.map(({ id, text, correct }) => ({
    id: `${part.id}=${id}`,
    field: part.stem,
    text,
    correct,
    chosen: 0,
  }));
}

function sidesOf(answer: boolean): ChoiceCount[] {
  return [true, false].map((side) => ({
    id: String(side),
    field: [],
    text: [],
    correct: side === answer,
    chosen: 0,
  }));
}

/** What a response says, each to be counted once more; nothing for options the item has no longer. */
function choicesOf(item: Item, response: Response): ChoiceCount[] {
  if ('values' in response) return heldBy(item, response);
  const chosen = response.kind === 'scenario' ? chosenInParts(response) : chosenIn(response);
  return optionsOf(item).filter(({ id }) => chosen.includes(id));
}

function chosenInParts({ parts }: ResponseOf<'scenario'>): string[] {
  return Object.entries(parts).flatMap(([part, answer]) => chosenIn(answer).map((id) => `${part}=${id}`));
}

function heldBy(item: Item, response: FieldsResponse): ChoiceCount[] {
  const { values } = response;
  const { notes } = gradeResponse(item, response);
  if (item.kind === 'numeric') {
    const typed = Object.values(values).join(' ').trim();
    return typed === '' ? [] : [held('', [], typed, plain(typed), notes[0]?.correct ?? false)];
  }
  return presentItem(item, 0).fields.flatMap(({ id, label, choices }) => {
    const value = values[id]?.trim() ?? '';
    if (value === '') return [];
    const text = choices?.find((choice) => choice.id === value)?.text ?? plain(value);
    const correct = notes.some((note) => note.option === id && note.correct);
    return [held(id, label, value, text, correct)];
  });
}

function held(field: string, label: RichText, value: string, text: RichText, correct: boolean): ChoiceCount {
  return { id: `${field}=${value.toLowerCase()}`, field: label, text, correct, chosen: 0 };
}

function plain(text: string): RichText {
  return [{ kind: 'text', text }];
}
