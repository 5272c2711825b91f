import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY_MS } from '#core/time.ts';
import { newId, openApp, type Client, type TestApp } from '#tests/support/app.ts';
import { card, pack } from '#tests/support/packs.ts';

const CARDS = 12;
const cardId = (index: number) => `p/m${index}/1`;

/** The pack of tests with some more cards, all of its one concept. */
function somePack() {
  const whole = pack();
  const cards = Array.from({ length: CARDS }, (_, index) => card(cardId(index)));
  return { ...whole, units: whole.units.map((unit) => ({ ...unit, cards })) };
}

const deed = fc.oneof(
  fc.record({ what: fc.constant('rate' as const), index: fc.nat(CARDS - 1), isKnown: fc.boolean() }),
  fc.record({ what: fc.constant('suspend' as const), index: fc.nat(CARDS - 1) }),
  fc.record({ what: fc.constant('wait' as const), days: fc.nat(30) }),
  fc.constant({ what: 'answer' as const }),
  fc.constant({ what: 'undo' as const }),
  fc.constant({ what: 'look' as const }),
);
type Done = typeof deed extends fc.Arbitrary<infer T> ? T : never;

async function doIt(app: TestApp, done: Done): Promise<void> {
  const { client } = app;
  const event = newId();
  switch (done.what) {
    case 'rate': {
      const rating = done.isKnown ? 'easy' : 'again';
      await client.study.rateCard({ event, card: cardId(done.index), rating, tookMs: 4000 });
      return;
    }
    case 'suspend':
      await client.cards.change({ event, cards: [cardId(done.index)], change: { suspended: true } });
      return;
    case 'wait':
      app.advance(done.days * DAY_MS);
      return;
    case 'answer': {
      const response = { kind: 'single', option: 'b' } as const;
      await client.study.answerCheck({ event, item: 'p/i1', response, tookMs: 4000 });
      return;
    }
    case 'undo':
      // Where there is nothing to take back, that is said, and nothing changes.
      await client.study.undo({ event }).catch(() => undefined);
      return;
    case 'look':
      await look(client);
  }
}

async function look({ study, report }: Client) {
  const { entries, factsHeld, units, cards } = await study.getPlan();
  return { entries, factsHeld, units, cards, progress: await report.getProgress() };
}

it('what is kept from answer to answer is what a restart works out anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 16 }), async (deeds) => {
      const app = await openApp([somePack()]);
      await look(app.client);
      let waited = 0;
      for (const each of deeds) {
        await doIt(app, each);
        if (each.what === 'wait') waited += each.days;
      }
      const kept = await look(app.client);
      const restarted = await app.restart();
      restarted.advance(waited * DAY_MS);
      expect(kept).toEqual(await look(restarted.client));
    }),
    { numRuns: 25 },
  );
});
