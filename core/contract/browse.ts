import { z } from 'zod';
import { CARD_KINDS } from '#core/search/condition.ts';
import { MATURITY_WORDS } from '#core/search/card-state.ts';
import { FAULT_CODES } from '#core/search/query-fault.ts';
import { MAX_QUERY_CHARS } from '#core/search/query.ts';
import { SORTS } from '#core/search/sort-rows.ts';
import { idSchema } from '#core/study/event.ts';
import { cardFaceSchema } from './cards.ts';
import { factViewSchema } from './questions.ts';

/** A search as typed; one that is too long is told as a fault, with the place where it is too long. */
export const querySchema = z.string().max(10 * MAX_QUERY_CHARS);

/** Cards a page shows at once, and cards that are chosen at once. */
export const MAX_ROWS = 200;
export const MAX_CHOSEN = 50_000;

/** A list of cards: what is searched for, and in which order. */
export const listInputSchema = z.object({
  query: querySchema,
  sort: z.enum(SORTS).default('pack'),
  descending: z.boolean().default(false),
  offset: z.number().int().min(0).max(10_000_000).default(0),
});

/** Why a search cannot be read, and where: characters from `start` up to `end`. */
export const faultSchema = z.object({
  code: z.enum(FAULT_CODES),
  /** Words of the search and of its language that stand in the sentence. */
  values: z.record(z.string(), z.string()),
  start: z.number(),
  end: z.number(),
});
export type QueryFaultView = z.infer<typeof faultSchema>;

export const browseRowSchema = z.object({
  card: z.string(),
  /** The note's own words; the id where the pack is missing. */
  label: z.string(),
  /** Null where the pack is missing. */
  deck: z.object({ id: z.string(), title: z.string() }).nullable(),
  kind: z.enum(CARD_KINDS).nullable(),
  /** How far along it is. */
  state: z.enum(MATURITY_WORDS),
  isDue: z.boolean(),
  isSuspended: z.boolean(),
  /** Put off to a later study day. */
  isBuried: z.boolean(),
  isMarked: z.boolean(),
  isLeech: z.boolean(),
  isOwn: z.boolean(),
  /** It says something else than when it was last rated. */
  isReworded: z.boolean(),
  /** No pack here holds it; its history is kept. */
  isOrphan: z.boolean(),
  /** 1 to 7; 0 for none. */
  flag: z.number(),
  /** Those of the note, then the learner's own. */
  tags: z.array(z.string()),
  /** Absent for a card never rated. */
  memory: z
    .object({
      /** Study days from today; negative when overdue. */
      dueInDays: z.number(),
      /** 0 while in its steps. */
      intervalDays: z.number(),
      stability: z.number(),
      difficulty: z.number(),
      /** Expected chance of recall now, 0..1. */
      recall: z.number(),
      reps: z.number(),
      lapses: z.number(),
    })
    .optional(),
});
export type BrowseRow = z.infer<typeof browseRowSchema>;

export const browseResultSchema = z.object({
  /** Cards found in all. */
  total: z.number(),
  rows: z.array(browseRowSchema),
  /** Null where the search could be read; else nothing is found. */
  fault: faultSchema.nullable(),
  /** Study day of the reply, for due dates. */
  today: z.number(),
});
export type BrowseResult = z.infer<typeof browseResultSchema>;

export const suggestionsSchema = z.object({
  /** The part of the search that a proposal takes the place of. */
  start: z.number(),
  end: z.number(),
  /** What can be put there. */
  proposals: z.array(z.string()),
});
export type Suggestions = z.infer<typeof suggestionsSchema>;

/** What stands beside the list. */
export const browseSideSchema = z.object({
  /** In the order of their names. */
  searches: z.array(z.object({ search: idSchema, name: z.string(), query: z.string() })),
  /** The learner's own decks, which own notes can be moved to. */
  decks: z.array(z.object({ deck: idSchema, title: z.string() })),
  /** Own notes in the trash. */
  trashed: z.number(),
});
export type BrowseSide = z.infer<typeof browseSideSchema>;

/** A card to be looked at beside the list. */
export const previewSchema = browseRowSchema.extend({
  /** Null where the pack is missing. */
  face: cardFaceSchema.nullable(),
  facts: z.array(factViewSchema),
  /** Null for an own card, and where the pack is missing. */
  section: z.object({ id: z.string(), title: z.string(), lesson: z.string() }).nullable(),
  remark: z.string(),
});
export type CardPreview = z.infer<typeof previewSchema>;

/** An own note in the trash. */
export const trashedNoteSchema = z.object({
  note: idSchema,
  label: z.string(),
  /** Title of its deck; null when the deck was removed. */
  deck: z.string().nullable(),
  cards: z.number(),
  /** ISO dates of study days: when it was put there, and from when on it is gone. */
  trashedOn: z.string(),
  goneOn: z.string(),
});
export type TrashedNoteView = z.infer<typeof trashedNoteSchema>;

/** Own notes put away, brought back or moved by one call. */
export const MAX_NOTES_CHANGED = 10_000;
