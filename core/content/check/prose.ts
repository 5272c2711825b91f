import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Lesson } from '#core/content/pack.ts';
import { countWords } from '#core/content/source/rich-text.ts';
import type { CheckedPack } from './check.ts';
import { blocksOf, textsOf, wordsOfBlock } from './texts.ts';

const MAX_GRADE = 12;
const MAX_MEAN_WORDS = 22;
const MAX_SENTENCE_WORDS = 40;
const MAX_QUOTED_WORDS = 4;

/** How hard a text is to read. */
export interface Readability {
  words: number;
  sentences: number;
  /** Mean words of a sentence. */
  meanWords: number;
  /** School grade by the formula of Flesch and Kincaid (1975): 0.39 words/sentence + 11.8 syllables/word - 15.59. */
  grade: number;
}

/** The lessons of a pack can be read by those they are for, and are in nobody else's words. */
export function checkProse(checked: CheckedPack): void {
  const { pack, report, placeOf } = checked;
  for (const { text, place } of textsOf(checked)) {
    for (const quoted of quotationsIn(text)) {
      report.flaw(place, `quotes ${countWords(quoted)} words running ("${quoted}"); ${MAX_QUOTED_WORDS} are the most: paraphrase`);
    }
  }
  for (const { block, place } of pack.units.flatMap((unit) => unit.lessons).flatMap((lesson) => lesson.sections).flatMap((section) => blocksOf(section, placeOf))) {
    const [quoted = ''] = block.kind === 'quote' ? wordsOfBlock(block) : [];
    if (countWords(quoted) > MAX_QUOTED_WORDS) {
      report.flaw(place, `a quote has ${countWords(quoted)} words; ${MAX_QUOTED_WORDS} are the most: paraphrase, and say whose view it is`);
    }
  }
  // The formulas for length of words and sentences were made for English.
  if (!/^en\b/i.test(pack.language)) return;
  for (const lesson of pack.units.flatMap((unit) => unit.lessons)) {
    const { file } = placeOf('section', lesson.sections[0]?.id ?? '');
    const paragraphs = paragraphsOf(lesson, placeOf);
    const { meanWords, grade } = measureReading(paragraphs.map(({ text }) => text));
    if (grade > MAX_GRADE) report.flaw({ file, line: 1 }, `the reading grade is ${grade.toFixed(1)}; ${MAX_GRADE} is the most`);
    if (meanWords > MAX_MEAN_WORDS) {
      report.flaw({ file, line: 1 }, `a sentence has ${meanWords.toFixed(1)} words on average; ${MAX_MEAN_WORDS} are the most`);
    }
    for (const { text, place } of paragraphs) {
      for (const sentence of splitSentences(text)) {
        const count = countWords(sentence);
        if (count > MAX_SENTENCE_WORDS) {
          report.flaw(place, `a sentence has ${count} words; ${MAX_SENTENCE_WORDS} are the most: "${sentence.slice(0, 40)}…"`);
        }
      }
    }
  }
}

function paragraphsOf(lesson: Lesson, placeOf: CheckedPack['placeOf']) {
  return lesson.sections.flatMap((section) =>
    blocksOf(section, placeOf).flatMap(({ block, place }) => wordsOfBlock(block).map((text) => ({ text, place }))),
  );
}

/** Measures English prose. @param paragraphs each with its own sentences. */
export function measureReading(paragraphs: readonly string[]): Readability {
  const sentences = paragraphs.flatMap(splitSentences);
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  // A number has no vowels to count by; it is read as a word of one syllable.
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const counts = { word: words.length, sentence: sentences.length, syllable: syllables };
  return {
    words: words.length,
    sentences: sentences.length,
    meanWords: words.length / Math.max(1, sentences.length),
    grade: words.length === 0 ? 0 : fleschKincaid(counts),
  };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function splitSentences(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}

/** What stands between quotation marks and is longer than may be taken over. */
function quotationsIn(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"|“([^”]+)”/g)]
    .map(([, straight, curly]) => straight ?? curly ?? '')
    .filter((quoted) => countWords(quoted) > MAX_QUOTED_WORDS);
}
