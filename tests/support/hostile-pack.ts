import type { Item } from '#core/content/item.ts';
import type { Pack } from '#core/content/pack.ts';
import { INJECTIONS } from './injections.ts';
import {
  card,
  categorise,
  choice,
  essay,
  gaps,
  hotspot,
  matching,
  numeric,
  ordering,
  pack,
  scenario,
  shortText,
  timeline,
  trueFalse,
  words,
} from './packs.ts';

/** Fields that are no text: ids, dates, words of a closed list, addresses, numbers written as text. */
const NO_TEXT = new Set(
  `format id kind term facts concepts prerequisites section note level item question side date from to joined asOf
   staleAfter verified version language url file hash draws events partnerships stations country operator line1 line2
   epoch setting verdict gap shape tone anchor category match`.split(/\s+/),
);

/** Every kind of item once. */
export const HOSTILE_ITEMS: readonly Item[] = [
  choice('p/i-single', 'single', 'b'),
  choice('p/i-multiple', 'multiple', 'ac'),
  trueFalse('p/i-true', false),
  ordering('p/i-order'),
  shortText('p/i-short'),
  numeric('p/i-number'),
  matching('p/i-match'),
  gaps('p/i-gaps'),
  categorise('p/i-sort'),
  timeline('p/i-line'),
  hotspot('p/i-spot', 'a'),
  scenario('p/i-case'),
  essay('p/i-essay'),
];

/** A pack with an injection in each of its texts, one after the other, and every injection in it. */
export function hostilePack(): Pack {
  let next = 0;
  const taint = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      if (NO_TEXT.has(key)) return value;
      const text = INJECTIONS[next++ % INJECTIONS.length] ?? '';
      return key === 'alt' ? text.slice(0, 600) : text;
    }
    if (Array.isArray(value)) return value.map((each) => taint(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, taint(part, name)]));
  };
  return taint(template()) as Pack;
}

function template(): Pack {
  const base = pack();
  const cite = { facts: ['p/f'] };
  const source = { publisher: 'A', title: 'B', url: 'https://example.org/a', year: 2020 };
  const unit = base.units[0];
  const lesson = unit?.lessons[0];
  if (!unit || !lesson) throw new Error('a pack without a lesson');
  const paragraphs = INJECTIONS.map((_, index) => ({
    kind: 'paragraph' as const,
    id: `b${index + 1}`,
    children: [
      ...words('x'),
      { kind: 'term' as const, term: 'p/t0', children: words('x') },
      { kind: 'citation' as const, facts: ['p/f'] },
    ],
  }));
  const viewpoint = {
    kind: 'viewpoint' as const,
    id: 'v1',
    holder: 'x',
    date: '2020',
    stance: { question: 'p/q', side: 's' },
    blocks: [{ kind: 'quote' as const, id: 'v1-1', children: words('x') }],
  };
  const figures = [
    { draws: 'timeline' as const, events: ['p/e0', 'p/e1'] },
    { draws: 'membership' as const, partnerships: ['p/w'] },
  ].map((figure, index) => ({
    kind: 'figure' as const,
    id: `f${index}`,
    figure,
    children: words('x'),
  }));
  const list = { kind: 'list' as const, id: 'l1', ordered: false, items: [words('x'), words('y')] };
  const check = { kind: 'check' as const, id: 'c1', item: 'p/i-single' };
  return {
    ...base,
    units: [
      {
        ...unit,
        lessons: [
          {
            ...lesson,
            sections: [
              {
                id: 'p/l/s1',
                title: 'x',
                concepts: ['p/c'],
                blocks: [list, check, viewpoint, ...figures, ...paragraphs],
              },
              { id: 'p/l/s2', title: 'x', concepts: ['p/c'], blocks: paragraphs.slice(0, 1) },
            ],
          },
        ],
        cards: [
          ...Array.from({ length: 12 }, (_, index) => card(`p/n${index}/1`, { tags: ['x'] })),
          {
            ...card('p/cloze/1'),
            kind: 'cloze',
            parts: [{ text: 'x' }, { gap: 'y', hint: 'z' }],
          },
          { ...card('p/typed/1'), kind: 'typed', front: words('x'), answer: 'y', accept: ['z'] },
        ],
        items: [...HOSTILE_ITEMS],
        blueprint: { ...unit.blueprint, items: HOSTILE_ITEMS.length },
      },
    ],
    facts: base.facts.map((fact) => ({ ...fact, sources: [source, { ...source, publisher: 'C' }] })),
    terms: INJECTIONS.map((_, index) => ({ id: `p/t${index}`, title: 'x', definition: 'x', ...cite })),
    explore: {
      timeline: INJECTIONS.map((_, index) => ({
        id: `p/e${index}`,
        title: 'x',
        date: '2020',
        kind: 'law' as const,
        importance: 2 as const,
        actors: ['x'],
        ...cite,
      })),
      partnerships: [
        {
          id: 'p/w',
          title: 'x',
          kind: 'station',
          from: '2020',
          status: 'x',
          members: [{ agency: 'x', role: 'x' }, { agency: 'x' }],
          ...cite,
          sources: [source],
        },
      ],
      stations: [],
      launchSites: [],
      questions: [{ id: 'p/q', question: 'x', sides: ['s', 'o'].map((id) => ({ id, title: 'x' })) }],
      positions: ['s', 'o'].map((side) => ({
        id: `p/p${side}`,
        holder: 'x',
        role: 'x',
        date: '2020',
        question: 'p/q',
        side,
        claim: 'x',
        premises: ['x', 'y'],
        counterArgument: 'x',
        ...cite,
      })),
      scenarios: [
        {
          id: 'p/s',
          title: 'x',
          case: 'x',
          clauseYear: 2020,
          payer: 'x',
          participants: 'x',
          setting: 'bilateral',
          place: 'x',
          certified: false,
          verdict: 'allowed',
          reason: 'x',
          ...cite,
        },
      ],
    },
  };
}
