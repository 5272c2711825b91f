import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyCertificate } from '#main/certificate/signed-certificate.ts';
import { newId, openApp, type TestApp } from '#tests/support/app.ts';
import { rating } from '#tests/support/events.ts';
import { pack } from '#tests/support/packs.ts';
import { addJournal } from '#tests/support/synthetic-learner.ts';

const unit = 'p/u';
const CARDS = ['p/n1/1', 'p/n2/1', 'p/n3/1'];
const RIGHT = {
  'p/i1': { kind: 'single', option: 'b' },
  'p/i2': { kind: 'multiple', options: ['a', 'c'] },
  'p/i3': { kind: 'true-false', answer: false },
  'p/i4': { kind: 'ordering', entries: ['a', 'b', 'c', 'd'] },
} as const;
type ItemId = keyof typeof RIGHT;

/** Takes the test of the unit and leaves some items out. */
async function takeTest({ client }: TestApp, leftOut: number): Promise<void> {
  const attempt = newId();
  await client.quiz.startAttempt({ event: newId(), attempt, unit, mode: 'test' });
  for (const item of (Object.keys(RIGHT) as ItemId[]).slice(leftOut)) {
    const response = RIGHT[item];
    const answered =
      response.kind === 'multiple'
        ? { ...response, options: [...response.options] }
        : response.kind === 'ordering'
          ? { ...response, entries: [...response.entries] }
          : response;
    await client.quiz.answerItem({ event: newId(), attempt, item, response: answered, tookMs: 1000 });
  }
  await client.quiz.finishAttempt({ event: newId(), attempt });
}

/** All cards known; nothing tested yet. */
async function openStudied(): Promise<TestApp> {
  const first = await openApp();
  addJournal(
    first.folder,
    [-30, -15, -1].flatMap((day) => CARDS.map((card) => rating(card, day, { rating: 'easy' }))),
  );
  return first.restart();
}

