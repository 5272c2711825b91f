import type { ConceptHoldings } from '#core/content/catalogue.ts';
import type { Item } from '#core/content/item.ts';
import { buildPool } from '#core/quiz/adaptive-pool.ts';
import { chooseNext, traceSitting } from '#core/quiz/adaptive.ts';
import { seededRandom } from '#core/random.ts';
import { estimateAbilities } from '#core/study/abilities.ts';
import { emptyProgress, RECENT_ANSWERS } from '#core/study/progress.ts';
import { choice, shortText } from '#tests/support/packs.ts';
import { quantile, timeEach, timeOnce, type Row } from './measure.ts';
import { row } from './store-rows.ts';

const CONCEPTS = 250;
const ITEMS = 5000;
const LEVELS = ['recall', 'understanding', 'judgement'] as const;
const TURNS = 200;

/** Concepts in chains of five, each with twenty items. */
function writeConcepts(): ConceptHoldings[] {
  return Array.from({ length: CONCEPTS }, (_, index) => {
    const id = `p/c${index}`;
    const items = Array.from({ length: ITEMS / CONCEPTS }, (__, place): Item => {
      const name = `p/i${index}-${place}`;
      const item = place % 3 === 0 ? shortText(name) : choice(name, 'single', 'b');
      return { ...item, level: LEVELS[place % 3] ?? 'recall', concepts: [id] };
    });
    const prerequisites = index % 5 === 0 ? [] : [`p/c${index - 1}`];
    return { concept: { id, title: id, summary: '', prerequisites }, cards: [], items, sections: [] };
  });
}

/** Adaptive practice among many items, all of them answered as often as is remembered. */
export async function measureQuiz(): Promise<Row[]> {
  const holdings = writeConcepts();
  const progress = emptyProgress();
  const random = seededRandom(1);
  for (const { items } of holdings) {
    for (const { id } of items) {
      const recent = Array.from({ length: RECENT_ANSWERS }, (_, day) => ({
        score: random() < 0.6 ? 1 : 0,
        day,
      }));
      progress.items.set(id, { answers: RECENT_ANSWERS, recent });
    }
  }
  const pool = buildPool(holdings);
  const before = estimateAbilities(pool, progress);
  const choose = (turn: number) => {
    const asked = holdings
      .slice(turn % 100, (turn % 100) + 19)
      .map(({ items }) => ({ item: items[0]?.id ?? '', score: turn % 2 }));
    const { abilities } = traceSitting(pool, before, asked);
    return chooseNext(pool, {
      abilities,
      isMet: ({ items }) => items.some(({ id }) => progress.items.has(id)),
      isAsked: (id) => asked.some(({ item }) => item === id),
      isRecent: (id) => progress.items.get(id)?.recent.at(-1)?.day === turn % 9,
      random: seededRandom(turn),
    });
  };
  await timeEach(20, choose);
  const choices = await timeEach(TURNS, choose);
  const begin = await timeOnce(() => estimateAbilities(pool, progress));
  const all = ITEMS.toLocaleString('en');
  return [
    row(`adaptive choice among ${all} items, median`, quantile(choices, 0.5), null, 5),
    row(`adaptive choice among ${all} items, p95`, quantile(choices, 0.95), null, 5),
    row(
      `begin adaptive practice: abilities of ${(ITEMS * RECENT_ANSWERS).toLocaleString('en')} answers`,
      begin,
      null,
      200,
    ),
  ];
}
