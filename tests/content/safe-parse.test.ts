import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { safeParse } from '#core/safe-parse.ts';

const schema = z.object({
  name: z.string().min(1).max(5),
  tags: z.array(z.string().max(3)).max(2),
  parts: z.array(z.union([z.object({ id: z.string().max(3) }), z.string().length(2)])),
});

const key = fc.constantFrom('length', 'size', 'toString', 'valueOf', 'id', '0');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.nat(), fc.constant(null), tie('list'), tie('fields')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  fields: fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: false }),
}));

test('any value is taken or refused, none throws', () => {
  fc.assert(
    fc.property(value, value, value, (name, tags, parts) => {
      const { success, error } = safeParse(schema, { name, tags, parts });
      expect(success || (error?.issues.length ?? 0) > 0).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('what it names is where the length stands', () => {
  const tags = ['a', { length: { toString: 1, valueOf: 1 } }];
  const { error } = safeParse(schema, { name: 'a', tags, parts: [] });
  expect(error?.issues.map(({ path }) => path)).toEqual([['tags', 1]]);
});