const refusal = async (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

describe('a certificate', () => {
  it('takes known concepts and a passed test', async () => {
    const fresh = await openApp();
    await takeTest(fresh, 0);
    expect(await fresh.client.report.getCertificate({ unit })).toMatchObject({
      known: 0,
      test: { score: 1 },
      isEarned: false,
    });
    const studied = await openStudied();
    await takeTest(studied, 1);
    expect(await studied.client.report.getCertificate({ unit })).toMatchObject({
      known: 1,
      test: { score: 0.75 },
      isEarned: false,
    });
    expect(await refusal(studied.client.report.issueCertificate({ unit }))).toBe('conflict');
    await takeTest(studied, 0);
    expect(await studied.client.report.getCertificate({ unit })).toMatchObject({
      known: 1,
      test: { score: 1, date: '2026-11-23' },
      isEarned: true,
    });
    expect(await refusal(studied.client.report.getCertificate({ unit: 'p/gone' }))).toBe('not-found');
  });

  it('is signed with the key of the data folder, which stays the same and is its owner’s', async () => {
    const app = await openStudied();
    await takeTest(app, 0);
    const first = await app.client.report.issueCertificate({ unit, learner: ' Ada ' });
    expect(first.name).toBe('common-orbit-certificate-u-2026-11-23.json');
    const verdict = verifyCertificate(first.text);
    expect(verdict).toMatchObject({
      result: 'valid',
      key: first.key,
      certificate: { learner: 'Ada', unit, test: { score: 1 } },
    });
    const path = join(app.folder, 'certificate-key.pem');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(first.text).not.toContain(readFileSync(path, 'utf8').split('\n')[1]);
    const later = await app.restart();
    expect((await later.client.report.issueCertificate({ unit })).key).toBe(first.key);
  });

  it('is made with a new key where the old one is damaged, which is put aside', async () => {
    const app = await openStudied();
    await takeTest(app, 0);
    writeFileSync(join(app.folder, 'certificate-key.pem'), 'no key');
    const { text } = await app.client.report.issueCertificate({ unit });
    expect(verifyCertificate(text).result).toBe('valid');
    expect(readdirSync(app.folder)).toContain('certificate-key.pem.damaged-1');
  });

  it('is changed by any change of what it says, and by nothing else', async () => {
    const app = await openStudied();
    await takeTest(app, 0);
    const { text } = await app.client.report.issueCertificate({ unit, learner: 'Ada' });
    const other = await (await openStudiedAndTested()).client.report.issueCertificate({ unit });
    const otherKey = JSON.parse(other.text).publicKey;
    const signed = JSON.parse(text);
    const verdictOf = (value: object) => verifyCertificate(JSON.stringify(value)).result;
    const reordered = Object.fromEntries(Object.entries(signed.certificate).toReversed());
    expect(verdictOf({ ...signed, certificate: reordered })).toBe('valid');
    expect(verdictOf({ ...signed, certificate: { ...signed.certificate, learner: 'Eve' } })).toBe('changed');
    expect(verdictOf({ ...signed, certificate: { ...signed.certificate, extra: 1 } })).toBe('changed');
    expect(verdictOf({ ...signed, publicKey: otherKey })).toBe('changed');
    expect(verdictOf({ ...signed, signature: 'AAAA' })).toBe('changed');
    expect(verdictOf({ ...signed, signature: `${signed.signature}*` })).toBe('changed');
    const test = { ...signed.certificate.test, extra: 1 };
    expect(verdictOf({ ...signed, certificate: { ...signed.certificate, test } })).toBe('changed');
    const odd = text.replace('"certificate": {', '"certificate": {"__proto__": {"learner": "Eve"},');
    expect(verifyCertificate(odd).result).toBe('changed');
  });

  it('has no two readings: neither a field that stands twice, nor a key under two names', async () => {
    const { client } = await openStudiedAndTested();
    const { text } = await client.report.issueCertificate({ unit, learner: 'Ada "\\": {[' });
    expect(verifyCertificate(text).result).toBe('valid');
    const twice = text.replace('"learner"', '"learner": "Eve",\n"learner"');
    expect(verifyCertificate(twice)).toEqual({
      result: 'not-readable',
      cause: 'a field stands twice in it',
    });
    const deep = `"certificate": {"x": ${'['.repeat(100_000)}${']'.repeat(100_000)},`;
    expect(verifyCertificate(text.replace('"certificate": {', deep)).result).toBe('not-readable');
    const { publicKey } = JSON.parse(text);
    for (const key of [`${publicKey}AAAA`, `${publicKey} `, publicKey.replace(/=*$/, '')])
      if (key !== publicKey)
        expect(verifyCertificate(text.replace(publicKey, key))).toMatchObject({ result: 'not-readable' });
  });

  it('is of the pack as it was: its version stands in it', async () => {
    const app = await openStudiedAndTested();
    const { text } = await app.client.report.issueCertificate({ unit });
    const { id, title, version } = pack();
    expect(JSON.parse(text).certificate.pack).toEqual({ id, title, version });

    const updated = await app.restart([{ ...pack(), version: '9.0.0' }]);
    const later = await updated.client.report.issueCertificate({ unit });
    expect(JSON.parse(later.text).certificate.pack.version).toBe('9.0.0');
    expect(verifyCertificate(text).result).toBe('valid');

    const removed = await updated.restart([]);
    expect(await refusal(removed.client.report.issueCertificate({ unit }))).toBe('not-found');
  });

  it('bears a name in one line that turns nothing beside it', async () => {
    const { client } = await openStudiedAndTested();
    const { text } = await client.report.issueCertificate({ unit, learner: '\u202eadA\n\u2066<b>x</b>' });
    expect(JSON.parse(text).certificate.learner).toBe('adA <b>x</b>');
    expect(await refusal(client.report.issueCertificate({ unit, learner: 'x'.repeat(101) }))).toBe(
      'invalid-input',
    );
  });

  it('is not readable where it is none', () => {
    const signed = { certificate: {}, publicKey: 'x', signature: 'y' };
    for (const text of ['', '[]', '{"a":1}', JSON.stringify(signed), '['.repeat(200_000)])
      expect(verifyCertificate(text).result).toBe('not-readable');
    const newer = { ...signed, certificate: { kind: 'common-orbit-certificate', format: 2 } };
    expect(verifyCertificate(JSON.stringify(newer))).toMatchObject({
      cause: expect.stringContaining('newer version'),
    });
  });
});

async function openStudiedAndTested(): Promise<TestApp> {
  const app = await openStudied();
  await takeTest(app, 0);
  return app;
}
