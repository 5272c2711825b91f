import type { Area, Drawing } from '#core/content/drawing.ts';
import type { RichText } from '#core/content/inline.ts';
import type { Criterion, Item, ItemOf } from '#core/content/item.ts';
import type { PartResponse, ResponseOf } from '#core/quiz/response.ts';

/** Something that can be chosen. */
export interface Choice {
  id: string;
  text: RichText;
}

/** A place that is filled in: from `choices` where there are some, else by typing. */
export interface Field {
  id: string;
  label: RichText;
  choices?: Choice[];
}

/** A drawing to point at; its regions are the options. */
export interface Sketch {
  drawing: Drawing;
  regions: { id: string; area: Area }[];
  /** Whether more than one region is meant. */
  isSeveral: boolean;
}

/** One question about a case. */
export interface CasePart {
  id: string;
  kind: PartResponse['kind'];
  stem: RichText;
  options: Choice[];
}

/** A case and what is asked about it. */
export interface Case {
  text: RichText[];
  parts: CasePart[];
}

/** What is shown of an item besides its stem: nothing in it tells the key. */
export interface Presented {
  /** Options of a choice, entries of an order. */
  options: Choice[];
  fields: Field[];
  /** The text around the fields, where they stand in one. */
  parts?: ({ text: RichText } | { field: string })[];
  /** Years a field may hold, both ends included. */
  years?: { from: number; to: number };
  sketch?: Sketch;
  case?: Case;
}

/** A remark on an option or field, and whether it belongs to the key or was filled in rightly. */
export interface Note {
  option: string;
  correct: boolean;
  text: RichText;
}

export interface Remarks {
  notes: Note[];
  /** On the answer as a whole; empty where there is nothing to say. */
  remark: RichText;
  /** What an essay is marked by. */
  rubric?: { criteria: readonly Criterion[]; model: readonly RichText[] };
}

/** A shuffled copy; the same each time for the same attempt and item. */
export type Shuffle = <T>(values: readonly T[]) => T[];

/** All that has to be known of a kind of item. Everything in it is pure. */
export interface ItemKind<K extends Item['kind']> {
  present: (item: ItemOf<K>, shuffle: Shuffle) => Presented;
  /** The response that scores 1. */
  keyOf: (item: ItemOf<K>) => ResponseOf<K>;
  /** Why a response cannot be scored against the item, in one sentence; undefined where it can. */
  findFault: (item: ItemOf<K>, response: ResponseOf<K>) => string | undefined;
  /** 0 to 1, for a response without fault. */
  score: (item: ItemOf<K>, response: ResponseOf<K>) => number;
  /** What is told about a response; `response` is undefined where the item was left out. */
  remark: (item: ItemOf<K>, response: ResponseOf<K> | undefined) => Remarks;
}

/** Whether every id is known and named once. */
export function areKnown(known: Iterable<string>, named: readonly string[]): boolean {
  const ids = new Set(known);
  return new Set(named).size === named.length && named.every((id) => ids.has(id));
}
