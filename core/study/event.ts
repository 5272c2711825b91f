import { z } from 'zod';
import { isId } from '#core/id.ts';
import { responseSchema } from '#core/quiz/response.ts';
import { attemptSettings, confidenceSchema, itemVersionSchema } from './attempt-settings.ts';
import { studyDay } from '#core/time.ts';
import { HIGHLIGHT_COLOURS, MAX_BOOKMARK_WORDS, MAX_HIGHLIGHT_NOTE, MAX_QUOTE } from './highlight-colours.ts';
import { deckOptionsSchema, presetSchema, stepsSchema, weightsSchema } from './options.ts';
import { ownNoteContentSchema, tagSchema } from './own-note.ts';

/*
 * What a learner did, in the past tense. Events are the only truth about a learner; everything else is a fold of them.
 * Nothing derived is stored. Unknown kinds and higher versions are kept in the journal and skipped by the fold.
 */

/** Version of the event shapes below. A line with a higher one comes from a newer app. */
export const EVENT_VERSION = 1;

export const idSchema = z.string().refine(isId, 'an id is 32 lower-case hex digits');
const reference = z.string().min(1).max(200);

export const ratingSchema = z.enum(['again', 'hard', 'good', 'easy']);
/** How well a card was recalled, as stored on disk. */
export type Rating = z.infer<typeof ratingSchema>;

const envelope = {
  v: z.number().int().min(1),
  /** 32 hex digits made by whoever saw the deed, so that a retried request is the same event. */
  id: idSchema,
  /** Wall clock of the device, milliseconds since the epoch, recorded as it was, right or wrong. */
  at: z.number().int(),
  /** Minutes the device's local time was ahead of UTC. */
  offset: z.number().int().min(-960).max(960),
  /**
   * Hybrid logical clock, milliseconds: `at`, or one more than the highest tick this learner's history held when
   * the event was written, whichever is greater. It orders events even when the wall clock was set back.
   * Source: Kulkarni et al., "Logical Physical Clocks", 2014, with one counter in place of the pair.
   */
  tick: z.number().int(),
  device: reference,
};

export const cardChangeSchema = z.object({
  /** A suspended card is not asked until it is taken up again. */
  suspended: z.boolean().optional(),
  /** Not asked before this study day; null to ask again. */
  buriedUntil: z.number().int().min(0).max(100_000).nullable().optional(),
  /** 1 to 7, by colour; 0 for none. */
  flag: z.number().int().min(0).max(7).optional(),
  marked: z.boolean().optional(),
  /** The learner's own tags, beside those of the pack. */
  addTags: z.array(tagSchema).max(20).optional(),
  removeTags: z.array(tagSchema).max(20).optional(),
  /** Study day on which a card that was learned falls due; the memory it has stays as it is. */
  dueOn: z.number().int().min(0).max(100_000).optional(),
  /** Back to a card never seen. What was answered stays in the history. */
  forgotten: z.literal(true).optional(),
});
/** What a learner does to cards beside rating them. */
export type CardChange = z.infer<typeof cardChangeSchema>;

