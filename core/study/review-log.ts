import { CHUNK_LENGTH, Column } from '#core/column.ts';
import { RATINGS } from './schedule.ts';
import type { Rating } from './event.ts';

/** What a card was when it was asked: never seen, in its steps, with an interval below 21 days, or of 21 days and more. */
export const MATURITIES = ['new', 'learning', 'young', 'mature'] as const;
export type Maturity = (typeof MATURITIES)[number];

/** Days from which a card is mature, as in Anki. */
export const MATURE_DAYS = 21;

/** One rating of a card, as statistics and the fitting of weights need it. */
export interface LoggedReview {
  card: string;
  /** Study day. */
  day: number;
  /** Hour on the learner's clock, 0 to 23. */
  hour: number;
  rating: Rating;
  maturity: Maturity;
  tookMs: number;
}

const RATING_BITS = 2;
const MATURITY_BITS = 2;
const TAKEN_BACK = 1 << 15;
const NONE = -1;
/** Entries of which the newest day is known together. */
const BLOCK = 1 << 12;

/**
 * Every rating in the order folded, in columns of numbers: 16 bytes each, so that a million can be counted through in
 * a few milliseconds. A card that is folded anew is taken out and put in again at the end.
 */
export class ReviewLog {
  private readonly cards: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly cardOf = new Column((length) => new Uint32Array(length));
  private readonly dayOf = new Column((length) => new Int32Array(length));
  /** rating | maturity << 2 | hour << 4 | taken back << 15 */
  private readonly flagsOf = new Column((length) => new Uint16Array(length));
  private readonly tookOf = new Column((length) => new Uint32Array(length));
  /** The entries of each card, the last first; made when a card is first taken out, and kept from then on. */
  private chains: { last: number[]; before: Column } | undefined;
  /** The newest study day of each whole block. */
  private readonly newest: number[] = [];

  /** Entries, those taken back included: the bound of {@link visit}'s work. */
  get length(): number {
    return this.cardOf.length;
  }

  add(review: LoggedReview): void {
    let card = this.numbers.get(review.card);
    if (card === undefined) {
      card = this.cards.push(review.card) - 1;
      this.numbers.set(review.card, card);
    }
    this.cardOf.push(card);
    this.dayOf.push(review.day);
    this.flagsOf.push(
      RATINGS.indexOf(review.rating) |
        (MATURITIES.indexOf(review.maturity) << RATING_BITS) |
        (review.hour << (RATING_BITS + MATURITY_BITS)),
    );
    this.tookOf.push(review.tookMs);
    if (this.chains) chain(this.chains, card);
  }

  /** Takes out all of a card, before its events are folded anew; costs what the card has, not what the log holds. */
  removeCard(card: string): void {
    const number = this.numbers.get(card);
    if (number === undefined) return;
    this.chains ??= this.makeChains();
    const { last, before } = this.chains;
    for (let entry = last[number] ?? NONE; entry !== NONE; entry = before.get(entry)) {
      this.flagsOf.set(entry, this.flagsOf.get(entry) | TAKEN_BACK);
    }
    last[number] = NONE;
  }

  /** Ids of the cards by number, for a caller that looks something up once per card. */
  get cardIds(): readonly string[] {
    return this.cards;
  }

  /**
   * Calls `see` for each rating that counts, those of one card in the order given. Numbers only: no object is made.
   * @param see card number (see {@link cardIds}), study day, index into RATINGS, index into MATURITIES, hour, milliseconds.
   */
  visit(
    see: (card: number, day: number, rating: number, maturity: number, hour: number, tookMs: number) => void,
  ): void {
    for (let start = 0; start < this.length; start += CHUNK_LENGTH) {
      const number = start / CHUNK_LENGTH;
      const cards = this.cardOf.chunk(number);
      const days = this.dayOf.chunk(number);
      const allFlags = this.flagsOf.chunk(number);
      const took = this.tookOf.chunk(number);
      const end = Math.min(CHUNK_LENGTH, this.length - start);
      for (let place = 0; place < end; place += 1) {
        const flags = allFlags[place] ?? TAKEN_BACK;
        if (flags & TAKEN_BACK) continue;
        see(
          cards[place] ?? 0,
          days[place] ?? 0,
          flags & 3,
          (flags >> RATING_BITS) & 3,
          (flags >> (RATING_BITS + MATURITY_BITS)) & 31,
          took[place] ?? 0,
        );
      }
    }
  }

