import { assertNever } from '#core/assert.ts';
import { DAY_MS, MINUTE_MS, toStudyTime } from '#core/time.ts';
import { dayOf, eventTime, type EventOf, type StudyEvent } from './event.ts';
import { changeMarks, changeSchedule, tidyMarks } from './card-marks.ts';
import {
  addItem,
  answerInAttempt,
  finishAttempt,
  showAnswer,
  startAttempt,
  takeHint,
} from './reduce-attempt.ts';
import { DEFAULT_PRESET, DEFAULT_STEPS, MAXIMUM_INTERVAL } from './defaults.ts';
import { answerItem } from './reduce-item.ts';
import type { CardProgress, Progress } from './progress.ts';
import { saveBookmark, saveHighlight } from './reading-marks.ts';
import { MATURE_DAYS, type Maturity } from './review-log.ts';
import { subjectsOf, type Subject } from './subject.ts';
import { tally } from './tally.ts';
import { scheduleReview, type ScheduleOptions } from './schedule.ts';

/** The only place where progress changes: applies an event that comes after all events applied before it. */
export function reduce(progress: Progress, event: StudyEvent): void {
  tally(progress, event, 1);
  for (const subject of subjectsOf(event)) reduceSubject(progress, subject, event);
}

/** Forgets what is known of a subject, before its events are folded anew. */
export function clearSubject(progress: Progress, subject: Subject): void {
  switch (subject.area) {
    case 'card':
      progress.cards.delete(subject.id);
      progress.log.removeCard(subject.id);
      return;
    case 'marks':
      progress.marks.delete(subject.id);
      return;
    case 'group':
    case 'practice':
      return;
    case 'item':
      progress.items.delete(subject.id);
      return;
    case 'attempt':
      progress.attempts.delete(subject.id);
      return;
    case 'section':
      progress.sections.delete(subject.id);
      return;
    case 'lesson':
      progress.positions.delete(subject.id);
      return;
    case 'preset':
      progress.preset = DEFAULT_PRESET;
      return;
    case 'goal':
      delete progress.rhythm;
      return;
    case 'catch-up':
      delete progress.catchUp;
      return;
    case 'deck-options':
      progress.deckOptions.delete(subject.id);
      return;
    case 'note':
      progress.notes.delete(subject.id);
      return;
    case 'deck':
      progress.decks.delete(subject.id);
      return;
    case 'search':
      progress.searches.delete(subject.id);
      return;
    case 'exam':
      progress.exams.delete(subject.id);
      return;
    case 'highlight':
      progress.highlights.delete(subject.id);
      return;
    case 'bookmark':
      progress.bookmarks.delete(subject.id);
      return;
    default:
      assertNever(subject.area, 'a subject without an area');
  }
}

/** The options of a rating that can differ from one to the next; absent ones are the defaults. */
export type RatingOptions = Pick<
  EventOf<'card-rated'>,
  'retention' | 'steps' | 'maximumInterval' | 'weights' | 'days'
>;

/** How a card of the app is scheduled; the seed depends on card and count only, so that previews come true. */
export function cardOptions(card: string, reps: number, options: RatingOptions): ScheduleOptions {
  const { retention, steps, maximumInterval, weights, days } = options;
  return {
    retention,
    maximumInterval: maximumInterval ?? MAXIMUM_INTERVAL,
    steps: steps ?? DEFAULT_STEPS,
    fuzzSeed: `${card}#${reps}`,
    ...(weights ? { weights } : {}),
    ...(days === undefined ? {} : { givenDays: days }),
  };
}

