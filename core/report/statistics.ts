import type { Progress } from '#core/study/progress.ts';
import { DAY_MS, type Now } from '#core/time.ts';
import { countCards, type CardStatistics } from './card-statistics.ts';
import { forecastDue } from './forecast.ts';
import { countRatings, type RatingStatistics } from './rating-statistics.ts';
import type { StatisticsScope } from './statistics-scope.ts';

/** What was answered, what the cards are now, and what comes. */
export interface Statistics extends CardStatistics, RatingStatistics {
  /** Study day they were counted on. */
  today: number;
  /** Cards falling due per study day, today first; what is overdue counts today. */
  forecast: number[];
}

const FORECAST_DAYS = 90;

/** Counts through every rating and every card in scope once. */
export function computeStatistics(progress: Progress, scope: StatisticsScope, now: Now): Statistics {
  return {
    today: Math.floor(now.studyTime / DAY_MS),
    ...countCards(progress, scope, now),
    ...countRatings(progress, scope, now),
    // What is gone cannot be asked.
    forecast: forecastDue(progress, (card) => scope.cards.has(card), now, FORECAST_DAYS),
  };
}
