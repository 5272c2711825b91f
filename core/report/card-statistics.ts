import { isPaused } from '#core/study/card-marks.ts';
import { recallNow } from '#core/study/due.ts';
import type { CardProgress, Progress } from '#core/study/progress.ts';
import { MATURE_DAYS } from '#core/study/review-log.ts';
import { DAY_MS, type Now } from '#core/time.ts';
import { Histogram, type Bin } from './histogram.ts';
import type { StatisticsScope } from './statistics-scope.ts';

/** What a card is now, in the order it is shown. */
export const CARD_STATES = ['new', 'learning', 'young', 'mature', 'suspended', 'buried', 'gone'] as const;
export type CardState = (typeof CARD_STATES)[number];

/** What the cards in scope are now. */
export interface CardStatistics {
  /** `gone`: rated, and no longer there, because its pack is not installed or its note is in the trash. */
  cards: Record<CardState, number>;
  /** Days between two reviews, of cards with an interval. */
  intervals: Bin[];
  /** Days until recall has dropped to 90 %. */
  stabilities: Bin[];
  /** 1 (easy) to 10 (hard). */
  difficulties: Bin[];
  /** Chance of recall now, 0..1, of cards with an interval. */
  recalls: Bin[];
  /** Expected number of cards recalled now: the sum of their chances. */
  known: number;
}

/** Upper bounds of the bars for days: a day, some days, weeks, months, a year. */
const DAY_BOUNDS = [2, 4, 7, 14, 21, 30, 60, 90, 180, 365];
const DIFFICULTY_BOUNDS = [2, 3, 4, 5, 6, 7, 8, 9];
/** Cards are asked before they fall much below the retention wanted, so the upper half is told apart more finely. */
const RECALL_BOUNDS = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Counts every card in scope once. A card that is gone counts with what its memory is now, like any other. */
export function countCards(
  progress: Progress,
  { cards: there, isInScope }: StatisticsScope,
  now: Now,
): CardStatistics {
  const today = Math.floor(now.studyTime / DAY_MS);
  const cards = { new: 0, learning: 0, young: 0, mature: 0, suspended: 0, buried: 0, gone: 0 };
  const memory = new MemoryBars(now.studyTime);
  let rated = 0;
  for (const id of there.keys()) {
    const card = progress.cards.get(id);
    cards[stateOf(progress, id, card, today)] += 1;
    if (!card) continue;
    rated += 1;
    memory.add(card);
  }
  if (rated === progress.cards.size) return { cards, ...memory.result() };
  for (const [id, card] of progress.cards) {
    if (there.has(id) || !isInScope(id)) continue;
    cards.gone += 1;
    memory.add(card);
  }
  return { cards, ...memory.result() };
}

function stateOf(progress: Progress, id: string, card: CardProgress | undefined, today: number): CardState {
  if (isPaused(progress, id, today)) return progress.marks.get(id)?.suspended ? 'suspended' : 'buried';
  if (!card) return 'new';
  if (card.phase !== 'review') return 'learning';
  return card.intervalDays < MATURE_DAYS ? 'young' : 'mature';
}

class MemoryBars {
  private readonly intervals = new Histogram(0, DAY_BOUNDS);
  private readonly stabilities = new Histogram(0, DAY_BOUNDS);
  private readonly difficulties = new Histogram(1, DIFFICULTY_BOUNDS);
  private readonly recalls = new Histogram(0, RECALL_BOUNDS);
  private readonly studyTime: number;
  private known = 0;

  constructor(studyTime: number) {
    this.studyTime = studyTime;
  }

  add(card: CardProgress): void {
    this.difficulties.add(card.difficulty);
    this.stabilities.add(card.stability);
    if (card.phase !== 'review') return;
    const recall = recallNow(card, this.studyTime);
    this.intervals.add(card.intervalDays);
    this.recalls.add(recall);
    this.known += recall;
  }

  result(): Omit<CardStatistics, 'cards'> {
    return {
      intervals: this.intervals.bins(),
      stabilities: this.stabilities.bins(),
      difficulties: this.difficulties.bins(),
      recalls: this.recalls.bins(),
      known: this.known,
    };
  }
}
