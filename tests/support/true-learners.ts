import { buildCatalogue, type Catalogue } from '#core/content/catalogue.ts';
import type { Item } from '#core/content/item.ts';
import type { Pack } from '#core/content/pack.ts';
import { guessScore } from '#core/quiz/guess-score.ts';
import { seededRandom } from '#core/random.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { emptyFold, ingest, type Fold } from '#core/study/fold.ts';
import { DAY_MS, toStudyTime } from '#core/time.ts';
import { event, NOON, rating } from './events.ts';
import { card, choice, pack, shortText, trueFalse } from './packs.ts';

/*
 * Learners whose true knowledge is known, because it is made up here and kept from the app: what mastery says of them can be
 * held against it. Their memory halves by its own half-life and not by FSRS, their answers follow a logistic curve of what
 * they know, how able they are and how hard a question is, and some of them guess, pause for weeks or give up.
 */

const CONCEPTS = 24;
const CARDS_EACH = 6;
const ITEMS_EACH = 4;
const LEVELS: readonly Item['level'][] = ['recall', 'understanding', 'judgement', 'understanding'];
/** Share of a concept that has to be known for an even chance at a question of each level. */
const HARDNESS: Record<Item['level'], number> = { recall: 0.35, understanding: 0.5, judgement: 0.65 };

export const conceptId = (index: number) => `p/c${index}`;

/** Concepts in a row, each of which builds on the one or two before it. */
function studyPack(): Pack {
  const base = pack();
  const [unit] = base.units;
  if (!unit) throw new Error('the pack has a unit');
  const concepts = Array.from({ length: CONCEPTS }, (_, index) => ({
    id: conceptId(index),
    title: `Concept ${index}`,
    summary: '',
    prerequisites: [index - 1, index - 3].filter((before) => before >= 0).map(conceptId),
  }));
  const cards = concepts.flatMap(({ id }, concept) =>
    Array.from({ length: CARDS_EACH }, (_, index) => ({
      ...card(`p/n${concept}-${index}/1`),
      concepts: [id],
    })),
  );
  const items = concepts.flatMap(({ id }, concept) =>
    LEVELS.slice(0, ITEMS_EACH).map((level, index): Item => {
      const name = `p/i${concept}-${index}`;
      const made =
        index === 0 ? trueFalse(name, true) : index === 1 ? shortText(name) : choice(name, 'single', 'a');
      return { ...made, level, concepts: [id] };
    }),
  );
  return { ...base, concepts, units: [{ ...unit, cards, items }] };
}

export const studyCatalogue: Catalogue = buildCatalogue([studyPack()]);

/** What became of one concept of one learner. */
export interface TrueKnowledge {
  concept: string;
  /** Chance of a right answer, guessing aside, to a question of middle difficulty, 0..1. */
  chance: number;
}

export interface TrueLearner {
  fold: Fold;
  events: readonly StudyEvent[];
  /** The moment asked about, milliseconds of study time. */
  studyTime: number;
  /** Of the concepts with anything answered or rated. */
  knowledge: TrueKnowledge[];
}

/** One learner over a year, the same for the same seed. */
export function simulateLearner(seed: number): TrueLearner {
  const random = seededRandom(seed);
  const normal = () => Array.from({ length: 6 }, random).reduce((sum, each) => sum + each, -3) * Math.SQRT2;
  const ability = 0.9 * normal();
  const memory = Math.exp(0.5 * normal());
  const diligence = 0.35 + 0.6 * random();
  const lastDay = 40 + Math.floor(random() * 200);
  const pause = Math.floor(random() * lastDay);
  const asked = lastDay + Math.floor(random() * random() * 200);
  const fold = emptyFold();
  const events: StudyEvent[] = [];
  const halfLives = new Map<string, { days: number; last: number }>();
  const keep = (made: StudyEvent) => {
    events.push(made);
    ingest(fold, made);
  };
  const recall = (card: string, day: number) => {
    const known = halfLives.get(card);
    return known ? 2 ** (-Math.max(0, day - known.last) / known.days) : 0;
  };
  const share = (concept: string, day: number): number => {
    const cards = studyCatalogue.concepts.get(concept)?.cards ?? [];
    return cards.reduce((sum, { id }) => sum + recall(id, day), 0) / cards.length;
  };
  const grasp = (concept: string, day: number) => {
    const before = studyCatalogue.concepts.get(concept)?.concept.prerequisites ?? [];
    const rest =
      before.length === 0 ? 1 : before.reduce((sum, id) => sum + share(id, day), 0) / before.length;
    return share(concept, day) * (0.75 + 0.25 * rest);
  };
  const chanceAt = (concept: string, level: Item['level'], day: number) =>
    1 / (1 + Math.exp(-(7 * (grasp(concept, day) - HARDNESS[level]) + ability)));
  const review = (card: string, day: number, minutes: number) => {
    const known = halfLives.get(card);
    const isRecalled = random() < recall(card, day);
    const grade = !isRecalled ? 'again' : random() < 0.15 ? 'hard' : random() < 0.15 ? 'easy' : 'good';
    keep(rating(card, day + minutes / 1440, { rating: grade }));
    const grown = known && isRecalled ? known.days * (1.6 + 0.8 * random()) : (known?.days ?? 4) * 0.6;
    halfLives.set(card, { days: Math.max(1.5, known ? grown : 3 * memory), last: day });
    for (let step = 1; step < 4 && fold.progress.cards.get(card)?.phase !== 'review'; step += 1)
      keep(rating(card, day + (minutes + 11 * step) / 1440));
  };
  const answer = (item: Item, day: number, minutes: number) => {
    const [concept] = item.concepts;
    const guess = guessScore(item) ?? 0;
    const isRight = random() < guess + (1 - guess) * chanceAt(concept ?? '', item.level, day);
    const at = NOON + day * DAY_MS + minutes * 60_000;
    const response = { kind: 'true-false', answer: true } as const;
    keep(
      event('item-answered', { item: item.id, response, score: isRight ? 1 : 0, tookMs: 9000, at, tick: at }),
    );
  };

  const cards = [...studyCatalogue.cards.keys()];
  let met = 0;
  for (let day = 0; day < lastDay; day += 1) {
    if (random() > diligence || (day > pause && day < pause + 21)) continue;
    let minutes = 0;
    const now = toStudyTime({ at: NOON + day * DAY_MS, offset: 0 });
    const due = cards.slice(0, met).filter((id) => (fold.progress.cards.get(id)?.due ?? Infinity) <= now);
    for (const card of due.slice(0, 40)) review(card, day, (minutes += 1));
    for (const card of cards.slice(met, met + 2)) review(card, day, (minutes += 1));
    met = Math.min(cards.length, met + 2);
    const open = Math.ceil(met / CARDS_EACH);
    for (let question = 0; question < 3; question += 1) {
      const concept = studyCatalogue.concepts.get(conceptId(Math.floor(random() * open)));
      const item = concept?.items[Math.floor(random() * ITEMS_EACH)];
      if (item) answer(item, day, (minutes += 1));
    }
  }
  const knowledge = [...studyCatalogue.concepts]
    .filter(([, { cards: own, items }]) => {
      const { progress } = fold;
      return own.some(({ id }) => progress.cards.has(id)) || items.some(({ id }) => progress.items.has(id));
    })
    .map(([concept]) => ({ concept, chance: chanceAt(concept, 'understanding', asked) }));
  return { fold, events, studyTime: toStudyTime({ at: NOON + asked * DAY_MS, offset: 0 }), knowledge };
}
