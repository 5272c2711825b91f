import type { Card, Unit } from '#core/content/pack.ts';
import type { CardInfo, HistoryRow } from '#core/contract/card-info.ts';
import { forgettingCurve, replayCard, type CardHistoryEntry } from '#core/study/card-history.ts';
import { dueAt, recallNow } from '#core/study/due.ts';
import { leechThreshold } from '#core/study/leech.ts';
import { findMissing } from '#core/study/missing-card.ts';
import { noteOfCard } from '#core/study/own-cards.ts';
import type { CardProgress } from '#core/study/progress.ts';
import { presetOf } from '#core/study/rating-options.ts';
import { DAY_MS, formatStudyDay, type Now } from '#core/time.ts';
import { isReworded } from './card-face.ts';
import { viewMarks } from './card-marks.ts';
import { changeCards } from './change-cards.ts';
import { readNow, type ApiContext } from './context.ts';
import { notFound } from './errors.ts';
import { api, inTurn } from './implement.ts';
import { viewFacts, viewSection } from './views.ts';

export const cardsHandlers = {
  getInfo: api.cards.getInfo.handler(async ({ context, input }) => viewInfo(context, input.card)),

  change: api.cards.change.use(inTurn).handler(async ({ context, input }) => {
    const { event, cards, change } = input;
    return { changed: await changeCards(context, event, cards, change), group: event };
  }),
};

async function viewInfo(context: ApiContext, card: string): Promise<CardInfo> {
  const { catalogue, store } = context;
  const placed = catalogue.cards.get(card);
  const known = store.progress.cards.get(card);
  const events = [
    ...(await store.eventsOf({ area: 'card', id: card })),
    ...(await store.eventsOf({ area: 'practice', id: card })),
  ];
  if (!placed && events.length === 0 && !store.progress.marks.has(card)) throw notFound('card', card);
  const now = readNow(context);
  const entries = replayCard(card, events);
  return {
    card,
    content: placed ? viewContent(context, placed.card, placed.unit, known) : null,
    missing: findMissing(catalogue, store.progress, card),
    marks: viewMarks(store.progress, card, Math.floor(now.studyTime / DAY_MS)),
    memory: known ? viewMemory(context, known, placed?.unit.id ?? '', now) : null,
    history: entries.map(viewEntry),
    curve: forgettingCurve(entries, now.at),
  };
}

function viewContent(
  context: ApiContext,
  card: Card,
  unit: Unit,
  known: CardProgress | undefined,
): NonNullable<CardInfo['content']> {
  const { catalogue, store } = context;
  const pack = catalogue.packs.find(({ units }) => units.includes(unit));
  const note = store.progress.notes.get(noteOfCard(card.id) ?? '');
  return {
    label: card.label,
    kind: card.kind,
    isReworded: isReworded(card, known),
    deck: { id: unit.id, title: unit.title, pack: pack?.title ?? '' },
    concepts: card.concepts.map((id) => ({ id, title: catalogue.concepts.get(id)?.concept.title ?? id })),
    tags: card.tags,
    facts: viewFacts(catalogue, card.facts, context.now()),
    section: viewSection(catalogue, card.section),
    ...(note ? { createdAt: note.createdAt } : {}),
  };
}

function viewMemory(
  { store }: ApiContext,
  known: CardProgress,
  deck: string,
  now: Now,
): NonNullable<CardInfo['memory']> {
  const { phase, stability, difficulty, intervalDays, reps, lapses, introduced } = known;
  return {
    phase,
    stability,
    difficulty,
    recall: recallNow(known, now.studyTime),
    intervalDays,
    dueAt: dueAt(known, now),
    reps,
    lapses,
    introduced: formatStudyDay(introduced),
    isLeech: lapses >= leechThreshold(presetOf(store.progress, deck)),
  };
}

function viewEntry({ at, kind, rating, recall, minutes, days, tookMs }: CardHistoryEntry): HistoryRow {
  return {
    at,
    kind,
    ...(rating === undefined ? {} : { rating }),
    ...(recall === undefined ? {} : { recall }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(days === undefined ? {} : { days }),
    ...(tookMs === undefined ? {} : { tookMs }),
  };
}
