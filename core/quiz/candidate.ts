import type { Item } from '#core/content/item.ts';

/** An item that could be asked, with what is known of the learner and it. */
export interface Candidate {
  item: Item;
  unit: string;
  /** Whether its section was read. */
  isRead: boolean;
  /** How often it was answered. */
  answers: number;
  /** Whether the last answer was not fully right. */
  isMissed: boolean;
  /** Score now, 0..1, faded since the last answer; 0 when never answered. */
  score: number;
  /** Study day of the last answer; undefined when never answered. */
  lastDay: number | undefined;
}
