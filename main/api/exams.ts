import type { ExamPlanView, ExamsView } from '#core/contract/scheduling.ts';
import { planExam } from '#core/study/exam.ts';
import { paceOf } from '#core/study/pace.ts';
import type { Progress } from '#core/study/progress.ts';
import { DAY_MS, formatStudyDay, MINUTE_MS } from '#core/time.ts';
import { currentQueue, readNow, type ApiContext } from './context.ts';
import { keepDeed } from './deeds.ts';
import { invalidInput, notFound } from './errors.ts';
import { requireDeck } from './require-deck.ts';

/** An exam is planned at most this many days ahead. */
const LONGEST_AHEAD = 400;
/** Days of study from which the usual minutes are taken. */
const USUAL_DAYS = 14;

export function viewExams(context: ApiContext): ExamsView {
  const { catalogue, store } = context;
  const { progress } = store;
  const today = todayOf(context);
  const decks = [...catalogue.units.values()].map(({ id, title, cards }) => ({
    deck: id,
    title,
    cards: cards.length,
  }));
  const titleOf = (deck: string) => decks.find((each) => each.deck === deck)?.title ?? deck;
  return {
    today: formatStudyDay(today),
    lastDate: formatStudyDay(today + LONGEST_AHEAD),
    usualMinutes: usualMinutes(progress),
    exams: [...progress.exams.values()]
      .toSorted((a, b) => a.day - b.day)
      .map((exam) => ({
        exam: exam.exam,
        title: exam.title,
        date: formatStudyDay(exam.day),
        decks: exam.decks.map((deck) => ({ deck, title: titleOf(deck) })),
        isPast: exam.day <= today,
      })),
    decks,
  };
}

/** What it takes to know some decks by a date, whether or not an exam is set for it. */
export function planDraft(
  context: ApiContext,
  {
    date,
    decks,
    minutesPerDay,
  }: { date: string; decks: readonly string[]; minutesPerDay?: number | undefined },
): ExamPlanView {
  const { catalogue, store } = context;
  const today = todayOf(context);
  for (const deck of decks) requireDeck(context, deck);
  const plan = planExam(
    { day: parseDay(date, today), decks },
    {
      progress: store.progress,
      units: [...catalogue.units.values()],
      today,
      pace: paceOf(store.progress),
      doneToday: currentQueue(context).doneToday,
      minutesPerDay,
    },
  );
  const titleOf = (section: string | null) => catalogue.sections.get(section ?? '')?.section.title ?? null;
  return {
    ...plan,
    days: plan.days.map((day, index) => ({ date: formatStudyDay(today + index), ...day })),
    leftOver: plan.leftOver.map((each) => ({ ...each, title: titleOf(each.section) })),
  };
}

export async function setExam(
  context: ApiContext,
  input: { event: string; exam: string; title: string; date: string; decks: readonly string[] },
): Promise<void> {
  const { event, exam, title, date, decks } = input;
  // What was set before may name a deck that is gone meanwhile; it can be set again as it is.
  const before = context.store.progress.exams.get(exam)?.decks ?? [];
  for (const deck of decks) if (!before.includes(deck)) requireDeck(context, deck);
  const day = parseDay(date, todayOf(context));
  await keepDeed(context, { kind: 'exam-set', id: event, exam, title, day, decks: [...decks] });
}

export async function removeExam(
  context: ApiContext,
  { event, exam }: { event: string; exam: string },
): Promise<void> {
  const { store } = context;
  const earlier = await store.find(event);
  const known = store.progress.exams.get(exam) ?? (earlier?.kind === 'exam-set' ? earlier : undefined);
  if (!known) throw notFound('exam', exam);
  const { title, decks } = known;
  await keepDeed(context, { kind: 'exam-set', id: event, exam, title, day: null, decks: [...decks] });
}

function todayOf(context: ApiContext): number {
  return Math.floor(readNow(context).studyTime / DAY_MS);
}

/** @throws `invalid-input` for a day that is over or too far ahead. */
function parseDay(date: string, today: number): number {
  const day = Date.parse(`${date}T00:00Z`) / DAY_MS;
  if (day <= today) throw invalidInput('date', 'an exam lies ahead: choose a day after today');
  if (day > today + LONGEST_AHEAD)
    throw invalidInput('date', `an exam is planned at most ${LONGEST_AHEAD} days ahead`);
  return day;
}

/** The middle one of the last days of study, in minutes. */
function usualMinutes({ days }: Progress): number | null {
  const minutes = [...days]
    .toSorted(([a], [b]) => b - a)
    .slice(0, USUAL_DAYS)
    .map(([, { ratingMs, answerMs }]) => (ratingMs + answerMs) / MINUTE_MS)
    .toSorted((a, b) => a - b);
  return minutes.at(Math.floor(minutes.length / 2)) ?? null;
}
