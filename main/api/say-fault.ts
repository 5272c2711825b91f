import type { FaultCode, FaultValues } from '#core/search/query-fault.ts';

/** What is wrong with a search, in the words of the command. */
const SENTENCES: Record<FaultCode, string> = {
  'too-long': 'A search has {max} characters at most.',
  'too-deep': 'The search is nested too deep here.',
  'nothing-open': 'Nothing is open that this ) could close.',
  'not-closed': 'This ( is not closed.',
  'no-partner': 'This quotation mark has no partner.',
  missing: 'Something to search for is missing.',
  'missing-before': 'Something to search for is missing before {word}',
  'missing-after': 'Something to search for is missing after {word}',
  'unknown-key': 'There is no {key}: in searches. In quotation marks it is searched for as it stands.',
  'unknown-key-near': 'There is no {key}: in searches. Did you mean {meant}: ?',
  'needs-value': '{key}: needs a value after the colon.',
  'unknown-word': '{key}: does not know “{value}”. It knows {known}.',
  'unknown-word-near': '{key}: does not know “{value}”. Did you mean {key}:{meant} ?',
  flag: 'flag: takes a number from 0 (none) to 7.',
  property: 'prop: compares a number, as in prop:difficulty>8',
  number: 'A number is missing: {condition} is followed by one, as in prop:difficulty>8',
  button: 'rated: knows the buttons {known} (or 1 to 4), as in rated:7:again',
  days: '{key}: takes a number of days, as in {key}:7 for the last week.',
};

/** What is wrong with a search, for the terminal. */
export function sayFault({ code, values }: { code: FaultCode; values: FaultValues }): string {
  return SENTENCES[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
