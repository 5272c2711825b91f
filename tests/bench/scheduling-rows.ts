import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call as callProcedure } from '@orpc/server';
import { fillOptions } from '#core/study/full-options.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { router } from '#main/api/router.ts';
import { openContext } from '#main/open-context.ts';
import { END, nextRating, writePack, type Size } from './corpus.ts';
import { quantile, timeEach, timeOnce, type Row } from './measure.ts';
import { newId, nextOf, optionsOf, prepare, row } from './store-rows.ts';

const BLOCKS = 8;
const TURNS = 50;
const WARM_UP = 10;
const EXAM = { title: 'Exam' };
const EXAM_IN_DAYS = 60;
const EASY_DAYS = [1, 1, 1, 1, 1, 0.3, 0];

/** What evening out the days, exams and previews cost in a large collection. */
export async function measureScheduling(size: Size): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-bench-'));
  try {
    const options = optionsOf(folder);
    writePack(folder, size);
    await prepare(options, size);
    const { context, close } = await openContext(options);
    const preset = fillOptions(context.store.progress.preset);
    const decks = [...context.catalogue.units.keys()];
    const save = (change: Partial<typeof preset>) =>
      callProcedure(
        router.scheduling.saveOptions,
        { event: newId(), preset: { ...preset, ...change } },
        { context },
      );
    let card = nextOf(await callProcedure(router.study.getNextCard, {}, { context }));
    let turn = 0;
    const rate = async () => {
      const input = { event: newId(), card, rating: nextRating(turn++), tookMs: 4000 };
      card = nextOf(await callProcedure(router.study.rateCard, input, { context }));
    };
    const date = formatStudyDay(Math.floor(END / DAY_MS) + EXAM_IN_DAYS);
    const exam = newId();
    const plain: number[] = [];
    const smooth: number[] = [];
    // In turn, so that whatever else the machine does falls on both.
    for (let block = 0; block < BLOCKS; block += 1) {
      await save({ smoothing: false });
      await callProcedure(
        router.scheduling.setExam,
        { ...EXAM, event: newId(), exam, date, decks },
        { context },
      );
      await callProcedure(router.scheduling.removeExam, { event: newId(), exam }, { context });
      await timeEach(WARM_UP, rate);
      plain.push(...(await timeEach(TURNS, rate)));
      await save({ smoothing: true, easyDays: EASY_DAYS });
      await callProcedure(
        router.scheduling.setExam,
        { ...EXAM, event: newId(), exam, date, decks },
        { context },
      );
      await timeEach(WARM_UP, rate);
      smooth.push(...(await timeEach(TURNS, rate)));
    }
    const ask = await timeEach(60, () => callProcedure(router.study.getNextCard, {}, { context }));
    const proposal = { preset: { ...preset, retention: 0.93 } };
    const preview = await timeEach(12, () =>
      callProcedure(router.scheduling.previewWorkload, proposal, { context }),
    );
    const plan = await timeEach(6, () =>
      callProcedure(
        router.scheduling.planExam,
        { date, decks: decks.slice(0, 5), minutesPerDay: 60 },
        { context },
      ),
    );
    await save({ retention: 0.93 });
    const moves = await timeEach(6, () =>
      callProcedure(router.scheduling.previewMoves, undefined, { context }),
    );
    const event = newId();
    const move = await timeOnce(() => callProcedure(router.scheduling.moveCards, { event }, { context }));
    const back = await timeOnce(() =>
      callProcedure(router.study.undo, { event: newId(), deed: event }, { context }),
    );
    await close();
    return [
      row(
        'acknowledge a rating with even days, easy days and an exam, median, beside none of them',
        quantile(smooth, 0.5),
        quantile(plain, 0.5),
        1.5,
      ),
      row('next card with even days, easy days and an exam, p95', quantile(ask, 0.95), null, 16),
      row('workload of eight weeks under two sets of options, median', quantile(preview, 0.5), null, 200),
      row('plan of an exam in two months, median', quantile(plan, 0.5), null, 500),
      row('where moving all cards would take them, median', quantile(moves, 0.5), null, 500),
      row('move all cards', move, null, null),
      row('take back moving all cards', back, null, null),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
