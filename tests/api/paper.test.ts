import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formatPaperNumber, parsePaperNumber } from '#core/quiz/paper.ts';
import { newId, openApp } from '#tests/support/app.ts';

const NUMBER = '1A2B-3C4D';

describe('a quiz on paper', () => {
  it('is found again by its number, whatever its case, and holds no key', async () => {
    const { client } = await openApp();
    const paper = await client.quiz.getPaper({ unit: 'p/u', number: NUMBER });
    expect(paper).toMatchObject({ title: 'A unit', number: NUMBER, edition: 'A pack 1.0.0', minutes: 5 });
    expect(paper.questions).toHaveLength(4);
    expect(JSON.stringify(paper)).not.toMatch(/"key"|feedback|Because|why [abcd]/);
    expect(await client.quiz.getPaper({ unit: 'p/u', number: '1a2b3c4d' })).toEqual(paper);
    const other = await client.quiz.getPaper({ unit: 'p/u', number: '00000002' });
    expect(other.questions).not.toEqual(paper.questions);
  });

  it('has a key in the same order, with reasons and facts', async () => {
    const { client } = await openApp();
    const paper = await client.quiz.getPaper({ unit: 'p/u', number: NUMBER });
    const key = await client.quiz.getPaperKey({ unit: 'p/u', number: NUMBER });
    const shown = ({ questions }: typeof paper) => questions.map(({ item, options }) => [item, options]);
    expect(shown(key)).toEqual(shown(paper));
    expect(key.questions.every(({ feedback }) => feedback?.explanation.length)).toBe(true);
  });

  it('of an attempt has the key once it is finished', async () => {
    const { client } = await openApp();
    const attempt = newId();
    await client.quiz.startAttempt({ event: newId(), attempt, unit: 'p/u', mode: 'test' });
    const paper = await client.quiz.getPaper({ attempt });
    expect(paper.hasKey).toBe(false);
    expect(JSON.stringify(paper)).not.toMatch(/"key"|feedback|Because|why [abcd]/);
    await expect(client.quiz.getPaperKey({ attempt })).rejects.toMatchObject({ code: 'conflict' });
    await client.quiz.finishAttempt({ event: newId(), attempt });
    expect((await client.quiz.getPaperKey({ attempt })).questions).toHaveLength(4);
  });

  it('is refused under what is no number', async () => {
    const { client } = await openApp();
    const paper = client.quiz.getPaper({ unit: 'p/u', number: 'seven' });
    await expect(paper).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('has numbers that say their seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        expect(parsePaperNumber(formatPaperNumber(seed))).toBe(seed);
      }),
    );
  });
});
