import type { QuizChoice } from '#core/quiz/quiz-choice.ts';
import type { Response } from '#core/quiz/response.ts';
import type { AttemptMode, AttemptPurpose } from './attempt-settings.ts';
import { DEFAULT_PRESET } from './defaults.ts';
import type { DeckOptions, Preset } from './options.ts';
import type { OwnNoteContent } from './own-note.ts';
import type { Bookmark, Highlight } from './reading-marks.ts';
import { ReviewLog } from './review-log.ts';
import type { CardSchedule } from './schedule.ts';

/** Changes when the meaning of the fold changes, so that checkpoints made before it are thrown away. */
export const FOLD_VERSION = 6;

/** What the fold knows of one card. */
export interface CardProgress extends CardSchedule {
  /** Study day of the first rating. */
  introduced: number;
  /**
   * When the current learning step is over, milliseconds since the epoch; absent in `review`. Minutes run on through a
   * change of zone or of summer time; only whole days follow the learner's calendar.
   */
  stepEndsAt?: number;
  /** Interval the last rating gave, days, where the due day was moved since. */
  movedFrom?: number;
  /** What the card said when it was last rated: `hashCard` of it. */
  text?: string;
}

/** One answer to an item, in the order given. */
export interface Answer {
  response: Response;
  /** 0..1 */
  score: number;
  /** Study day. */
  day: number;
  /** Milliseconds since the epoch. */
  at: number;
  /** How sure the learner said they were, percent; absent where not asked. */
  confidence?: number;
  /** Id of the event, which undo names. */
  event: string;
}

/** How often and how well an item was answered, wherever it was asked. */
export interface ItemProgress {
  answers: number;
  /** The last {@link RECENT_ANSWERS} scores with their study days, oldest first. */
  recent: { score: number; day: number; attempt?: string; confidence?: number }[];
  /** The last answer given to the item as a check question inside a lesson. */
  lastCheck?: Response;
}

/** Answers further back no longer say what is known now. */
export const RECENT_ANSWERS = 8;

/** An attempt as settled at its start (see `attemptSettings`), and what became of it. */
export interface AttemptProgress {
  attempt: string;
  /** Absent where the items come from several. */
  unit?: string;
  purpose: AttemptPurpose;
  title?: string;
  choice?: QuizChoice;
  mode: AttemptMode;
  items: readonly string[];
  /** By item id, the hash of what was shown. */
  versions: Record<string, string>;
  seed: number;
  limitMs?: number;
  graceMs: number;
  tries: number;
  confidenceFor: readonly string[];
  /** Milliseconds since the epoch. */
  startedAt: number;
  finishedAt?: number;
  /** By item id, every answer in order; `countingAnswer` says which counts. */
  answers: Record<string, Answer[]>;
  /** By item id, how many hints were shown. */
  hints: Record<string, number>;
  /** Items whose answer was shown before the last try; absent where there is none. */
  shown?: readonly string[];
}

/** Where a learner stopped in a lesson. */
export interface ReadingPosition {
  section: string;
  block: string;
  at: number;
}

/** What was done on one study day; the sum over single events, so that it can be taken back event by event. */
export interface DayTally {
  ratings: number;
  /** Of `ratings`, those not rated `again`. */
  recalled: number;
  answers: number;
  sections: number;
  /** Cards asked outside their schedule. */
  practised: number;
  /** Time spent on `ratings` (with `practised`) and on `answers`. */
  ratingMs: number;
  answerMs: number;
}

/** What a learner did to a card beside rating it; a card never seen can have it too. */
export interface CardMarks {
  suspended?: true;
  /** Study day before which it is not asked. */
  buriedUntil?: number;
  /** 1 to 7. */
  flag?: number;
  marked?: true;
  /** The learner's own, beside those of the pack; sorted. */
  tags?: readonly string[];
  /** The learner's own remark. */
  remark?: string;
}

/** A note of the learner's own. */
export interface OwnNote {
  note: string;
  deck: string;
  content: OwnNoteContent;
  tags: readonly string[];
  /** Milliseconds since the epoch. */
  createdAt: number;
  savedAt: number;
  /** Study day on which it was put in the trash. */
  trashedOn?: number;
}

export interface Exam {
  exam: string;
  title: string;
  /** Study day. */
  day: number;
  decks: readonly string[];
}

/** What a learner means to do in a week. */
export interface Goal {
  unit: 'minutes' | 'recalls';
  perWeek: number;
}

export interface Rhythm {
  goal: Goal | null;
  /** Whether days of study in a row are counted. */
  streak: boolean;
}

/** How a learner works off what waited through a break. */
export interface CatchUp {
  /** Cards. */
  perDay: number;
  /** The study day on which none waits any more. */
  until: number;
}

/** Everything concluded from a learner's events. Owned and changed in place by the fold; read-only for all others. */
export interface Progress {
  cards: Map<string, CardProgress>;
  items: Map<string, ItemProgress>;
  attempts: Map<string, AttemptProgress>;
  /** Section id -> study day of the first reading. */
  sections: Map<string, number>;
  /** Lesson id -> where reading stopped. */
  positions: Map<string, ReadingPosition>;
  days: Map<number, DayTally>;
  preset: Preset;
  /** Card id -> marks; only cards that have some. */
  marks: Map<string, CardMarks>;
  /** Own notes by id, those in the trash included. */
  notes: Map<string, OwnNote>;
  /** Titles of the learner's own decks by id. */
  decks: Map<string, string>;
  /** Deck id -> what it has otherwise than the preset. */
  deckOptions: Map<string, DeckOptions>;
  searches: Map<string, { search: string; name: string; query: string }>;
  exams: Map<string, Exam>;
  /** Passages marked in lessons by id. */
  highlights: Map<string, Highlight>;
  /** Paragraphs kept, by `bookmarkKey`. */
  bookmarks: Map<string, Bookmark>;
  /** Absent until something was set. */
  rhythm?: Rhythm;
  catchUp?: CatchUp;
  /** Every rating that counts. */
  log: ReviewLog;
}

export function emptyProgress(): Progress {
  return {
    cards: new Map(),
    items: new Map(),
    attempts: new Map(),
    sections: new Map(),
    positions: new Map(),
    days: new Map(),
    preset: DEFAULT_PRESET,
    marks: new Map(),
    notes: new Map(),
    decks: new Map(),
    deckOptions: new Map(),
    searches: new Map(),
    exams: new Map(),
    highlights: new Map(),
    bookmarks: new Map(),
    log: new ReviewLog(),
  };
}
