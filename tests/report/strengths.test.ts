import { describe, expect, it } from 'vitest';
import type { Mastery, MasteryLevel } from '#core/mastery/evidence.ts';
import { findStrengths, nextStep } from '#core/report/strengths.ts';

interface Held {
  cards?: [rated: number, total: number, recall: number];
  items?: [answered: number, total: number, score: number];
  sections?: [read: number, total: number];
}

function stepOf({ cards = [0, 0, 0], items = [0, 0, 0], sections = [1, 1] }: Held) {
  const evidence: Mastery['evidence'] = {
    cards: { rated: cards[0], total: cards[1], recall: cards[0] === 0 ? null : cards[2] },
    items: { answered: items[0], total: items[1], score: items[0] === 0 ? null : items[2] },
    sections: { read: sections[0], total: sections[1] },
    prerequisites: [],
    support: 1,
    weakest: [],
  };
  return nextStep({ evidence });
}

describe('nextStep', () => {
  it('is to read while a section is unread', () => {
    expect(stepOf({ sections: [1, 2], cards: [2, 2, 0.1], items: [1, 1, 0] })).toBe('read');
  });

  it('is what is missing more, by how much it counts', () => {
    expect(stepOf({ cards: [0, 4, 0], items: [0, 4, 0] })).toBe('review');
    expect(stepOf({ cards: [4, 4, 0.9], items: [0, 4, 0] })).toBe('practise');
    expect(stepOf({ cards: [1, 4, 0.9], items: [4, 4, 0.5] })).toBe('review');
  });

  it('is what there is where there is only one', () => {
    expect(stepOf({ cards: [4, 4, 1] })).toBe('review');
    expect(stepOf({ items: [4, 4, 1] })).toBe('practise');
  });
});

describe('findStrengths', () => {
  const concept = (level: MasteryLevel, mastery: number, later = 0) => ({ level, mastery, later });

  it('names five of each side, by what lasts and by what is missing', () => {
    const known = [0.1, 0.5, 0.3, 0.2, 0.4, 0.6].map((later) => concept('known', 0.7, later));
    const shaky = [0.6, 0.4, 0.5].map((mastery) => concept('shaky', mastery));
    const { strongest, weakest } = findStrengths([...known, ...shaky, concept('not-begun', 0)]);
    expect(strongest.map(({ later }) => later)).toEqual([0.6, 0.5, 0.4, 0.3, 0.2]);
    expect(weakest.map(({ mastery }) => mastery)).toEqual([0.4, 0.5, 0.6]);
  });

  it('names nothing where nothing was begun', () => {
    expect(findStrengths([concept('not-begun', 0)])).toEqual({ strongest: [], weakest: [] });
  });
});
