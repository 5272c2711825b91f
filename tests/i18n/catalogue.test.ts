import { describe, expect, it } from 'vitest';
import { catalogue, type MessageKey } from '#renderer/i18n/catalogue.ts';
import { findCalls, findKeys, findLiteralText, placeholdersOf } from './messages.ts';
import { parseSource, readSources } from './sources.ts';

const sources = readSources();
const messages = Object.entries(catalogue);
const prefixes = [...new Set(messages.map(([key]) => key.split('.')[0] ?? ''))];
const isKey = (key: string): key is MessageKey => key in catalogue;

describe('the catalogue and the page', () => {
  it('has every key the page names', () => {
    const missing = sources.flatMap((source) => findKeys(source, prefixes).filter(({ key }) => !isKey(key)));
    expect(missing).toEqual([]);
  });

  it('has no key the page does not name', () => {
    const used = new Set(sources.flatMap((source) => findKeys(source, prefixes).map(({ key }) => key)));
    expect(messages.map(([key]) => key).filter((key) => !used.has(key))).toEqual([]);
  });

  it('holds only messages that can be parsed and are not empty', () => {
    for (const [key, message] of messages) {
      expect(message.trim(), key).not.toBe('');
      expect(() => placeholdersOf(message), key).not.toThrow();
    }
  });

  it('is given a value for every placeholder, and no other', () => {
    const calls = sources.flatMap(findCalls);
    expect(calls.length).toBeGreaterThan(150);
    const wrong = calls.filter(({ key, values }) => {
      if (!isKey(key)) return false;
      const wanted = placeholdersOf(catalogue[key]);
      return wanted.size !== values.size || [...wanted].some((name) => !values.has(name));
    });
    expect(wrong).toEqual([]);
  });

  it('is where every word comes from that a reader sees', () => {
    expect(sources.flatMap(findLiteralText)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const inTsx = (code: string) => parseSource('sample.tsx', code);

  it.each([
    ['text between tags', 'const a = <p>Start now</p>;'],
    ['text beside a value', 'const a = <p>{count} cards</p>;'],
    ['a string in braces', "const a = <p>{'Start now'}</p>;"],
    ['a template in braces', 'const a = <p>{`${count} cards`}</p>;'],
    ['a label', 'const a = <button aria-label="Close" />;'],
    ['a label in braces', "const a = <Field label={'Name'} />;"],
    ['a placeholder', 'const a = <input placeholder="Search" />;'],
    ['a title', 'const a = <Page title="Progress" />;'],
  ])('catch %s', (_, code) => {
    expect(findLiteralText(inTsx(code))).toHaveLength(1);
  });

  it('leave signs, classes and catalogue words alone', () => {
    expect(findLiteralText(inTsx(`const a = <p className="card">{t('ui.close')} · {count}</p>;`))).toEqual(
      [],
    );
  });

  it('read keys and values off a call', () => {
    const [call] = findCalls(inTsx("t('today.start', { count, unit: name })"));
    expect(call).toMatchObject({ key: 'today.start', values: new Set(['count', 'unit']) });
  });

  it('find placeholders inside plural branches', () => {
    expect(placeholdersOf('{n, plural, one {{name} has one} other {{name} has #}}')).toEqual(
      new Set(['n', 'name']),
    );
  });
});
