import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/report/canonical-json.ts';

describe('canonicalJson', () => {
  it('sorts fields at every depth and leaves lists as they are', () => {
    expect(canonicalJson({ b: [3, { d: 1, c: null }], a: 'x', gone: undefined })).toBe(
      '{"a":"x","b":[3,{"c":null,"d":1}]}',
    );
  });

  it('says the same as JSON does, in one way only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
