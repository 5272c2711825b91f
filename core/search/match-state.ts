import { hashCard } from '#core/content/card-words.ts';
import type { Card } from '#core/content/pack.ts';
import { isDue } from '#core/study/due.ts';
import { leechThreshold } from '#core/study/leech.ts';
import type { Preset } from '#core/study/options.ts';
import type { CardMarks, CardProgress } from '#core/study/progress.ts';
import { MATURE_DAYS } from '#core/study/review-log.ts';
import { DAY_MS, type Now } from '#core/time.ts';
import type { CardState } from './condition.ts';
import type { Matcher } from './match.ts';
import type { SearchableCard } from './searchable-card.ts';

/** A test whether a card is in a state, as of `now`. */
export function matchState(state: CardState, preset: Preset, now: Now): Matcher {
  const today = Math.floor(now.studyTime / DAY_MS);
  switch (state) {
    case 'new':
      return (_card, known) => !known;
    case 'learning':
      return (_card, known) => known !== undefined && known.phase !== 'review';
    case 'review':
      return (_card, known) => known?.phase === 'review';
    case 'young':
      return (_card, known) => known?.phase === 'review' && known.intervalDays < MATURE_DAYS;
    case 'mature':
      return (_card, known) => known?.phase === 'review' && known.intervalDays >= MATURE_DAYS;
    case 'due':
      return ({ isOrphan }, known, marks) =>
        known !== undefined && !isOrphan && isDue(known, now) && !isPausedOn(marks, today);
    case 'suspended':
      return (_card, _known, marks) => marks?.suspended === true;
    case 'buried':
      return (_card, _known, marks) => isBuriedOn(marks, today);
    case 'marked':
      return (_card, _known, marks) => marks?.marked === true;
    case 'leech': {
      const threshold = leechThreshold(preset);
      return (_card, known) => known !== undefined && known.lapses >= threshold;
    }
    case 'own':
      return ({ isOwn }) => isOwn;
    case 'reworded':
      return (card, known) => isReworded(card, known);
    case 'orphan':
      return ({ isOrphan }) => isOrphan;
  }
}

/** Whether a card is buried on a study day. */
export function isBuriedOn(marks: CardMarks | undefined, day: number): boolean {
  return (marks?.buriedUntil ?? day) > day;
}

export function isPausedOn(marks: CardMarks | undefined, day: number): boolean {
  return marks?.suspended === true || isBuriedOn(marks, day);
}

/** Cards never change in place. */
const hashes = new WeakMap<Card, string>();

/** Whether a card says something else than when it was last rated; of ratings without a hash that is not known. */
export function isReworded({ source }: SearchableCard, known: CardProgress | undefined): boolean {
  if (!source || known?.text === undefined) return false;
  let hash = hashes.get(source);
  if (hash === undefined) {
    hash = hashCard(source);
    hashes.set(source, hash);
  }
  return hash !== known.text;
}
