import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS } from '#core/study/schedule.ts';
import { MINUTE_MS } from '#core/time.ts';
import { newId, openApp, type Client, type TestApp } from '#tests/support/app.ts';
import { idOf } from '#tests/support/events.ts';
import { card, pack } from '#tests/support/packs.ts';

const CARDS = Array.from({ length: 6 }, (_, index) => `p/n${index}/1`);
const DECK = idOf(7001);
const CRAM = idOf(7002);

function testPack() {
  const made = pack();
  const [unit] = made.units;
  if (!unit) throw new Error('a pack without a unit');
  return pack({ units: [{ ...unit, cards: CARDS.map((id) => card(id)) }] });
}

/** Something a learner does, told apart by its number and where it lands by `pick`. */
interface Step {
  what: number;
  pick: number;
}

const steps = fc.array(fc.record({ what: fc.nat(16), pick: fc.nat(5) }), { minLength: 1, maxLength: 25 });

/** Does one thing. @returns false where there was nothing to do it with. */
async function act(client: Client, event: string, { what, pick }: Step): Promise<boolean> {
  const picked = CARDS[pick] ?? '';
  if (what < 4) {
    const { card: shown } = await client.study.getNextCard({});
    if (!shown) return false;
    const rating = RATINGS[pick % 4] ?? 'good';
    await client.study.rateCard({ event, card: shown.card, reps: shown.reps, rating, tookMs: 5 });
    return true;
  }
  switch (what) {
    case 4:
      await client.study.practiseCard({ event, card: picked, rating: 'again', tookMs: 5, cram: CRAM });
      return true;
    case 5:
      await client.study.changeCard({ event, card: picked, change: { buried: pick % 2 === 0 } });
      return true;
    case 6:
      await client.study.changeCard({ event, card: picked, change: { suspended: pick % 3 !== 0 } });
      return true;
    case 7:
      await client.study.changeCard({ event, card: picked, change: { flag: pick, marked: pick > 2 } });
      return true;
    case 8:
      await client.cards.change({ event, cards: CARDS.slice(pick), change: { addTags: [`tag-${pick}`] } });
      return true;
    case 9:
      await client.notes.saveRemark({ event, card: picked, text: `remark ${pick}` });
      return true;
    case 10:
      await client.notes.saveDeck({ event, deck: DECK, title: `deck ${pick}` });
      return true;
    default:
      await client.cards.change({ event, cards: CARDS.slice(0, pick + 1), change: { dueOn: 20_800 + pick } });
      return true;
  }
}

/** All of what a learner can see that depends on what was done. */
async function look(client: Client) {
  const { undone: _undone, canUndo: _canUndo, ...session } = await client.study.getNextCard({});
  return {
    session,
    cram: (await client.study.getNextCard({ cram: CRAM })).cram,
    cards: await Promise.all(CARDS.map((id) => client.cards.getInfo({ card: id }))),
    decks: await client.notes.getDecks(),
    report: await client.report.getProgress(),
    due: (await client.app.getStatus()).due,
  };
}

async function begin(): Promise<TestApp> {
  const test = await openApp([testPack()]);
  await test.client.study.readSection({ event: idOf(7003), section: 'p/l/s1' });
  await test.client.study.startCram({ cram: CRAM, search: '', order: 'added', limit: 9, isReal: false });
  return test;
}

describe('taking back', () => {
  it('leaves everything as if the deed had never been done', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [taken, plain] = [await begin(), await begin()];
        const kept: { event: string; step: Step; minute: number }[] = [];
        let number = 0;
        for (const [minute, step] of all.entries()) {
          taken.advance(MINUTE_MS);
          if (step.what >= 12) {
            if (kept.length === 0) continue;
            await taken.client.study.undo({ event: newId() });
            kept.pop();
          } else {
            const event = idOf(8000 + (number += 1));
            if (await act(taken.client, event, step)) kept.push({ event, step, minute });
          }
        }
        let at = 0;
        for (const { event, step, minute } of kept) {
          plain.advance((minute + 1 - at) * MINUTE_MS);
          at = minute + 1;
          await act(plain.client, event, step);
        }
        plain.advance((all.length - at) * MINUTE_MS);
        expect(await look(taken.client)).toEqual(await look(plain.client));
        const again = await taken.restart();
        expect((await again.client.report.getProgress()).days).toEqual(
          (await look(plain.client)).report.days,
        );
      }),
      { numRuns: 20 },
    );
  });
});
