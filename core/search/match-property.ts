import { recallNow } from '#core/study/due.ts';
import type { CardProgress } from '#core/study/progress.ts';
import { DAY_MS, type Now } from '#core/time.ts';
import type { CardProperty, Condition, Operator } from './condition.ts';
import type { Matcher } from './match.ts';

/**
 * Half of the last place a number is shown with: what `=` leaves out of account, for nobody writes all the places that
 * are worked with. Whole numbers have none.
 */
const HALF_PLACE: Partial<Record<CardProperty, number>> = { recall: 0.005, difficulty: 0.05, stability: 0.5 };

/** A test of a number of a card; a card never seen has none, and is never what is asked for. */
export function matchProperty(
  { property, operator, value }: Extract<Condition, { kind: 'prop' }>,
  now: Now,
): Matcher {
  const compare = comparisonOf(operator, value, HALF_PLACE[property] ?? 0);
  return (_card, known) => known !== undefined && compare(propertyOf(known, property, now));
}

/** A number of a card: days for stability, interval and due (from today, negative when overdue), 0 to 1 for recall. */
export function propertyOf(card: CardProgress, property: CardProperty, now: Now): number {
  switch (property) {
    case 'difficulty':
    case 'stability':
    case 'reps':
    case 'lapses':
      return card[property];
    case 'interval':
      return card.intervalDays;
    case 'recall':
      return recallNow(card, now.studyTime);
    case 'due':
      return Math.floor(card.due / DAY_MS) - Math.floor(now.studyTime / DAY_MS);
  }
}

function comparisonOf(operator: Operator, value: number, slack: number): (number: number) => boolean {
  switch (operator) {
    case '<':
      return (number) => number < value;
    case '>':
      return (number) => number > value;
    case '<=':
      return (number) => number <= value;
    case '>=':
      return (number) => number >= value;
    case '=':
      return (number) => Math.abs(number - value) <= slack;
    case '!=':
      return (number) => Math.abs(number - value) > slack;
  }
}