/** Applies the part of `event` that concerns `subject`. */
export function reduceSubject(progress: Progress, subject: Subject, event: StudyEvent): void {
  switch (event.kind) {
    case 'card-rated':
      rateCard(progress, event);
      return;
    case 'item-answered':
      if (subject.area === 'item') answerItem(progress, event);
      else answerInAttempt(progress, event);
      return;
    case 'attempt-started':
      startAttempt(progress, event);
      return;
    case 'item-added':
      addItem(progress, event);
      return;
    case 'hint-taken':
      takeHint(progress, event);
      return;
    case 'answer-shown':
      showAnswer(progress, event);
      return;
    case 'attempt-finished':
      finishAttempt(progress, event);
      return;
    case 'section-read':
      if (!progress.sections.has(event.section)) progress.sections.set(event.section, dayOf(event));
      return;
    case 'paragraph-reached':
      progress.positions.set(event.lesson, {
        section: event.section,
        block: event.block,
        at: eventTime(event),
      });
      return;
    case 'preset-changed':
      progress.preset = event.preset;
      return;
    case 'goal-set':
      progress.rhythm = { goal: event.goal, streak: event.streak };
      return;
    case 'catch-up-set':
      if (event.perDay === null) delete progress.catchUp;
      else progress.catchUp = { perDay: event.perDay, until: event.until };
      return;
    case 'deck-options-changed':
      if (event.options) progress.deckOptions.set(event.deck, event.options);
      else progress.deckOptions.delete(event.deck);
      return;
    case 'cards-changed':
      if (subject.area === 'marks') changeMarks(progress, subject.id, event.change);
      else changeSchedule(progress, subject.id, event.change);
      return;
    case 'remark-saved':
      tidyMarks(progress, subject.id, { ...progress.marks.get(subject.id), remark: event.text });
      return;
    case 'note-saved':
      saveNote(progress, event);
      return;
    case 'notes-trashed':
      trashNote(progress, subject.id, event);
      return;
    case 'deck-saved':
      if (event.title === null) progress.decks.delete(event.deck);
      else progress.decks.set(event.deck, event.title);
      return;
    case 'search-saved': {
      const { search, name, query } = event;
      if (query === null) progress.searches.delete(search);
      else progress.searches.set(search, { search, name, query });
      return;
    }
    case 'exam-set': {
      const { exam, title, day, decks } = event;
      if (day === null) progress.exams.delete(exam);
      else progress.exams.set(exam, { exam, title, day, decks });
      return;
    }
    case 'highlight-saved':
      saveHighlight(progress, event);
      return;
    case 'bookmark-saved':
      saveBookmark(progress, event);
      return;
    case 'card-practised':
    case 'event-revoked':
      return;
    default:
      assertNever(event, 'an event kind that is not reduced');
  }
}

function rateCard(progress: Progress, event: EventOf<'card-rated'>): void {
  const before = progress.cards.get(event.card);
  const at = eventTime(event);
  const studyTime = toStudyTime({ at, offset: event.offset });
  const schedule = scheduleReview(
    before,
    event.rating,
    studyTime,
    cardOptions(event.card, before?.reps ?? 0, event),
  );
  const step = schedule.phase === 'review' ? {} : { stepEndsAt: at + schedule.due - studyTime };
  const day = Math.floor(studyTime / DAY_MS);
  const text = event.text === undefined ? {} : { text: event.text };
  progress.cards.set(event.card, { ...schedule, ...step, ...text, introduced: before?.introduced ?? day });
  progress.log.add({
    card: event.card,
    day,
    hour: hourOf(at, event.offset),
    rating: event.rating,
    maturity: maturityOf(before),
    tookMs: event.tookMs,
  });
}

/** Hour on the learner's clock. */
function hourOf(at: number, offset: number): number {
  const minutes = Math.floor(at / MINUTE_MS) + offset;
  return Math.floor((((minutes % 1440) + 1440) % 1440) / 60);
}

function maturityOf(before: CardProgress | undefined): Maturity {
  if (!before) return 'new';
  if (before.phase !== 'review') return 'learning';
  return before.intervalDays < MATURE_DAYS ? 'young' : 'mature';
}

function saveNote(progress: Progress, event: EventOf<'note-saved'>): void {
  const before = progress.notes.get(event.note);
  const savedAt = eventTime(event);
  const { note, deck, content, tags } = event;
  // Saving a note brings it out of the trash: whoever edits it wants it.
  progress.notes.set(note, { note, deck, content, tags, createdAt: before?.createdAt ?? savedAt, savedAt });
}

function trashNote(progress: Progress, id: string, event: EventOf<'notes-trashed'>): void {
  const note = progress.notes.get(id);
  if (!note) return;
  const { trashedOn: _before, ...kept } = note;
  progress.notes.set(id, event.trashed ? { ...kept, trashedOn: dayOf(event) } : kept);
}
