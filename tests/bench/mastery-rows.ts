import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from '@orpc/server';
import { masterConcepts } from '#core/mastery/mastery.ts';
import { readNow } from '#main/api/context.ts';
import { masteriesNow } from '#main/api/mastery.ts';
import { viewOutlook } from '#main/api/outlook.ts';
import { router } from '#main/api/router.ts';
import { openContext } from '#main/open-context.ts';
import {
  calibrationError,
  compareRules,
  meanError,
  rankCorrelation,
} from '#tests/support/compare-estimates.ts';
import { writePack, type Size } from './corpus.ts';
import { quantile, timeEach, type Row } from './measure.ts';
import { optionsOf, prepare, row } from './store-rows.ts';

const TURNS = 40;
/** As many as the pack that comes with the app has, with 50 cards each. */
const CONCEPTS = 130;
/** Simulated learners; about 18 concepts each have something to tell. */
const LEARNERS = 200;

/** How long mastery takes in a large collection, and how near it comes to what simulated learners truly know. */
export async function measureMastery(size: Size): Promise<Row[]> {
  return [...(await measureTime(size)), ...judgeRules()];
}

async function measureTime(size: Size): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-bench-'));
  try {
    const options = optionsOf(folder);
    writePack(folder, size);
    await prepare(options, size);
    const { context, close } = await openContext(options);
    const { catalogue, store } = context;
    const { studyTime } = readNow(context);
    const some = new Map([...catalogue.concepts].slice(0, CONCEPTS));
    const times = await timeEach(TURNS, () => masterConcepts(some, store.progress, studyTime));
    const all = await timeEach(TURNS, () => masteriesNow(context));
    const reports = await timeEach(TURNS, () => call(router.report.getProgress, undefined, { context }));
    const outlooks = await timeEach(TURNS, () => viewOutlook(context, undefined));
    await close();
    return [
      row(`mastery of ${CONCEPTS} concepts, read from the live state, p95`, quantile(times, 0.95), null, 20),
      row(
        `mastery of ${catalogue.concepts.size} concepts and ${size.cards.toLocaleString('en')} cards, kept between looks, p95`,
        quantile(all, 0.95),
        null,
        null,
      ),
      row('progress report, p95', quantile(reports, 0.95), null, 1000),
      row('what would be known in a year, p95', quantile(outlooks, 0.95), null, 1000),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judgeRules(): Row[] {
  const pairs = compareRules(LEARNERS);
  const rules = [
    ['mastery', pairs.mastery],
    ['percent correct', pairs.percentCorrect],
    ['latest answers', pairs.latestAnswer],
  ] as const;
  return rules.flatMap(([name, all]) => [
    told(`${name}: rank correlation with true knowledge`, rankCorrelation(all)),
    told(`${name}: calibration error`, calibrationError(all)),
    told(`${name}: mean distance from true knowledge`, meanError(all)),
  ]);
}

function told(what: string, value: number): Row {
  return { what, value, floor: null, unit: '', budget: null };
}
