import { describe, expect, it } from 'vitest';
import {
  contentOf,
  draftOf,
  EMPTY_DRAFT,
  findFaults,
  inKnownDeck,
  nextDraft,
  type Draft,
} from '#renderer/notes/draft.ts';
import { readDraft, writeDraft } from '#renderer/notes/draft-store.ts';
import type { TextStore } from '#renderer/ui/unsaved-store.ts';

const draft = (fields: Partial<Draft>): Draft => ({ ...EMPTY_DRAFT, ...fields });
const mask = { number: 1, x: 0.1, y: 0.1, width: 0.2, height: 0.2, label: 'A' };
const image = `${'a'.repeat(64)}.png`;

function memoryStore(): TextStore & { size: () => number } {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    size: () => texts.size,
  };
}

describe('what a draft lacks', () => {
  it.each<[Partial<Draft>, string[]]>([
    [{}, ['front', 'back']],
    [{ front: ' a ', back: 'b' }, []],
    [{ kind: 'reversed', front: 'a' }, ['back']],
    [{ kind: 'typed', front: 'a', answer: ' ' }, ['answer']],
    [{ kind: 'cloze', text: 'no gap' }, ['text']],
    [{ kind: 'cloze', text: 'a {{c1:b}}' }, ['text']],
    [{ kind: 'cloze', text: 'a {{c1::b}}' }, []],
    [{ kind: 'image-occlusion' }, ['image', 'alt']],
    [{ kind: 'image-occlusion', image, alt: 'a' }, ['masks']],
    [
      { kind: 'image-occlusion', image, alt: 'a', masks: [mask, { ...mask, number: 2, label: ' ' }] },
      ['masks'],
    ],
    [{ kind: 'image-occlusion', image, alt: 'a', masks: [mask] }, []],
  ])('%j: %j', (fields, faults) => {
    expect([...findFaults(draft(fields)).keys()]).toEqual(faults);
  });

  it('tells a missing gap from one that cannot be read', () => {
    expect(findFaults(draft({ kind: 'cloze', text: 'a' })).get('text')).toBe('notes.fault.no-gap');
    expect(findFaults(draft({ kind: 'cloze', text: '{{c1}}' })).get('text')).toBe('notes.fault.gap');
  });
});

it('only the parts of its kind are kept, without blanks at their ends', () => {
  const all = draft({ kind: 'typed', front: ' a ', back: 'b', text: 'c', answer: ' d ', accept: ['e'] });
  expect(contentOf(all)).toEqual({ kind: 'typed', front: 'a', answer: 'd', accept: ['e'] });
});

it('a note that is opened again is the same note', () => {
  const content = { kind: 'image-occlusion', image, alt: 'a', masks: [mask] } as const;
  const note = { deck: 'd', content: { ...content, masks: [mask] }, tags: ['t'] };
  expect(contentOf(draftOf(note))).toEqual(content);
});

it.each([
  ['b', ['a', 'b'], 'b'],
  ['removed', ['a', 'b'], 'a'],
  // Begun before there was a deck: another of the name "My deck" would come beside the one there is now.
  ['', ['a'], 'a'],
  ['removed', [], ''],
])('a draft in deck %j, where there are %j, goes into %j', (deck, decks, into) => {
  const known = decks.map((each) => ({ deck: each }));
  expect(inKnownDeck(draft({ deck, front: 'a' }), known)).toEqual(draft({ deck: into, front: 'a' }));
});

it('the next note begins in the same deck, of the same kind, with the same tags', () => {
  expect(nextDraft(draft({ deck: 'd', kind: 'cloze', text: 'a', tags: ['t'] }))).toEqual(
    draft({ deck: 'd', kind: 'cloze', tags: ['t'] }),
  );
});

describe('a draft that is kept', () => {
  it('comes back under its name until it is forgotten', () => {
    const store = memoryStore();
    writeDraft(store, 'new', draft({ front: 'a' }));
    expect(readDraft(store, 'new')).toEqual(draft({ front: 'a' }));
    expect(readDraft(store, 'other')).toBeUndefined();
    writeDraft(store, 'new', undefined);
    expect(store.size()).toBe(0);
  });

  it.each(['{', 'null', '[]', '"a"', '{"front":1}', JSON.stringify({ ...EMPTY_DRAFT, masks: {} })])(
    'that is no draft is passed over: %j',
    (text) => {
      const store = memoryStore();
      store.setItem('note-draft:new', text);
      expect(readDraft(store, 'new')).toBeUndefined();
    },
  );

  it('is not missed where nothing can be kept', () => {
    const full: TextStore = {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => undefined,
    };
    writeDraft(full, 'new', draft({ front: 'a' }));
    expect(readDraft(full, 'new')).toBeUndefined();
  });
});
