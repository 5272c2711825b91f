import { DAY_MS } from '#core/time.ts';
import { MEMORY_BINS, placeMemory, type BinPlace } from './memory-bins.ts';
import type { CardProgress, Progress } from './progress.ts';
import { retrievability } from './schedule.ts';

/** Expected numbers of cards due on one day by drawer, and the sums of the days they were last reviewed on. */
export class DayDrawers {
  readonly mass = new Float64Array(MEMORY_BINS);
  readonly lastDays = new Float64Array(MEMORY_BINS);
  total = 0;

  add(bin: number, mass: number, lastDay: number): void {
    this.mass[bin] = (this.mass[bin] ?? 0) + mass;
    this.lastDays[bin] = (this.lastDays[bin] ?? 0) + mass * lastDay;
    this.total += mass;
  }

  put({ lower, upper, share }: BinPlace, mass: number, lastDay: number): void {
    this.add(lower, mass * (1 - share), lastDay);
    if (share > 0) this.add(upper, mass * share, lastDay);
  }

  copy(): DayDrawers {
    const copy = new DayDrawers();
    copy.mass.set(this.mass);
    copy.lastDays.set(this.lastDays);
    copy.total = this.total;
    return copy;
  }
}

/** Cards that share their options, as a simulation starts with them. Days are counted from today. */
export interface CardGroup {
  /** The deck whose own options hold for them; undefined for all decks without any. */
  deck: string | undefined;
  due: DayDrawers[];
  /** In their learning steps. */
  inSteps: CardProgress[];
  /** Not asked before the last day: how many, and how many of them would be recalled then. */
  later: { count: number; recalled: number };
  /** Never seen, and not suspended. */
  unseen: number;
}

/**
 * Sorts the cards of some decks by the options that hold for them.
 * @param separate decks to keep apart, because they have options of their own or are to get some.
 * @param days how many days will be looked at, from `today` on.
 */
export function groupCards(
  progress: Progress,
  decks: Iterable<{ id: string; cards: readonly { id: string }[] }>,
  separate: ReadonlySet<string>,
  { today, days }: { today: number; days: number },
): CardGroup[] {
  const groups = new Map<string | undefined, CardGroup>();
  for (const { id, cards } of decks) {
    const deck = separate.has(id) ? id : undefined;
    const group = groups.get(deck) ?? emptyGroup(deck, days);
    groups.set(deck, group);
    for (const card of cards) {
      const marks = progress.marks.size === 0 ? undefined : progress.marks.get(card.id);
      if (marks?.suspended) continue;
      const known = progress.cards.get(card.id);
      if (!known) group.unseen += 1;
      else if (known.phase === 'review')
        addDue(group, known, Math.max(0, (marks?.buriedUntil ?? 0) - today), today);
      else group.inSteps.push(known);
    }
  }
  return [...groups.values()];
}

function emptyGroup(deck: string | undefined, days: number): CardGroup {
  const due = Array.from({ length: days }, () => new DayDrawers());
  return { deck, due, inSteps: [], later: { count: 0, recalled: 0 }, unseen: 0 };
}

function addDue(group: CardGroup, card: CardProgress, notBefore: number, today: number): void {
  const day = Math.max(notBefore, Math.floor(card.due / DAY_MS) - today);
  const drawers = group.due[day];
  if (drawers) {
    drawers.put(
      placeMemory(card.stability, card.difficulty),
      1,
      Math.floor(card.lastReview / DAY_MS) - today,
    );
    return;
  }
  group.later.count += 1;
  group.later.recalled += retrievability(card, (today + group.due.length) * DAY_MS);
}
