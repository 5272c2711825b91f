import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '#core/random.ts';
import type { Rating, StudyEvent } from '#core/study/event.ts';
import { DEFAULT_WEIGHTS, retrievability, scheduleReview, type CardSchedule } from '#core/study/schedule.ts';
import { DAY_MS } from '#core/time.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import { rating } from './events.ts';

/** The usual weights of a learner who forgets sooner than most: what fitting should find out. */
export const FORGETFUL_WEIGHTS: readonly number[] = DEFAULT_WEIGHTS.map((weight, index) =>
  index === 2 ? 1 : index === 3 ? 4 : index === 8 ? weight * 0.7 : index === 20 ? 0.35 : weight,
);

interface LearnerOptions {
  cards?: readonly string[];
  /** Days of study, the last one yesterday. */
  days?: number;
  newPerDay?: number;
  seed?: number;
  /** How the learner's memory really is; intervals are given by the usual weights. */
  memory?: readonly number[];
}

const RETENTION = 0.9;

/** Ratings of a learner whose memory follows some weights, day by day up to the day before `NOON`; the same for the same seed. */
export function makeRatings({
  cards = Array.from({ length: 120 }, (_, index) => `p/n${index + 1}/1`),
  days = 60,
  newPerDay = 4,
  seed = 7,
  memory = FORGETFUL_WEIGHTS,
}: LearnerOptions = {}): StudyEvent[] {
  const random = seededRandom(seed);
  const known = new Map<string, { given: CardSchedule; real: CardSchedule }>();
  const events: StudyEvent[] = [];
  const settings = { retention: RETENTION, maximumInterval: 365 };
  const rate = (card: string, day: number, grade: Rating, minutes: number) => {
    const event = rating(card, day + minutes / 1440, { rating: grade, retention: RETENTION });
    events.push(event);
    const before = known.get(card);
    const given = scheduleReview(before?.given, grade, event.at, {
      ...settings,
      fuzzSeed: `${card}${events.length}`,
    });
    const real = scheduleReview(before?.real, grade, event.at, { ...settings, weights: memory });
    known.set(card, { given, real });
    return given;
  };
  const finish = (card: string, day: number, first: Rating, minutes: number) => {
    let step = rate(card, day, first, minutes);
    for (let turn = 1; step.phase !== 'review' && turn < 9; turn += 1)
      step = rate(card, day, 'good', minutes + turn * 11);
  };
  for (let day = -days; day < 0; day += 1) {
    let minutes = 0;
    for (const [card, { given, real }] of known) {
      const noon = events.at(-1)?.at ?? 0;
      const time = Math.max(noon, rating(card, day).at);
      if (given.due > time) continue;
      minutes += 0.1;
      const isRecalled = random() < retrievability(real, Math.floor(time / DAY_MS) * DAY_MS + DAY_MS / 2);
      finish(card, day, isRecalled ? (random() < 0.1 ? 'hard' : 'good') : 'again', minutes);
    }
    const fresh = cards.filter((card) => !known.has(card)).slice(0, newPerDay);
    for (const card of fresh) finish(card, day, random() < 0.3 ? 'again' : 'good', (minutes += 0.1));
  }
  return events.toSorted((a, b) => a.tick - b.tick);
}

/** Puts events of another device beside those of a data folder that was opened once; the next opening finds them. */
export function addJournal(dataFolder: string, events: readonly StudyEvent[], device = 'e'.repeat(32)): void {
  const { learners } = JSON.parse(readFileSync(join(dataFolder, 'roster.json'), 'utf8')) as {
    learners: { id: string }[];
  };
  const journal = join(dataFolder, 'learners', learners[0]?.id ?? '', 'journal');
  mkdirSync(journal, { recursive: true });
  writeFileSync(
    join(journal, `${device}.jsonl`),
    Buffer.concat(events.map((event) => encodeLine({ ...event, device }))),
  );
}