export const eventSchema = z.discriminatedUnion('kind', [
  z.object({
    ...envelope,
    kind: z.literal('card-rated'),
    card: reference,
    rating: ratingSchema,
    /** Desired retention in force, so that a later change of settings never moves a due date already given. */
    retention: z.number().min(0.7).max(0.97),
    /** Options in force that were not the defaults, for the same reason. */
    steps: stepsSchema.optional(),
    maximumInterval: z.number().int().min(1).max(3650).optional(),
    weights: weightsSchema.optional(),
    /**
     * Days given on the button, where they were not FSRS's own: moved to a day with less to do, or before an exam. They
     * depended on all other cards, so they are a fact of this rating.
     */
    days: z.number().int().min(1).max(3650).optional(),
    /** Milliseconds from question to rating, capped by the page at 5 minutes. */
    tookMs: z.number().int().min(0).max(300_000),
    /** What was typed, for typed cards. */
    typed: z.string().max(500).optional(),
    /** What the card said, as `hashCard` writes it: a later change of its words can be told by it. */
    text: z
      .string()
      .regex(/^[0-9a-f]{8}$/)
      .optional(),
  }),
  z.object({
    ...envelope,
    kind: z.literal('paragraph-reached'),
    lesson: reference,
    section: reference,
    /** Block id within the section. */
    block: z.string().max(60),
  }),
  z.object({ ...envelope, kind: z.literal('section-read'), section: reference }),
  z.object({
    ...envelope,
    kind: z.literal('attempt-started'),
    attempt: idSchema,
    ...attemptSettings,
  }),
  z.object({
    ...envelope,
    kind: z.literal('item-answered'),
    item: reference,
    /** Absent for a check question inside a lesson. */
    attempt: idSchema.optional(),
    response: responseSchema,
    /** A further try of a question in practice, 2 for the second: what it proves was proven by the first. */
    tryNumber: z.number().int().min(2).max(5).optional(),
    /** 0..1 as scored against the key shown, less the hints taken; kept because keys may be corrected later. */
    score: z.number().min(0).max(1),
    /** How sure the learner said they were, before the answer was told. */
    confidence: confidenceSchema.optional(),
    tookMs: z.number().int().min(0).max(3_600_000),
  }),
  /** A question chosen while the attempt is under way. */
  z.object({
    ...envelope,
    kind: z.literal('item-added'),
    attempt: idSchema,
    item: reference,
    version: itemVersionSchema.optional(),
    /** Whether the learner is asked how sure they are. */
    asksConfidence: z.literal(true).optional(),
  }),
  /** A hint was shown: it lessens what the answer can score, so it is known before it is told. */
  z.object({
    ...envelope,
    kind: z.literal('hint-taken'),
    attempt: idSchema,
    item: reference,
    /** 1 for the first. */
    hint: z.number().int().min(1).max(10),
  }),
  /** The answer was shown although there were tries left: no further answer counts. */
  z.object({ ...envelope, kind: z.literal('answer-shown'), attempt: idSchema, item: reference }),
  z.object({ ...envelope, kind: z.literal('attempt-finished'), attempt: idSchema }),
  z.object({ ...envelope, kind: z.literal('preset-changed'), preset: presetSchema }),
  z.object({
    ...envelope,
    kind: z.literal('deck-options-changed'),
    /** A unit of a pack, or a deck of the learner's. */
    deck: reference,
    /** All of them; null for those of the preset. */
    options: deckOptionsSchema.nullable(),
  }),
  z.object({
    ...envelope,
    kind: z.literal('cards-changed'),
    cards: z.array(reference).min(1).max(1000),
    change: cardChangeSchema,
    /** Shared by the events of one deed on more cards than fit in an event: they are taken back together. */
    group: idSchema.optional(),
  }),
  /** A card asked outside its schedule, which stays as it was. */
  z.object({
    ...envelope,
    kind: z.literal('card-practised'),
    card: reference,
    rating: ratingSchema,
    tookMs: z.number().int().min(0).max(300_000),
    typed: z.string().max(500).optional(),
  }),
  /** The learner's own remark on a card; empty text removes it. */
  z.object({ ...envelope, kind: z.literal('remark-saved'), card: reference, text: z.string().max(10_000) }),
  z.object({
    ...envelope,
    kind: z.literal('note-saved'),
    note: idSchema,
    deck: idSchema,
    content: ownNoteContentSchema,
    tags: z.array(tagSchema).max(50),
    /** Shared by the events of one deed on several notes. */
    group: idSchema.optional(),
  }),
  z.object({
    ...envelope,
    kind: z.literal('notes-trashed'),
    notes: z.array(idSchema).min(1).max(1000),
    /** False: brought back. */
    trashed: z.boolean(),
    group: idSchema.optional(),
  }),
  /** A deck of the learner's, made or named anew; a null title removes it with its notes. */
  z.object({
    ...envelope,
    kind: z.literal('deck-saved'),
    deck: idSchema,
    title: z.string().trim().min(1).max(200).nullable(),
    /** Shared with the events by which its notes go to the trash. */
    group: idSchema.optional(),
  }),
  /** A search kept under a name; a null query removes it. */
  z.object({
    ...envelope,
    kind: z.literal('search-saved'),
    search: idSchema,
    name: z.string().trim().min(1).max(100),
    query: z.string().max(500).nullable(),
  }),
  z.object({
    ...envelope,
    kind: z.literal('exam-set'),
    exam: idSchema,
    title: z.string().trim().min(1).max(200),
    /** Study day by which all cards of the decks are to be known; null when there is no exam any more. */
    day: z.number().int().min(0).max(100_000).nullable(),
    decks: z.array(reference).min(1).max(200),
  }),
  /** A passage of a lesson marked, marked otherwise, or given a note; without a colour it is not marked any more. */
  z.object({
    ...envelope,
    kind: z.literal('highlight-saved'),
    highlight: idSchema,
    section: reference,
    block: z.string().max(60),
    /** Characters of the block's plain words, in UTF-16 units; `end` is the first one not marked. */
    start: z.number().int().min(0).max(100_000),
    end: z.number().int().min(1).max(100_000),
    /** The words marked: a later change of the paragraph can be told by them. */
    quote: z.string().max(MAX_QUOTE),
    colour: z.enum(HIGHLIGHT_COLOURS).nullable(),
    /** The learner's own words on it; empty for none. */
    note: z.string().max(MAX_HIGHLIGHT_NOTE),
    /** Shared by the paragraphs of one selection: they are taken back together. */
    group: idSchema.optional(),
  }),
  z.object({
    ...envelope,
    kind: z.literal('bookmark-saved'),
    section: reference,
    block: z.string().max(60),
    /** How the paragraph begins. */
    words: z.string().max(MAX_BOOKMARK_WORDS),
    /** False: taken away. */
    kept: z.boolean(),
  }),
  /** What the learner means to do in a week, and whether their days of study are counted in a row. */
  z.object({
    ...envelope,
    kind: z.literal('goal-set'),
    goal: z
      .object({ unit: z.enum(['minutes', 'recalls']), perWeek: z.number().int().min(1).max(10_000) })
      .nullable(),
    streak: z.boolean(),
  }),
  /** After a break: so many of the cards that wait a day, until the study day on which none waits; null for all at once. */
  z.object({
    ...envelope,
    kind: z.literal('catch-up-set'),
    perDay: z.number().int().min(1).max(9999).nullable(),
    until: z.number().int().min(0).max(100_000),
  }),
  z.object({ ...envelope, kind: z.literal('event-revoked'), target: idSchema }),
]);
export type StudyEvent = z.infer<typeof eventSchema>;
export type EventKind = StudyEvent['kind'];
export type EventOf<K extends EventKind> = Extract<StudyEvent, { kind: K }>;

/** What a handler adds to a deed before it becomes an event: the journal fills in the rest. */
export type Deed = {
  [K in EventKind]: Omit<EventOf<K>, 'v' | 'at' | 'offset' | 'tick' | 'device'>;
}[EventKind];

/** A wall clock before this is a flat battery, not a date: 2006-01-01T00:00Z. */
const EARLIEST_PLAUSIBLE_AT = Date.UTC(2006, 0, 1);

/**
 * The moment an event counts as having happened, milliseconds since the epoch. The wall clock as recorded, unless it
 * is so early that it cannot be true; then the logical clock, which continues from the last known time.
 */
export function eventTime(event: Pick<StudyEvent, 'at' | 'tick'>): number {
  return event.at >= EARLIEST_PLAUSIBLE_AT ? event.at : event.tick;
}

/** The study day an event counts to, on the calendar of the device it happened on. */
export function dayOf(event: Pick<StudyEvent, 'at' | 'tick' | 'offset'>): number {
  return studyDay({ at: eventTime(event), offset: event.offset });
}
