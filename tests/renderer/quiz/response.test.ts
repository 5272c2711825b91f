import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Response } from '#core/quiz/response.ts';
import { isSameResponse } from '#core/quiz/same-response.ts';
import { chooseAt, isComplete, moveEntry, shownOrder } from '#renderer/ui/response.ts';
import { question } from './builders.ts';

describe('choosing by position', () => {
  it('takes the option shown there', () => {
    expect(chooseAt(question(), undefined, 1)).toEqual({ kind: 'single', option: 'b' });
  });

  it('counts true as the first and false as the second', () => {
    const trueFalse = question({ kind: 'true-false', options: [] });
    expect(chooseAt(trueFalse, undefined, 0)).toEqual({ kind: 'true-false', answer: true });
    expect(chooseAt(trueFalse, undefined, 1)).toEqual({ kind: 'true-false', answer: false });
    expect(chooseAt(trueFalse, undefined, 2)).toBeUndefined();
  });

  it('adds one of several, and takes it back the second time', () => {
    const multiple = question({ kind: 'multiple' });
    const once = chooseAt(multiple, { kind: 'multiple', options: ['c'] }, 0);
    expect(once).toEqual({ kind: 'multiple', options: ['c', 'a'] });
    expect(chooseAt(multiple, once, 0)).toEqual({ kind: 'multiple', options: ['c'] });
  });

  it('points at one place of a drawing, or at several', () => {
    const drawing = { width: 100, height: 100, alt: 'A drawing.', shapes: [] };
    const places = (isSeveral: boolean) =>
      question({ kind: 'hotspot', sketch: { drawing, regions: [], isSeveral } });
    const chosen: Response = { kind: 'hotspot', regions: ['c'] };
    expect(chooseAt(places(false), chosen, 0)).toEqual({ kind: 'hotspot', regions: ['a'] });
    expect(chooseAt(places(true), chosen, 0)).toEqual({ kind: 'hotspot', regions: ['c', 'a'] });
    expect(chooseAt(places(true), chosen, -1)).toBeUndefined();
  });

  it('chooses nothing where there is no option', () => {
    expect(chooseAt(question(), undefined, 3)).toBeUndefined();
    expect(chooseAt(question({ kind: 'ordering' }), undefined, 0)).toBeUndefined();
  });
});

describe('whether an answer can be handed in', () => {
  it('needs a choice', () => {
    expect(isComplete(undefined, question())).toBe(false);
    expect(isComplete({ kind: 'multiple', options: [] }, question())).toBe(false);
    expect(isComplete({ kind: 'multiple', options: ['a'] }, question())).toBe(true);
    expect(isComplete({ kind: 'true-false', answer: false }, question())).toBe(true);
    expect(isComplete({ kind: 'hotspot', regions: [] }, question())).toBe(false);
    expect(isComplete({ kind: 'hotspot', regions: ['a'] }, question())).toBe(true);
    expect(isComplete({ kind: 'essay', text: ' \n' }, question())).toBe(false);
    expect(isComplete({ kind: 'essay', text: 'Words' }, question())).toBe(true);
  });

  it('needs the part that is asked, or any part where all are', () => {
    const view = { text: [], parts: [], count: 2 };
    const first: Response = { kind: 'scenario', parts: { 1: { kind: 'single', option: 'a' } } };
    const none: Response = { kind: 'scenario', parts: { 2: { kind: 'multiple', options: [] } } };
    expect(isComplete(first, { case: { ...view, asked: '1' } })).toBe(true);
    expect(isComplete(first, { case: { ...view, asked: '2' } })).toBe(false);
    expect(isComplete(first, { case: view })).toBe(true);
    expect(isComplete(none, { case: view })).toBe(false);
  });
});

describe('whether two answers say the same', () => {
  it('does not mind the order of chosen options, but does mind the order of entries', () => {
    const chosen = (...options: string[]) => ({ kind: 'multiple', options }) as const;
    const ordered = (...entries: string[]) => ({ kind: 'ordering', entries }) as const;
    expect(isSameResponse(chosen('a', 'b'), chosen('b', 'a'))).toBe(true);
    expect(isSameResponse(ordered('a', 'b'), ordered('b', 'a'))).toBe(false);
    expect(isSameResponse(undefined, undefined)).toBe(true);
    expect(isSameResponse(undefined, chosen())).toBe(false);
  });
});

describe('moving an entry', () => {
  it('starts from the order shown', () => {
    expect(shownOrder(question())).toEqual({ kind: 'ordering', entries: ['a', 'b', 'c'] });
  });

  it('puts it where it is moved and keeps the others in order', () => {
    expect(moveEntry(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moveEntry(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
  });

  it('loses and doubles nothing, and moving back restores the order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 }),
        fc.nat(9),
        fc.nat(9),
        (entries, from, to) => {
          const moved = moveEntry(entries, from, to);
          expect(moved.toSorted()).toEqual(entries.toSorted());
          expect(moveEntry(moved, to, from)).toEqual(entries);
        },
      ),
    );
  });
});