  /**
   * Calls `see` for each rating that counts and was given on the study day `first` or later, those of one card in the
   * order given.
   * Costs what was done since then, not what the log holds.
   * @param see card number (see {@link cardIds}), index into RATINGS, index into MATURITIES, study day.
   */
  visitSince(
    first: number,
    see: (card: number, rating: number, maturity: number, day: number) => void,
  ): void {
    for (let from = 0; from < this.length; from += BLOCK) {
      const end = Math.min(from + BLOCK, this.length);
      if (this.newestDay(from, end) < first) continue;
      for (let entry = from; entry < end; entry += 1) {
        const flags = this.flagsOf.get(entry);
        const day = this.dayOf.get(entry);
        if (day < first || flags & TAKEN_BACK) continue;
        see(this.cardOf.get(entry), flags & 3, (flags >> RATING_BITS) & 3, day);
      }
    }
  }

  /** The newest day in a block; of a whole one it is looked up only once, for days never change. */
  private newestDay(from: number, end: number): number {
    const known = this.newest[from / BLOCK];
    if (known !== undefined) return known;
    let newest = -Infinity;
    for (let entry = from; entry < end; entry += 1) newest = Math.max(newest, this.dayOf.get(entry));
    if (end - from === BLOCK) this.newest[from / BLOCK] = newest;
    return newest;
  }

  /** The ratings that count, by card and in the order given: the same for one history however it arrived. */
  byCard(): Map<string, LoggedReview[]> {
    const cards = new Map<string, LoggedReview[]>();
    for (const review of this.list()) {
      const known = cards.get(review.card);
      if (known) known.push(review);
      else cards.set(review.card, [review]);
    }
    return cards;
  }

  /** The ratings that count as objects, for tests and small logs. */
  list(): LoggedReview[] {
    const reviews: LoggedReview[] = [];
    this.visit((card, day, rating, maturity, hour, tookMs) => {
      reviews.push({
        card: this.cards[card] ?? '',
        day,
        hour,
        rating: RATINGS[rating] ?? 'again',
        maturity: MATURITIES[maturity] ?? 'new',
        tookMs,
      });
    });
    return reviews;
  }

  /** What a checkpoint keeps besides {@link dump}. */
  table(): ReviewLogTable {
    return { length: this.length, cards: [...this.cards] };
  }

  /** The memory of the columns as of now, to be written to a file in this order. */
  dump(): Uint8Array[] {
    return this.columns().flatMap((column) => column.bytes(this.length));
  }

  /** An empty log with room for `table`, and the memory to be filled with what {@link dump} gave. */
  static prepare({ length, cards }: ReviewLogTable): { log: ReviewLog; memory: Uint8Array[] } {
    const log = new ReviewLog();
    for (const card of cards) log.numbers.set(card, log.cards.push(card) - 1);
    return { log, memory: log.columns().flatMap((column) => column.reserve(length)) };
  }

  private makeChains(): { last: number[]; before: Column } {
    const chains = { last: [], before: new Column((length) => new Int32Array(length)) };
    for (let entry = 0; entry < this.length; entry += 1) chain(chains, this.cardOf.get(entry));
    return chains;
  }

  private columns(): Column[] {
    return [this.cardOf, this.dayOf, this.flagsOf, this.tookOf];
  }
}

/** Puts the next entry, one of `card`, at the head of its chain. */
function chain({ last, before }: { last: number[]; before: Column }, card: number): void {
  before.push(last[card] ?? NONE);
  last[card] = before.length - 1;
}

export interface ReviewLogTable {
  length: number;
  /** Ids by number. */
  cards: string[];
}
