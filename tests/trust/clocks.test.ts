import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '#core/time.ts';
import { DAY_MS, toStudyTime } from '#core/time.ts';
import { compareEvents } from '#core/study/order.ts';
import { MAXIMUM_INTERVAL } from '#core/study/defaults.ts';
import { RATINGS, retrievability } from '#core/study/schedule.ts';
import { openStore } from '#main/store/open-store.ts';
import { FOLDER } from '#tests/support/power-loss.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem } from '#tests/support/simulated-file-system.ts';
import { eventsIn, foldFiles, plainProgress } from '#tests/support/store-truth.ts';
import { reportCounts, sized } from '#tests/support/trust.ts';

const HOUR_MS = 3_600_000;
const YEAR_MS = 365.25 * DAY_MS;
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const BUILT_AT = Date.UTC(2026, 0, 1);

/** Moments at which clocks or calendars do something odd, UTC. */
const ODD_MOMENTS = [
  Date.UTC(2026, 9, 25, 0, 30), // Berlin: the hour from two to three comes twice
  Date.UTC(2027, 2, 28, 0, 30), // Berlin: it is left out
  Date.UTC(2026, 10, 1, 5, 30), // New York: back
  Date.UTC(2027, 2, 14, 6, 30), // New York: forward
  Date.UTC(2026, 3, 4, 14, 30), // Lord Howe: back by half an hour
  Date.UTC(2026, 9, 3, 15, 0), // Lord Howe: forward by half an hour
  Date.UTC(2011, 11, 30, 9, 59), // Apia: 30 December 2011 does not happen
  Date.UTC(2028, 1, 29, 12), // a leap day
  Date.UTC(2026, 11, 31, 23, 59), // the last minute of a year
  0, // a flat battery
];

/** Minutes ahead of UTC at `at` in `zone`, as the machine's own clock would have it. */
function offsetIn(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((local - at) / 60_000);
}

const jump = (ms: number) => fc.constant({ kind: 'jump', ms } as const);
const command = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('rate' as const), card: fc.nat(2), rating: fc.nat(3) }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' } as const) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('sleep' as const),
      ms: fc.integer({ min: 0, max: 30 * DAY_MS }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('set' as const), at: fc.constantFrom(...ODD_MOMENTS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('travel' as const), zone: fc.constantFrom(...ZONES) }),
  },
  jump(-HOUR_MS),
  jump(-DAY_MS),
  jump(-10 * YEAR_MS),
  jump(10 * YEAR_MS),
  jump(2 * 60_000),
  fc.constant({ kind: 'restart' } as const),
);

describe('G7 clocks', () => {
  it('keeps order and sane due dates whatever the clock does', async () => {
    let events = 0;
    const runs = sized(150, 500);
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { minLength: 5, maxLength: 40 }),
        fc.nat(),
        async (commands, seed) => {
          const disk = new SimulatedDisk();
          const random = new SeededRandom(seed);
          let at = Date.UTC(2026, 10, 23, 12);
          let zone = 'Europe/Berlin';
          const clock = (): Moment => ({ at: Math.floor(at), offset: offsetIn(zone, at) });
          const open = () =>
            openStore({
              folder: FOLDER,
              fileSystem: createSimulatedFileSystem(disk),
              clock,
              random: random.bytes,
              builtAt: BUILT_AT,
            });
          let store = await open();
          const recorded: string[] = [];
          for (const step of commands) {
            if (step.kind === 'jump' || step.kind === 'sleep') at += step.ms;
            else if (step.kind === 'set') at = step.at;
            else if (step.kind === 'travel') zone = step.zone;
            else if (step.kind === 'restart') {
              await store.close();
              store = await open();
              const warns = store.notices().some(({ kind }) => kind === 'clock-wrong');
              expect(warns).toBe(clock().at < BUILT_AT);
            } else if (step.kind === 'undo') {
              const last = await store.progress.lastRevocable(['card-rated']);
              if (!last) continue;
              const id = random.id();
              await store.progress.record([{ id, kind: 'event-revoked', target: last.id }], clock());
              recorded.push(id);
            } else {
              const card = `p/n/${step.card}`;
              const rating = RATINGS[step.rating] ?? 'good';
              const id = random.id();
              const deed = { id, kind: 'card-rated', card, rating, retention: 0.9, tookMs: 1 } as const;
              const [event] = await store.progress.record([deed], clock());
              recorded.push(id);
              const schedule = store.progress.progress.cards.get(card);
              expect(schedule?.lastReview).toBe(
                event &&
                  toStudyTime({
                    at: event.at < Date.UTC(2006, 0) ? event.tick : event.at,
                    offset: event.offset,
                  }),
              );
            }
          }
          // Nothing lost, and the order of the journal is the order of the deeds.
          const inOrder = eventsIn(disk.files())
            .toSorted(compareEvents)
            .map(({ id }) => id);
          expect(inOrder).toEqual(recorded);
          expect(plainProgress(store.progress.progress)).toEqual(foldFiles(disk.files()));
          for (const schedule of store.progress.progress.cards.values()) {
            for (const value of Object.values(schedule)) expect(value).not.toBeNaN();
            expect(schedule.due).toBeGreaterThanOrEqual(Math.floor(schedule.lastReview / DAY_MS) * DAY_MS);
            expect(schedule.due).toBeLessThanOrEqual(schedule.lastReview + (MAXIMUM_INTERVAL + 1) * DAY_MS);
            const recall = retrievability(schedule, toStudyTime(clock()));
            expect(recall).toBeGreaterThan(0);
            expect(recall).toBeLessThanOrEqual(1);
          }
          events += recorded.length;
        },
      ),
      { numRuns: runs },
    );
    reportCounts('G7', `${runs} histories under jumping clocks, ${events} events, 0 lost, 0 reordered`);
  });
});
