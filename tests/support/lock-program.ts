import { appendFileSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { acquireLock, InUse } from '#main/store/lock.ts';

/*
 * `lock <folder> <log> <hold ms>`: tries to take the folder. With it, notes `in` and `out` in the log and holds it in
 * between; without, says why and how soon it knew. A hold of 0 lasts until the process is killed.
 */

const [folder = '', log = '', holdMs = '0'] = process.argv.slice(2);
const started = performance.now();
try {
  const lock = await acquireLock(folder, 'orbit test');
  appendFileSync(log, `in ${process.pid}\n`);
  writeSync(1, `held ${Math.round(performance.now() - started)}\n`);
  if (Number(holdMs) === 0) await new Promise(() => setInterval(() => undefined, 1000));
  await wait(Number(holdMs));
  appendFileSync(log, `out ${process.pid}\n`);
  await lock.release();
} catch (error) {
  if (!(error instanceof InUse)) throw error;
  writeSync(1, `refused ${Math.round(performance.now() - started)} ${error.message}\n`);
}
