import { expect, it } from 'vitest';
import { sayFault } from '#main/api/say-fault.ts';
import { FAULT_CODES } from '#core/search/query-fault.ts';
import { describeFault } from '#renderer/ui/describe-fault.ts';

const values = {
  key: 'is',
  value: 'do',
  meant: 'due',
  known: 'due, new',
  word: 'or',
  max: '500',
  condition: 'prop:reps>',
};

it.each(FAULT_CODES)('%s is said by the page in words of its own, with all that the command says', (code) => {
  expect(describeFault({ code, values })).toBe(sayFault({ code, values }));
  expect(sayFault({ code, values })).not.toMatch(/[{}]/);
});
