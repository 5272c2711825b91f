import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call as callProcedure } from '@orpc/server';
import type { Item } from '#core/content/item.ts';
import type { Pack } from '#core/content/pack.ts';
import type { Response } from '#core/quiz/response.ts';
import { keyOf, scoreResponse } from '#core/quiz/score.ts';
import { router } from '#main/api/router.ts';
import { openContext } from '#main/open-context.ts';
import { compileFolder } from '#main/packs/compile-folder.ts';
import { quantile, timeEach, timeOnce, type Row } from './measure.ts';
import { optionsOf, row } from './store-rows.ts';

const PACK = 'content/space-cooperation';
const COMPILATIONS = 5;
const ANSWERS = 100_000;

/** Compiling the shipped pack, opening its lessons, and scoring answers to its items. */
export async function measureLessons(): Promise<Row[]> {
  const first = await timeOnce(() => compileFolder(PACK));
  const again = await timeEach(COMPILATIONS, () => compileFolder(PACK));
  const { pack } = await compileFolder(PACK);
  if (!pack) throw new Error(`${PACK} does not compile`);
  return [
    row('compile the whole pack, in a process that begins', first, null, 2000),
    row('compile the whole pack again, median', quantile(again, 0.5), null, null),
    ...(await measureOpening(pack)),
    measureScoring(pack.units.flatMap(({ items }) => items)),
  ];
}

async function measureOpening(pack: Pack): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-bench-'));
  try {
    const { context, close } = await openContext({ ...optionsOf(folder), packsFolder: 'content' });
    const lessons = pack.units.flatMap((unit) => unit.lessons.map(({ id }) => id));
    const times = await timeEach(lessons.length, (index) =>
      callProcedure(router.content.getLesson, { lesson: lessons[index] ?? '' }, { context }),
    );
    await close();
    return [row('a lesson for the page, the slowest of all', Math.max(...times), null, 100)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Answers of every kind there is in the pack, as many right as of another item of the kind. */
function measureScoring(items: readonly Item[]): Row {
  const asked = items.flatMap((item, index): [Item, Response][] => {
    const other = items.find((each, place) => place > index && each.kind === item.kind) ?? item;
    return [
      [item, keyOf(item)],
      [item, keyOf(other)],
    ];
  });
  const score = () => {
    let sum = 0;
    for (let count = 0; count < ANSWERS; count += 1) {
      const [item, response] = asked[count % asked.length] ?? [];
      if (item && response) sum += scoreResponse(item, response);
    }
    return sum;
  };
  score();
  const start = performance.now();
  score();
  const ms = performance.now() - start;
  const kinds = new Set(items.map(({ kind }) => kind)).size;
  return {
    what: `score an answer, of ${kinds} kinds (10 µs are 100,000 a second)`,
    value: (ms / ANSWERS) * 1000,
    floor: null,
    unit: 'µs',
    budget: 10,
  };
}
