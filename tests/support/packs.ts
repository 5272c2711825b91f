import { NO_EXPLORE } from '#core/content/explore.ts';
import type { RichText } from '#core/content/inline.ts';
import type { Item, ItemOf } from '#core/content/item.ts';
import { PACK_FORMAT, type Card, type Pack } from '#core/content/pack.ts';

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

/** An item whose answer is Tiangong. */
export function shortText(id: string, fields: Partial<ItemOf<'short-text'>> = {}): ItemOf<'short-text'> {
  return {
    ...itemCommon,
    id,
    kind: 'short-text',
    answer: 'Tiangong',
    accept: ['Heavenly Palace'],
    misconceptions: [{ answer: 'Tianwen', feedback: words('That flew to Mars.') }],
    feedback: words('It is Tiangong.'),
    ...fields,
  };
}

/** An item whose answer is 100 km, 2 km more or less, which may be given in miles. */
export function numeric(id: string, fields: Partial<ItemOf<'numeric'>> = {}): ItemOf<'numeric'> {
  const units = [
    { name: 'km', factor: 1 },
    { name: 'miles', factor: 1.609344 },
  ];
  return {
    ...itemCommon,
    id,
    kind: 'numeric',
    value: 100,
    tolerance: 2,
    units,
    feedback: words('It is 100 km.'),
    ...fields,
  };
}

const entry = (id: string) => ({ id, text: words(`entry ${id}`) });

/** Prompts p, q and r match x, y and y; z matches none. */
export function matching(id: string): ItemOf<'matching'> {
  const prompts = [
    { ...entry('p'), match: 'x', feedback: words('p is x.') },
    { ...entry('q'), match: 'y' },
    { ...entry('r'), match: 'y' },
  ];
  return {
    ...itemCommon,
    id,
    kind: 'matching',
    prompts,
    matches: ['x', 'y', 'z'].map(entry),
    feedback: words('Look again.'),
  };
}

/** Gap one is typed (treaty), gap two is chosen (1967). */
export function gaps(id: string): ItemOf<'gaps'> {
  const choices = ['1957', '1967'].map((text) => ({ id: `y${text}`, text }));
  return {
    ...itemCommon,
    id,
    kind: 'gaps',
    parts: [{ text: words('A ') }, { gap: 'one' }, { text: words(' of ') }, { gap: 'two' }],
    gaps: [
      { id: 'one', answer: 'treaty', accept: [] },
      { id: 'two', answer: '1967', accept: [], choices },
    ],
    feedback: words('The treaty is of 1967.'),
  };
}

/** Entries p and q belong to x, r to y. */
export function categorise(id: string): ItemOf<'categorise'> {
  const entries = [
    { ...entry('p'), category: 'x' },
    { ...entry('q'), category: 'x' },
    { ...entry('r'), category: 'y' },
  ];
  return {
    ...itemCommon,
    id,
    kind: 'categorise',
    categories: ['x', 'y'].map(entry),
    entries,
    feedback: words('Look again.'),
  };
}

/** Events p of 1957 and q of 1998, a year more or less, between 1950 and 2030. */
export function timeline(id: string): ItemOf<'timeline'> {
  const entries = [
    { ...entry('p'), year: 1957 },
    { ...entry('q'), year: 1998 },
  ];
  return {
    ...itemCommon,
    id,
    kind: 'timeline',
    from: 1950,
    to: 2030,
    tolerance: 1,
    entries,
    feedback: words('1957 and 1998.'),
  };
}

const drawing: ItemOf<'hotspot'>['drawing'] = {
  width: 200,
  height: 100,
  alt: 'Three dots in a row.',
  shapes: [{ shape: 'circle', x: 40, y: 50, radius: 5, tone: 'ink', filled: true, dashed: false }],
};

/** A drawing with the regions a, b, c and d from left to right; `right` names those that are meant. */
export function hotspot(id: string, right: string): ItemOf<'hotspot'> {
  const regions = ['a', 'b', 'c', 'd'].map((each, index) => ({
    ...option(each, right.includes(each)),
    text: words(`place ${each}`),
    area: { x: 40 + index * 40, y: 50, radius: 10 },
  }));
  return { ...itemCommon, id, kind: 'hotspot', drawing, regions };
}

/** A case of three parts: b is right; then a and c are, which counts double; then it is false. */
export function scenario(id: string): ItemOf<'scenario'> {
  const part = (name: string, weight: number, held: string) => ({
    id: name,
    weight,
    stem: words(`part ${name}`),
    held: words(held),
  });
  const options = (right: string) => ['a', 'b', 'c'].map((each) => option(each, right.includes(each)));
  return {
    ...itemCommon,
    id,
    kind: 'scenario',
    case: [words('A happened.'), words('Then B did.')],
    parts: [
      { ...part('1', 1, ''), kind: 'single', options: options('b') },
      { ...part('2', 2, 'It was b.'), kind: 'multiple', options: options('ac') },
      { ...part('3', 1, ''), kind: 'true-false', answer: false, feedback: words('It does not hold.') },
    ],
  };
}

/** An essay of the criteria a (2 points), b and c (1 each). */
export function essay(id: string): ItemOf<'essay'> {
  const criteria = [2, 1, 1].map((points, index) => {
    const name = 'abc'[index] ?? '';
    return { id: name, text: words(`criterion ${name}`), points };
  });
  return { ...itemCommon, id, kind: 'essay', criteria, model: [words('A model answer.')] };
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

/** {@link pack} with these items in its unit. */
export function packOfItems(items: Item[]): Pack {
  const whole = pack();
  return { ...whole, units: whole.units.map((unit) => ({ ...unit, items })) };
}

/** The pack with other items, `asked` of which make a test. */
export function packOf(items: Item[], asked = items.length): Pack {
  const made = pack();
  const units = made.units.map((unit) => ({
    ...unit,
    items,
    blueprint: { ...unit.blueprint, items: asked },
  }));
  return { ...made, units };
}
