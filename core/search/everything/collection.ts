import type { Card } from '#core/content/pack.ts';
import { cardText } from '#core/search/searchable-card.ts';
import { BestHits } from './best-hits.ts';
import { choosePromising } from './choose-promising.ts';
import type { Document, FoundSource } from './documents.ts';
import { findWord } from './find-word.ts';
import { HIT_KINDS, MAX_HITS, type HitKind } from './kinds.ts';
import { scoreText } from './score.ts';
import { MAX_TOKENS, WordIndex } from './word-index.ts';
import { tokensOf } from './tokens.ts';
import type { SoughtWord } from './words.ts';

/** Something found: of a pack, or a card. */
export type Found = FoundSource | { kind: 'card'; card: Card };

/** What was found of one kind: how many in all, and the best of them, best first. */
export interface FoundKind {
  kind: HitKind;
  total: number;
  hits: Found[];
}

/** Everything there is to find, by its words. */
export class Collection {
  private readonly index = new WordIndex();
  private readonly entries: (Document | Card)[] = [];
  /** By entry: its place in {@link HIT_KINDS}. */
  private readonly kinds: number[] = [];
  /** By entry: the first entry of the same note, or itself. */
  private readonly firsts: number[] = [];

  addDocument(document: Document): void {
    this.add(document, document.source.kind, document.text);
  }

  /** Cards of one note are added one after the other. @returns a number to remove it by. */
  addCard(card: Card): number {
    return this.add(card, 'card', cardText(card));
  }

  removeCard(number: number): void {
    this.index.remove(number);
  }

  /** Share of what is here that was removed and still takes room. */
  get wasted(): number {
    return this.index.wasted;
  }

  /**
   * All in which every word occurs, by kind. Several cards of one note say the same: the first stands for them.
   * @param limit hits of each kind, at most {@link MAX_HITS}.
   */
  find(words: readonly SoughtWord[], limit: number): FoundKind[] {
    const { tokens, isEnough } = splitIntoTokens(words);
    if (tokens.length === 0) return [];
    const { texts, worth } = this.index.match(tokens);
    const each = this.takeFirsts(texts, isEnough ? undefined : words);
    const promising = choosePromising(each, this.kinds, worth, HIT_KINDS.length, MAX_HITS);
    return HIT_KINDS.flatMap((kind, place) => {
      const { total, numbers } = promising[place] ?? { total: 0, numbers: [] };
      if (total === 0) return [];
      const best = new BestHits<Found>(limit);
      for (const number of numbers) {
        const entry = this.entries[number];
        if (entry) best.add(foundOf(entry), scoreText(textOf(entry), words));
      }
      return [{ kind, total, hits: best.hits }];
    });
  }

  private add(entry: Document | Card, kind: HitKind, text: string): number {
    const number = this.index.add(text);
    const before = this.entries.at(-1);
    const isSameNote = before && 'note' in before && 'note' in entry && before.note === entry.note;
    this.entries.push(entry);
    this.kinds.push(HIT_KINDS.indexOf(kind));
    this.firsts.push(isSameNote ? (this.firsts[number - 1] ?? number) : number);
    return number;
  }

  /**
   * Of each note the first entry. Changes the numbers where they are.
   * @param words to be looked for in the texts themselves, where their tokens do not tell everything.
   */
  private takeFirsts(numbers: Uint32Array, words: readonly SoughtWord[] | undefined): Uint32Array {
    let count = 0;
    let lastFirst = -1;
    for (const number of numbers) {
      const first = this.firsts[number] ?? number;
      if (first === lastFirst || (words && !this.holds(number, words))) continue;
      lastFirst = first;
      numbers[count] = number;
      count += 1;
    }
    return numbers.subarray(0, count);
  }

  private holds(number: number, words: readonly SoughtWord[]): boolean {
    const entry = this.entries[number];
    return entry !== undefined && hasWords(textOf(entry), words);
  }
}

function textOf(entry: Document | Card): string {
  return 'note' in entry ? cardText(entry) : entry.text;
}

function foundOf(entry: Document | Card): Found {
  return 'note' in entry ? { kind: 'card', card: entry } : entry.source;
}

function hasWords(text: string, words: readonly SoughtWord[]): boolean {
  return words.every((word) => findWord(text, word) !== -1);
}

/** What has to be in the index for some words to occur, and whether that is enough for it. */
function splitIntoTokens(words: readonly SoughtWord[]): { tokens: SoughtWord[]; isEnough: boolean } {
  const split = words.map((word) => {
    const parts = tokensOf(word.text);
    if (parts.includes(word.text)) return [word];
    const last = parts.length - 1;
    return parts.map((text, index) => ({ text, isWhole: word.isWhole || index < last }));
  });
  const tokens = split.flat();
  return {
    // The longest is the rarest: the fewer texts have the first tokens, the sooner the others are done with.
    tokens: tokens.toSorted((a, b) => b.text.length - a.text.length).slice(0, MAX_TOKENS),
    isEnough: tokens.length <= MAX_TOKENS && split.every((parts) => parts.length === 1),
  };
}
