import { execFileSync } from 'node:child_process';
import type { SessionView } from '#core/contract/cards.ts';
import { call, expect, newEventId, test } from './fixture.ts';

const ROUNDS = 4;
const unit = 'space-cooperation/wolf-amendment';

interface Folded {
  events: number;
  damaged: number;
  progress: { cards: Record<string, { reps: number }> };
}

/** What the journals on disk amount to, read by a process that knows nothing of the host. */
function foldFromDisk(dataFolder: string): Folded {
  const output = execFileSync(process.execPath, ['out/main/cli.js', 'fold', dataFolder, '--json'], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Folded;
}

test('every acknowledged answer survives a host that is killed while rating', async ({ host }) => {
  const acknowledged = new Map<string, number>();
  let sent = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let { card } = await call<SessionView>(host.origin, 'study/getNextCard', { unit });
    const stop = new AbortController();
    const killed = new Promise((resolve) => setTimeout(resolve, 150 + round * 120)).then(async () => {
      stop.abort();
      await host.kill();
    });
    while (card && !stop.signal.aborted) {
      const { card: id } = card;
      sent += 1;
      const input = { event: newEventId(), card: id, rating: 'again', tookMs: 10, unit };
      const reply = await call<SessionView>(host.origin, 'study/rateCard', input).catch(() => undefined);
      if (!reply) break;
      acknowledged.set(id, (acknowledged.get(id) ?? 0) + 1);
      ({ card } = reply);
    }
    await killed;
    await host.start();
  }
  const { progress, events } = foldFromDisk(host.dataFolder);
  const total = [...acknowledged.values()].reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThan(ROUNDS);
  expect(events).toBeGreaterThanOrEqual(total);
  expect(events).toBeLessThanOrEqual(sent);
  for (const [card, count] of acknowledged) expect(progress.cards[card]?.reps).toBeGreaterThanOrEqual(count);
});
