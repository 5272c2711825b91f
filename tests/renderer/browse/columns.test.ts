import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  fitColumns,
  gridTemplate,
  readColumns,
  USUAL_COLUMNS,
  writeColumns,
} from '#renderer/browse/columns.ts';

const stored = (text: string | null) => ({ getItem: () => text, setItem: () => undefined });

describe('columns of the card list', () => {
  it('never leave a card less room than its words need, and are more where there is more room', () => {
    fc.assert(
      fc.property(
        fc.subarray([...COLUMNS]),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (chosen, width) => {
          const shown = fitColumns(chosen, width);
          const taken = gridTemplate(shown)
            .split(' ')
            .flatMap((part) => (part.endsWith('rem') ? [Number.parseFloat(part)] : []))
            .reduce((sum, part) => sum + part, 0);
          if (shown.length > 0) expect(taken + 18).toBeLessThanOrEqual(width);
          expect(chosen).toEqual(expect.arrayContaining(shown));
          expect(fitColumns(chosen, 200)).toEqual(chosen);
        },
      ),
    );
  });

  it('are remembered, and the usual ones where nothing sound was', () => {
    const kept = new Map<string, string>();
    const store = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    writeColumns(store, ['due', 'tags']);
    expect(readColumns(store)).toEqual(['due', 'tags']);
    for (const text of [null, 'not json', '{}', '7'])
      expect(readColumns(stored(text))).toEqual(USUAL_COLUMNS);
    expect(readColumns(stored('["due","nonsense"]'))).toEqual(['due']);
  });
});
