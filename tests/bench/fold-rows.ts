import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs';
import type { StudyEvent } from '#core/study/event.ts';
import { emptyFold, ingest } from '#core/study/fold.ts';
import { makeEvents, type Size } from './corpus.ts';
import type { Row } from './measure.ts';

const CHUNK = 20_000;
const GRADES = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/**
 * Folding against a bare ts-fsrs loop over the same ratings, both fed the same chunks turn by turn, so that whatever
 * else the machine does falls on both.
 */
export function measureFold(size: Size): Row {
  const fold = emptyFold();
  const scheduler = fsrs({ request_retention: 0.9, maximum_interval: 365 });
  const cards = new Map<string, Card>();
  let ours = 0;
  let bare = 0;
  let chunk: StudyEvent[] = [];
  const flush = () => {
    let start = performance.now();
    for (const event of chunk) {
      if (event.kind !== 'card-rated') continue;
      const card: Card = cards.get(event.card) ?? createEmptyCard(event.at);
      cards.set(event.card, scheduler.next(card, event.at, GRADES[event.rating]).card);
    }
    bare += performance.now() - start;
    start = performance.now();
    for (const event of chunk) ingest(fold, event);
    ours += performance.now() - start;
    chunk = [];
  };
  for (const event of makeEvents(size, 'd'.repeat(32))) {
    chunk.push(event);
    if (chunk.length === CHUNK) flush();
  }
  flush();
  return {
    what: `fold ${size.events.toLocaleString('en')} ratings, beside a bare ts-fsrs loop`,
    value: ours / 1000,
    floor: bare / 1000,
    unit: 's',
    budget: 1.5,
  };
}
