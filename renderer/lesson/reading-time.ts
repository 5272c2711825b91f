import type { Block } from '#core/content/pack.ts';
import { plainText } from '#core/content/plain-text.ts';

interface TimedSection {
  read: boolean;
  blocks: Block[];
}

/** A check question takes about as long as reading this many words. */
const WORDS_PER_CHECK = 60;

/** Whole minutes of a lesson not read so far: its minutes, shared among the sections by their length in words. */
export function minutesLeft(minutes: number, sections: readonly TimedSection[]): number {
  const total = sum(sections.map(weigh));
  if (total === 0) return 0;
  return Math.ceil((minutes * sum(sections.filter(({ read }) => !read).map(weigh))) / total);
}

/** How much of a lesson is read, 0..1, by length in words. */
export function shareRead(sections: readonly TimedSection[]): number {
  const total = sum(sections.map(weigh));
  return total === 0 ? 0 : sum(sections.filter(({ read }) => read).map(weigh)) / total;
}

function weigh(section: TimedSection): number {
  return sum(section.blocks.map(countWords));
}

function countWords(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'figure':
      return wordsIn(plainText(block.children));
    case 'list':
      return sum(block.items.map((item) => wordsIn(plainText(item))));
    case 'check':
      return WORDS_PER_CHECK;
    case 'viewpoint':
      return sum(block.blocks.map(countWords));
  }
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
