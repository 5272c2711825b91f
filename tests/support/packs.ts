import { NO_EXPLORE } from '#core/content/explore.ts';
import { PACK_FORMAT, type Card, type Item, type Pack, type RichText } from '#core/content/pack.ts';

/** A rich text of one run of plain words. */
export function words(text: string): RichText {
  return text === '' ? [] : [{ kind: 'text', text }];
}

const common = { concepts: ['p/c'], facts: ['p/f'], section: 'p/l/s1' };

export function card(id: string, fields: Partial<Extract<Card, { kind: 'basic' }>> = {}): Card {
  const [pack, note] = id.split('/');
  return {
    id,
    note: `${pack}/${note}`,
    label: id,
    ...common,
    tags: [],
    kind: 'basic',
    front: words(`front of ${id}`),
    back: words(`back of ${id}`),
    ...fields,
  };
}

const itemCommon = {
  ...common,
  level: 'recall',
  stem: words('Which?'),
  explanation: words('Because.'),
} as const;

function option(id: string, correct: boolean) {
  return { id, correct, text: words(`option ${id}`), feedback: words(correct ? '' : `why ${id} is wrong`) };
}

/** An item with options a to d; `right` names the ids of the right ones. */
export function choice(id: string, kind: 'single' | 'multiple', right: string): Item {
  const options = ['a', 'b', 'c', 'd'].map((each) => option(each, right.includes(each)));
  return { ...itemCommon, id, kind, options };
}

export function trueFalse(id: string, answer: boolean): Item {
  return { ...itemCommon, id, kind: 'true-false', answer, feedback: words('The other way round.') };
}

/** An ordering whose right order is a, b, c, d. */
export function ordering(id: string): Item {
  const entries = ['a', 'b', 'c', 'd'].map((each) => ({ id: each, text: words(`entry ${each}`) }));
  return { ...itemCommon, id, kind: 'ordering', entries, feedback: words('a comes first.') };
}

/** A pack of one unit: one lesson of two sections, three cards, an item of every kind. */
export function pack(fields: Partial<Pack> = {}): Pack {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, id: 'b1', children: words(text) });
  return {
    format: PACK_FORMAT,
    id: 'p',
    version: '1.0.0',
    title: 'A pack',
    summary: 'For tests.',
    language: 'en',
    licence: 'MIT',
    authors: ['Nobody'],
    asOf: '2026-11-01',
    units: [
      {
        id: 'p/u',
        title: 'A unit',
        summary: 'One unit.',
        objectives: ['Pass the tests'],
        lessons: [
          {
            id: 'p/l',
            title: 'A lesson',
            minutes: 4,
            concepts: ['p/c'],
            objectives: ['Read'],
            sections: [
              { id: 'p/l/s1', title: 'One', concepts: ['p/c'], blocks: [paragraph('First.')] },
              { id: 'p/l/s2', title: 'Two', concepts: ['p/c'], blocks: [paragraph('Second.')] },
            ],
          },
        ],
        cards: [card('p/n1/1'), card('p/n2/1'), card('p/n3/1', { section: 'p/l/s2' })],
        items: [
          choice('p/i1', 'single', 'b'),
          choice('p/i2', 'multiple', 'ac'),
          trueFalse('p/i3', false),
          ordering('p/i4'),
        ],
        blueprint: { items: 4, minutes: 5, levels: { recall: 1, understanding: 0, judgement: 0 } },
      },
    ],
    facts: [
      {
        id: 'p/f',
        statement: 'Something holds.',
        date: '2011',
        sources: [{ publisher: 'A publisher', title: 'A title', year: 2011 }],
        asOf: '2026-01',
        verified: 'yes',
      },
    ],
    concepts: [{ id: 'p/c', title: 'A concept', summary: 'What is to be known.', prerequisites: [] }],
    terms: [],
    explore: NO_EXPLORE,
    media: [],
    ...fields,
  };
}
