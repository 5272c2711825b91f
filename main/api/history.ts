import type { HistoryDeed } from '#core/contract/history.ts';
import type { HistoryPart } from '#core/contract/history-parts.ts';
import { dayOf, eventTime, type EventKind, type StudyEvent } from '#core/study/event.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';
import { api, inTurn } from './implement.ts';
import { nameDeed } from './name-deed.ts';
import { nameLasting } from './name-lasting.ts';
import { viewStudyDays } from './study-days.ts';
import { isRevocable, REVOCABLE, SETTING_DEEDS } from './revocable.ts';
import { takeBackNamed } from './undo.ts';

const PARTS: Record<Exclude<HistoryPart, 'all'>, readonly EventKind[]> = {
  cards: ['card-rated', 'card-practised', 'cards-changed', 'remark-saved'],
  questions: ['item-answered', 'hint-taken', 'answer-shown', 'attempt-started', 'attempt-finished'],
  reading: ['section-read', 'highlight-saved', 'bookmark-saved'],
  notes: ['note-saved', 'notes-trashed', 'deck-saved'],
  settings: SETTING_DEEDS,
};

export const historyHandlers = {
  getDeeds: api.history.getDeeds.handler(async ({ context, input }) => {
    const { part, after, limit } = input;
    const kinds = part === 'all' ? Object.values(PARTS).flat() : PARTS[part];
    const { events, hasMore } = await context.store.latest(kinds, after, limit);
    return {
      today: formatStudyDay(Math.floor(readNow(context).studyTime / DAY_MS)),
      deeds: gatherDeeds(events).map((deed) => viewDeed(context, deed)),
      next: hasMore ? (events.at(-1)?.id ?? null) : null,
    };
  }),

  takeBack: api.history.takeBack.use(inTurn).handler(async ({ context, input }) => {
    await takeBackNamed(context, input);
    return { takenBack: true };
  }),

  getDays: api.history.getDays.handler(({ context }) => viewStudyDays(context)),
};

/** Events of one deed together. */
function gatherDeeds(events: readonly StudyEvent[]): StudyEvent[][] {
  const deeds: StudyEvent[][] = [];
  for (const event of events) {
    const before = deeds.at(-1);
    const [other] = before ?? [];
    const isSame = other !== undefined && groupOf(event) !== undefined && groupOf(event) === groupOf(other);
    if (isSame) before?.push(event);
    else deeds.push([event]);
  }
  return deeds;
}

function groupOf(event: StudyEvent): string | undefined {
  return 'group' in event ? event.group : undefined;
}

function viewDeed(context: ApiContext, events: StudyEvent[]): HistoryDeed {
  const [event] = events;
  if (!event) throw new Error('a deed without events');
  const isTakenBack = context.store.isRevoked(event.id);
  const isOnCards = REVOCABLE.includes(event.kind);
  const { deed: what, ...named } = isOnCards ? nameDeed(context, events) : nameLasting(context, event);
  return {
    event: event.id,
    deed: event.id,
    at: eventTime(event),
    offset: event.offset,
    date: formatStudyDay(dayOf(event)),
    what,
    ...named,
    isRevocable: isRevocable(event) && !isTakenBack,
    isTakenBack,
  };
}
