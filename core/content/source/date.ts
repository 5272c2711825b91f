import { z } from 'zod';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `value` is a year, month or day of the calendar in ISO 8601 form: `2026`, `2026-11`, `2026-11-23`. */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** A year alone is read by YAML as a number. */
const written = z.preprocess((value) => (Number.isInteger(value) ? String(value) : value), z.string());

/** A day, month or year, or a range `a/b` of them. */
export const dateOrRange = written.refine((value) => {
  const ends = value.split('/');
  const [from = '', to = from] = ends;
  return ends.length <= 2 && ends.every(isCalendarDate) && from.slice(0, to.length) <= to.slice(0, from.length);
}, 'must be a date such as 2011, 2011-04 or 2011-04-15, or a range such as 2011/2013');

/** A day, month or year. */
export const date = written.refine(isCalendarDate, 'must be a date such as 2026, 2026-01 or 2026-01-31');

/** One day. */
export const day = written.refine(
  (value) => value.length === 10 && isCalendarDate(value),
  'must be a day such as 2026-01-31',
);
