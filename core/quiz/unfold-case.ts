import type { RichText } from '#core/content/inline.ts';
import type { Item } from '#core/content/item.ts';
import type { Case, CasePart } from './kinds/item-kind.ts';
import { gradePart, type PartGrading } from './kinds/scenario.ts';
import type { Response } from './response.ts';
import type { Told } from './steps.ts';

/** A part of a case with what may be told of it. */
export interface ToldPart extends CasePart {
  /** What held in the parts before. */
  held?: RichText;
  told?: PartGrading;
}

/** A case as far as it may be seen. */
export interface UnfoldedCase {
  text: RichText[];
  parts: ToldPart[];
  /** How many parts there are, shown or not. */
  count: number;
  /** The part that is asked now, where one is asked after the other. */
  asked?: string;
}

/**
 * Adds to a case what may be told of it. `together`: all parts stand open and nothing is told. `stepwise`: the parts
 * answered so far are told, the next one is asked, and the others do not show. `over`: everything is told.
 */
export function unfoldCase(
  item: Item,
  shown: Case,
  response: Response | undefined,
  told: Told,
): UnfoldedCase {
  const { text, parts } = shown;
  const count = parts.length;
  if (item.kind !== 'scenario' || told === 'together') return { text, parts, count };
  const answers = response?.kind === 'scenario' ? response.parts : {};
  const asked = told === 'stepwise' ? item.parts.find(({ id }) => answers[id] === undefined)?.id : undefined;
  const last = asked === undefined ? count : item.parts.findIndex(({ id }) => id === asked) + 1;
  return {
    text,
    parts: item.parts.slice(0, last).flatMap((part, index): ToldPart[] => {
      const presented = parts[index];
      if (!presented) return [];
      const held = part.held.length > 0 ? { held: part.held } : {};
      const grading = part.id === asked ? {} : { told: gradePart(item, part, answers[part.id]) };
      return [{ ...presented, ...held, ...grading }];
    }),
    count,
    ...(asked === undefined ? {} : { asked }),
  };
}
