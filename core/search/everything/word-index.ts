import { WORTH } from './score.ts';
import { tokensOf } from './tokens.ts';
import type { SoughtWord } from './words.ts';

/** Tokens that are looked for at most. */
export const MAX_TOKENS = 200;

/**
 * Texts that have every token: their numbers in ascending order, and what the tokens are worth where they stand. Good until
 * the next search.
 */
export interface Matches {
  texts: Uint32Array;
  worth: Uint16Array;
}

/** Places that are kept apart, as they came, before they are sorted in with the others. */
const MOST_APART = 1 << 16;

/**
 * Which token stands in which of many texts. Texts are added at any time and taken out again; they themselves are not
 * kept. A place is a text with whether it is in the title, in one number: the text's, doubled, plus one in a title. It costs
 * four bytes.
 */
export class WordIndex {
  /** Texts added, those taken out among them. */
  size = 0;
  private readonly tokens = new Map<string, number>();
  /** The tokens by their first character: of a beginning, only those are looked through. */
  private readonly byFirst = new Map<string, string[]>();
  /** Places token by token, and where those of each token begin; the next token's beginning is their end. */
  private sorted = { places: new Uint32Array(0), begins: new Uint32Array(1) };
  /** The newest places, two numbers each: the place, and where the same token's place before it is kept, plus one. */
  private newest: number[] = [];
  /** By token: where the last of its newest places is kept, plus one. */
  private readonly last: number[] = [];
  private readonly removed = new Set<number>();
  /** Kept between searches, so that a letter typed leaves nothing behind to be cleared away. */
  private scratch = makeScratch(0);

  /** Adds a normalised text of lines, its title first. @returns its number. */
  add(text: string): number {
    const number = this.size;
    this.size += 1;
    const end = text.indexOf('\n');
    this.addTokens(tokensOf(end === -1 ? text : text.slice(0, end)), number * 2 + 1);
    if (end !== -1) this.addTokens(tokensOf(text.slice(end)), number * 2);
    if (this.newest.length > MOST_APART * 2) this.sortIn();
    return number;
  }

  remove(number: number): void {
    this.removed.add(number);
  }

  /** Share of the texts that were taken out and still take room. */
  get wasted(): number {
    return this.size === 0 ? 0 : this.removed.size / this.size;
  }

  /** The texts in which all of some tokens occur, {@link MAX_TOKENS} of them at most. */
  match(sought: readonly SoughtWord[]): Matches {
    if (this.scratch.met.length < this.size) this.scratch = makeScratch(this.size * 1.25);
    const { met, worth, texts } = this.scratch;
    met.fill(0);
    worth.fill(0);
    let turn = 0;
    for (const { text, isWhole } of sought) {
      this.meet(text, WORTH.whole, turn, met, worth);
      if (!isWhole) {
        for (const token of this.byFirst.get(firstOf(text)) ?? []) {
          if (token.length > text.length && token.startsWith(text)) {
            this.meet(token, WORTH.begun, turn, met, worth);
          }
        }
      }
      turn += 1;
    }
    let count = 0;
    for (let number = 0; number < this.size; number += 1) {
      if (met[number] === turn && !this.removed.has(number)) {
        texts[count] = number;
        count += 1;
      }
    }
    return { texts: texts.subarray(0, count), worth };
  }

  /** Notes where a token stands: in texts that have all tokens before it, each text once. */
  private meet(
    token: string,
    { title, text }: (typeof WORTH)['whole'],
    turn: number,
    met: Uint8Array,
    worth: Uint16Array,
  ): void {
    const number = this.tokens.get(token);
    if (number === undefined) return;
    const note = (place: number) => {
      const found = place >>> 1;
      if (met[found] !== turn) return;
      met[found] = turn + 1;
      worth[found] = (worth[found] ?? 0) + ((place & 1) === 1 ? title : text);
    };
    const { places, begins } = this.sorted;
    const end = begins[number + 1] ?? 0;
    for (let at = begins[number] ?? 0; at < end; at += 1) note(places[at] ?? 0);
    this.walkNewest(number, note);
  }

  private walkNewest(number: number, see: (place: number) => void): void {
    for (let kept = this.last[number] ?? 0; kept !== 0; kept = this.newest[kept] ?? 0) {
      see(this.newest[kept - 1] ?? 0);
    }
  }

  private addTokens(tokens: readonly string[], place: number): void {
    for (const token of tokens) {
      const number = this.numberOf(token);
      const last = this.last[number] ?? 0;
      // In the same text already, there or in its title.
      if (last !== 0 && (this.newest[last - 1] ?? 0) >>> 1 === place >>> 1) continue;
      this.newest.push(place);
      this.newest.push(last);
      this.last[number] = this.newest.length - 1;
    }
  }

  /** Puts the newest places to the others of their tokens. */
  private sortIn(): void {
    const { places: before, begins: begun } = this.sorted;
    const places = new Uint32Array(before.length + this.newest.length / 2);
    const begins = new Uint32Array(this.tokens.size + 1);
    let at = 0;
    for (let number = 0; number < this.tokens.size; number += 1) {
      begins[number] = at;
      const end = begun[number + 1] ?? 0;
      for (let from = begun[number] ?? 0; from < end; from += 1) {
        places[at] = before[from] ?? 0;
        at += 1;
      }
      this.walkNewest(number, (place) => {
        places[at] = place;
        at += 1;
      });
      this.last[number] = 0;
    }
    begins[this.tokens.size] = at;
    this.sorted = { places, begins };
    this.newest = [];
  }

  private numberOf(token: string): number {
    const known = this.tokens.get(token);
    if (known !== undefined) return known;
    const number = this.tokens.size;
    this.tokens.set(token, number);
    this.last.push(0);
    const first = firstOf(token);
    const alike = this.byFirst.get(first);
    if (alike) alike.push(token);
    else this.byFirst.set(first, [token]);
    return number;
  }
}

function firstOf(token: string): string {
  return token.slice(0, 1);
}

function makeScratch(size: number): { met: Uint8Array; worth: Uint16Array; texts: Uint32Array } {
  return { met: new Uint8Array(size), worth: new Uint16Array(size), texts: new Uint32Array(size) };
}
