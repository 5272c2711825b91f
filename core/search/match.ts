import type { CardMarks, CardProgress, Progress } from '#core/study/progress.ts';
import { RATINGS } from '#core/study/schedule.ts';
import { DAY_MS, studyDay, type Now } from '#core/time.ts';
import type { Condition } from './condition.ts';
import { matchProperty } from './match-property.ts';
import { matchState } from './match-state.ts';
import { normalise } from './normalise.ts';
import { containsPattern, isPattern, type TextTest } from './pattern.ts';
import type { Query } from './query.ts';
import type { SearchableCard } from './searchable-card.ts';

/** Whether a card is what a search asks for: what is on it, what is known of it, what the learner marked it with. */
export type Matcher = (
  card: SearchableCard,
  known: CardProgress | undefined,
  marks: CardMarks | undefined,
) => boolean;

/** What a search looks at besides the cards. */
export interface SearchContext {
  progress: Progress;
  now: Now;
  /** Titles by the concept's id. */
  concepts: ReadonlyMap<string, string>;
}

/**
 * Makes a test for cards of a search, as of now. What one search needs of the whole history is gathered once, here;
 * each card then costs a few comparisons.
 */
export function compileQuery(query: Query, context: SearchContext): Matcher {
  switch (query.kind) {
    case 'all':
      return () => true;
    case 'and': {
      const parts = query.parts.map((part) => compileQuery(part, context));
      return (...args) => parts.every((matches) => matches(...args));
    }
    case 'or': {
      const parts = query.parts.map((part) => compileQuery(part, context));
      return (...args) => parts.some((matches) => matches(...args));
    }
    case 'not': {
      const matches = compileQuery(query.part, context);
      return (...args) => !matches(...args);
    }
    case 'text':
      return matchText(query.words);
    default:
      return compileCondition(query, context);
  }
}

function matchText(words: string): Matcher {
  const wanted = containsPattern(words);
  const inRemark = matchRemark(wanted);
  return (card, known, marks) => wanted(card.text) || inRemark(card, known, marks);
}

function matchRemark(wanted: TextTest): Matcher {
  return (_card, _known, marks) => marks?.remark !== undefined && wanted(normalise(marks.remark));
}

function compileCondition(condition: Condition, context: SearchContext): Matcher {
  const { progress, now } = context;
  const today = Math.floor(now.studyTime / DAY_MS);
  switch (condition.kind) {
    case 'deck': {
      const [contains, isWhole] = [containsPattern(condition.name), isPattern(condition.name)];
      return ({ deck }) => deck !== null && (contains(deck.names) || isWhole(deck.id));
    }
    case 'tag':
      return matchTag(condition.name);
    case 'concept': {
      const wanted = findConcepts(condition.name, context.concepts);
      return ({ concepts }) => concepts.some((concept) => wanted.has(concept));
    }
    case 'card': {
      const [isWhole, isWithin] = [isPattern(condition.name), isPattern(`${condition.name}/*`)];
      return ({ card }) => isWhole(card) || isWithin(card);
    }
    case 'remark':
      return matchRemark(containsPattern(condition.name));
    case 'kind':
      return ({ kind }) => kind === condition.cardKind;
    case 'flag':
      return (_card, _known, marks) => (marks?.flag ?? 0) === condition.flag;
    case 'is':
      return matchState(condition.state, progress.preset, now);
    case 'prop':
      return matchProperty(condition, now);
    case 'rated': {
      const rated = ratedSince(progress, today - condition.days + 1, condition.rating);
      return ({ card }) => rated.has(card);
    }
    case 'introduced':
      return (_card, known) => (known?.introduced ?? -Infinity) > today - condition.days;
    case 'added':
      return ({ addedAt }) =>
        addedAt !== undefined && studyDay({ at: addedAt, offset: now.offset }) > today - condition.days;
  }
}

/** A tag as a whole, or one below it: `tag:law` finds `law` and `law::treaties`. `tag:none` finds cards without any. */
function matchTag(name: string): Matcher {
  if (normalise(name) === 'none')
    return ({ tags }, _known, marks) => tags.length === 0 && !marks?.tags?.length;
  const [isWhole, isBelow] = [isPattern(name), isPattern(`${name}::*`)];
  const seen = new Map<string, boolean>();
  const matches = (tag: string): boolean => {
    let result = seen.get(tag);
    if (result === undefined) {
      const text = normalise(tag);
      result = isWhole(text) || isBelow(text);
      seen.set(tag, result);
    }
    return result;
  };
  return ({ tags }, _known, marks) => tags.some(matches) || (marks?.tags?.some(matches) ?? false);
}

/** Ids of the concepts a name stands for: part of the title, or the id as a whole. */
function findConcepts(name: string, concepts: ReadonlyMap<string, string>): Set<string> {
  const [contains, isWhole] = [containsPattern(name), isPattern(name)];
  return new Set(
    [...concepts].flatMap(([id, title]) => (contains(normalise(title)) || isWhole(id) ? [id] : [])),
  );
}

/** Cards that were rated (in one way, where one is named) on a study day from `first` on. */
function ratedSince(
  { log }: Progress,
  first: number,
  rating: (typeof RATINGS)[number] | undefined,
): ReadonlySet<string> {
  const wanted = rating === undefined ? -1 : RATINGS.indexOf(rating);
  const found = new Uint8Array(log.cardIds.length);
  log.visitSince(first, (card, given) => {
    if (wanted === -1 || given === wanted) found[card] = 1;
  });
  return new Set(log.cardIds.filter((_, index) => found[index] === 1));
}
