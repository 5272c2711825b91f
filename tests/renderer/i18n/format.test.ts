import { afterEach, describe, expect, it } from 'vitest';
import {
  formatDateText,
  formatInterval,
  formatIsoDate,
  formatMinutes,
  formatPercent,
  formatRelativeDay,
} from '#renderer/i18n/format.ts';
import { setLanguage } from '#renderer/i18n/language.ts';
import { t } from '#renderer/i18n/t.ts';

afterEach(() => setLanguage('en'));

describe('numbers and their units', () => {
  it.each([
    [0.884, '88\u202f%'],
    [0, '0\u202f%'],
    [1, '100\u202f%'],
  ])('shows the share %s as %s', (share, text) => {
    expect(formatPercent(share)).toBe(text);
  });

  it.each([
    [0, '1 min'],
    [6.2, '7 min'],
    [89, '89 min'],
    [90, '1.5 h'],
  ])('shows %s minutes as %s', (minutes, text) => {
    expect(formatMinutes(minutes)).toBe(text);
  });

  it.each([
    [{ minutes: 10 }, '10 min'],
    [{ days: 1 }, '1 day'],
    [{ days: 17 }, '17 days'],
    [{ days: 40 }, '1.3 months'],
    [{ days: 800 }, '2.2 years'],
  ])('shows the interval %o as %s', (interval, text) => {
    expect(formatInterval(interval)).toBe(text);
  });
});

describe('dates', () => {
  it.each([
    ['2011', '2011'],
    ['2013-09', 'September 2013'],
    ['2025-04-14', '14 April 2025'],
    ['2011/2013-09', '2011 to September 2013'],
    ['the 1990s', 'the 1990s'],
  ])('shows the date %s of a fact as %s', (date, text) => {
    setLanguage('en-GB');
    expect(formatDateText(date)).toBe(text);
  });

  it('shows a study day as that day in every time zone', () => {
    setLanguage('en-GB');
    expect(formatIsoDate('2026-11-23', 'weekday')).toBe('Monday 23 November');
  });

  it.each([
    ['2026-11-22', 'yesterday'],
    ['2026-11-16', '7 days ago'],
    ['2026-11-23', 'today'],
  ])('sees %s from 2026-11-23 as %s', (date, text) => {
    expect(formatRelativeDay(date, '2026-11-23')).toBe(text);
  });
});

describe('the language', () => {
  it('is kept when a tag makes no sense', () => {
    setLanguage('en-GB');
    setLanguage('not a tag');
    expect(formatIsoDate('2026-11-23', 'short')).toBe('23 Nov');
  });

  it('shapes numbers inside sentences', () => {
    setLanguage('de');
    expect(t('today.due-cards', { count: 1234 })).toContain('1.234');
  });
});
