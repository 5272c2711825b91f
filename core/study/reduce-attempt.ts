import { isMarking } from '#core/quiz/steps.ts';
import { dayOf, eventTime, type EventOf } from './event.ts';
import type { AttemptProgress, Progress } from './progress.ts';

/** An attempt begins; starting it a second time changes nothing. */
export function startAttempt(progress: Progress, event: EventOf<'attempt-started'>): void {
  const {
    attempt,
    unit,
    purpose = 'unit',
    title,
    choice,
    mode,
    items,
    seed,
    limitMs,
    graceMs = 0,
    tries = 1,
  } = event;
  if (progress.attempts.has(attempt)) return;
  progress.attempts.set(attempt, {
    attempt,
    ...(unit === undefined ? {} : { unit }),
    purpose,
    ...(title === undefined ? {} : { title }),
    ...(choice === undefined ? {} : { choice }),
    mode,
    items,
    versions: Object.fromEntries(
      (event.versions ?? []).map((version, index) => [items[index] ?? '', version]),
    ),
    seed,
    ...(limitMs === undefined ? {} : { limitMs }),
    graceMs,
    tries,
    confidenceFor: event.confidenceFor ?? [],
    startedAt: eventTime(event),
    answers: {},
    hints: {},
  });
}

/** What comes for an attempt that never started here (its start was lost or revoked), or was finished before, is left out. */
function change(
  progress: Progress,
  id: string | undefined,
  changed: (attempt: AttemptProgress) => Partial<AttemptProgress>,
  evenIfFinished = false,
): void {
  const attempt = id === undefined ? undefined : progress.attempts.get(id);
  if (!attempt || (attempt.finishedAt !== undefined && !evenIfFinished)) return;
  progress.attempts.set(attempt.attempt, { ...attempt, ...changed(attempt) });
}

/** A question chosen under way is asked after the others. */
export function addItem(progress: Progress, event: EventOf<'item-added'>): void {
  const { item, version, asksConfidence } = event;
  change(progress, event.attempt, ({ items, versions, confidenceFor }) =>
    items.includes(item)
      ? {}
      : {
          items: [...items, item],
          ...(version === undefined ? {} : { versions: { ...versions, [item]: version } }),
          ...(asksConfidence ? { confidenceFor: [...confidenceFor, item] } : {}),
        },
  );
}

/** Hints come one after the other: the highest shown is how many were. */
export function takeHint(progress: Progress, event: EventOf<'hint-taken'>): void {
  const { item, hint } = event;
  change(progress, event.attempt, ({ hints }) => ({
    hints: { ...hints, [item]: Math.max(hints[item] ?? 0, hint) },
  }));
}

/** Shown once, shown for good. */
export function showAnswer(progress: Progress, event: EventOf<'answer-shown'>): void {
  change(progress, event.attempt, ({ shown = [] }) =>
    shown.includes(event.item) ? {} : { shown: [...shown, event.item] },
  );
}

/** An answer left out here still counts for its item. An essay may be marked once the attempt is over. */
export function answerInAttempt(progress: Progress, event: EventOf<'item-answered'>): void {
  const { item, response, score, confidence } = event;
  const answer = {
    response,
    score,
    day: dayOf(event),
    at: eventTime(event),
    ...(confidence === undefined ? {} : { confidence }),
    event: event.id,
  };
  change(
    progress,
    event.attempt,
    ({ answers }) => ({ answers: { ...answers, [item]: [...(answers[item] ?? []), answer] } }),
    isMarking(response),
  );
}

export function finishAttempt(progress: Progress, event: EventOf<'attempt-finished'>): void {
  change(progress, event.attempt, () => ({ finishedAt: eventTime(event) }));
}
