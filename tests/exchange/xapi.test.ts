import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { localTime } from '#core/exchange/local-time.ts';
import { statementOf, uuidOf } from '#core/exchange/xapi.ts';
import { DEVICE, event, idOf, NOON, rating } from '#tests/support/events.ts';
import { histories } from '#tests/support/histories.ts';
import { SeededRandom } from '#tests/support/random.ts';

const learner = 'a'.repeat(32);

const iri = z.url();
/**
 * What xAPI 1.0.3 asks of a statement, as far as this app makes any; nothing else may be in it. Source: part 2, sections
 * 2.2 (UUID), 2.4 (properties), 4.5 (extensions), 4.6 (durations), 4.7 (timestamps).
 */
const statementSchema = z.strictObject({
  id: z.uuid({ version: 'v4' }),
  actor: z.strictObject({
    objectType: z.literal('Agent'),
    account: z.strictObject({ homePage: iri, name: z.string().min(1) }),
  }),
  verb: z.strictObject({ id: iri, display: z.record(z.string().regex(/^[a-z]{2}/), z.string()) }),
  object: z.strictObject({
    objectType: z.literal('Activity'),
    id: iri,
    definition: z.strictObject({ type: iri, name: z.record(z.string(), z.string()).optional() }),
  }),
  result: z
    .strictObject({
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      score: z.strictObject({ scaled: z.number().min(-1).max(1) }).optional(),
      response: z.string().optional(),
      duration: z
        .string()
        .regex(/^PT\d+(\.\d{1,2})?S$/)
        .optional(),
      extensions: z.record(iri, z.union([z.string(), z.number()])).optional(),
    })
    .optional(),
  timestamp: z.iso.datetime({ offset: true }).regex(/^(?!.*-00:00$)/),
  version: z.literal('1.0.3'),
});

describe('a statement', () => {
  it('says of a rating whether the card was recalled, and names nobody', () => {
    const rated = rating('p/n/1', 0, { rating: 'again', tookMs: 4321, offset: 90 });
    const statement = statementOf(rated, {
      learner,
      nameOf: () => ({ text: 'Who flew first?', language: 'en' }),
    });
    expect(statement).toEqual({
      id: uuidOf(rated.id),
      actor: {
        objectType: 'Agent',
        account: { homePage: 'https://common-orbit.invalid/learners', name: learner },
      },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
      object: {
        objectType: 'Activity',
        id: 'https://common-orbit.invalid/cards/p/n/1',
        definition: {
          type: 'http://adlnet.gov/expapi/activities/question',
          name: { en: 'Who flew first?' },
        },
      },
      result: {
        success: false,
        duration: 'PT4.32S',
        extensions: { 'https://common-orbit.invalid/extensions/rating': 'again' },
      },
      timestamp: '2026-11-23T13:30:00.000+01:30',
      version: '1.0.3',
    });
    expect(JSON.stringify(statement)).not.toContain(DEVICE);
  });

  it('says of an answer how it scored, of a section that it was read, of an attempt that it is over', () => {
    const answered = event('item-answered', {
      item: 'p/q',
      response: { kind: 'choices', choices: ['a'] } as never,
      score: 0.5,
      tookMs: 0,
    });
    expect(statementOf(answered, { learner })?.result).toMatchObject({
      score: { scaled: 0.5 },
      success: false,
      duration: 'PT0S',
    });
    const read = event('section-read', { section: 'p/s' });
    expect(statementOf(read, { learner })?.verb.display.en).toBe('experienced');
    const finished = event('attempt-finished', { attempt: idOf(4) });
    expect(statementOf(finished, { learner })?.verb.display.en).toBe('completed');
    const revoked = event('event-revoked', { target: idOf(4) });
    expect(statementOf(revoked, { learner })).toBeUndefined();
  });

  it('has an id that is a UUID, and another one for another event', () => {
    const random = new SeededRandom(5);
    const ids = Array.from({ length: 500 }, () => uuidOf(random.id()));
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is one by the rules of xAPI 1.0.3, of whatever happened under whatever clock', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -8.64e15, max: 8.64e15 }), (events, at) => {
        for (const event of events) {
          const statement = statementOf({ ...event, at }, { learner, nameOf: () => undefined });
          if (statement) statementSchema.parse(JSON.parse(JSON.stringify(statement)));
        }
      }),
    );
  });

  it('is made of a card whose name is no text that can be written as an address', () => {
    const statement = statementOf(rating('p/\uD800 a"b', 0), { learner });
    expect(statement?.object.id).toBe('https://common-orbit.invalid/cards/p/%EF%BF%BD%20a%22b');
  });

  it('has the same moment as its event, whatever the clock said', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -8.64e15, max: 8.64e15 }),
        fc.integer({ min: -960, max: 960 }),
        (at, offset) => {
          const text = localTime({ at, tick: NOON, offset });
          if (at > Date.UTC(2007, 0) && at < Date.UTC(9999, 0)) expect(Date.parse(text)).toBe(at);
          expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
        },
      ),
    );
  });
});
