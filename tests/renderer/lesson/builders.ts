import type { Inline } from '#core/content/inline.ts';
import type { Block } from '#core/content/pack.ts';
import type { LessonView } from '#core/contract/library.ts';

type SectionView = LessonView['sections'][number];

export function text(words: string): Inline {
  return { kind: 'text', text: words };
}

export function citation(...facts: string[]): Inline {
  return { kind: 'citation', facts };
}

export function paragraph(id: string, ...children: Inline[]): Block {
  return { kind: 'paragraph', id, children };
}

export function section(fields: Partial<SectionView> = {}): SectionView {
  return {
    id: 'p/l/s',
    title: 'A section',
    read: false,
    blocks: [paragraph('b1', text('One two three.'))],
    ...fields,
  };
}

/** `count` words. */
export function words(count: number): Inline {
  return text(Array.from({ length: count }, () => 'word').join(' '));
}
