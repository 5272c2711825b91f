import type { ItemOf, ScenarioPart } from '#core/content/item.ts';
import type { PartResponse } from '#core/quiz/response.ts';
import { multiple, single } from './choice.ts';
import type { CasePart, ItemKind, Remarks, Shuffle } from './item-kind.ts';
import { trueFalse } from './true-false.ts';

/**
 * A case with questions that depend on each other: the weighted mean of its parts, each scored by the rule of its kind;
 * parts left open score 0. What held in a part is told with the next (`unfoldCase`), so it is no part of what is presented.
 */
export const scenario: ItemKind<'scenario'> = {
  present: (item, shuffle) => ({
    options: [],
    fields: [],
    case: { text: item.case, parts: item.parts.map((part) => presentPart(item, part, shuffle)) },
  }),
  keyOf: (item) => ({
    kind: 'scenario',
    parts: Object.fromEntries(item.parts.map((part) => [part.id, keyOfPart(item, part)])),
  }),
  findFault: (item, response) => {
    const entries = Object.entries(response.parts);
    if (entries.length === 0) return 'no part is answered';
    for (const [id, answer] of entries) {
      const part = item.parts.find((each) => each.id === id);
      if (!part) return `there is no part ${id}`;
      const fault = findPartFault(item, part, answer);
      if (fault) return `part ${id}: ${fault}`;
    }
    return undefined;
  },
  score: (item, response) => {
    const whole = item.parts.reduce((sum, { weight }) => sum + weight, 0);
    const got = item.parts.reduce((sum, part) => {
      const answer = response.parts[part.id];
      return sum + part.weight * (answer ? scorePart(item, part, answer) : 0);
    }, 0);
    // A sum of thirds need not add up to exactly 1.
    return Math.min(1, got / whole);
  },
  remark: () => ({ notes: [], remark: [] }),
};

/** The grading of one part of a case. */
export interface PartGrading extends Remarks {
  score: number;
  key: PartResponse;
}

/** Grades one part; undefined for one that was left open. */
export function gradePart(
  item: ItemOf<'scenario'>,
  part: ScenarioPart,
  given: PartResponse | undefined,
): PartGrading {
  const answer = given && findPartFault(item, part, given) === undefined ? given : undefined;
  return {
    score: answer ? scorePart(item, part, answer) : 0,
    key: keyOfPart(item, part),
    ...kindOfPart<PartKind>(part).remark(asItem(item, part), answer),
  };
}

function presentPart(item: ItemOf<'scenario'>, part: ScenarioPart, shuffle: Shuffle): CasePart {
  const { options } = kindOfPart<PartKind>(part).present(asItem(item, part), shuffle);
  return { id: part.id, kind: part.kind, stem: part.stem, options };
}

function keyOfPart(item: ItemOf<'scenario'>, part: ScenarioPart): PartResponse {
  return kindOfPart<PartKind>(part).keyOf(asItem(item, part));
}

function findPartFault(
  item: ItemOf<'scenario'>,
  part: ScenarioPart,
  answer: PartResponse,
): string | undefined {
  if (answer.kind !== part.kind) return `it is of kind ${part.kind}, its answer of kind ${answer.kind}`;
  return kindOfPart<PartKind>(part).findFault(asItem(item, part), answer);
}

function scorePart(item: ItemOf<'scenario'>, part: ScenarioPart, answer: PartResponse): number {
  return kindOfPart<PartKind>(part).score(asItem(item, part), answer);
}

type PartKind = ScenarioPart['kind'];
const PART_KINDS: { [K in PartKind]: ItemKind<K> } = { single, multiple, 'true-false': trueFalse };

function kindOfPart<K extends PartKind>(part: { kind: K }): ItemKind<K> {
  return PART_KINDS[part.kind];
}

/** A part as the item it would be by itself. */
function asItem(item: ItemOf<'scenario'>, part: ScenarioPart): ItemOf<PartKind> {
  const { level, concepts, facts, section, explanation } = item;
  return { level, concepts, facts, section, explanation, ...part };
}
