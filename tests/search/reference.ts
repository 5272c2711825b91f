import { retrievability } from '#core/study/schedule.ts';
import type { CardProgress, Progress } from '#core/study/progress.ts';
import { DAY_MS, type Now } from '#core/time.ts';
import type { CardProperty, CardState, Condition } from '#core/search/condition.ts';
import type { Query } from '#core/search/query.ts';

/** A card as the reference sees it: plain lists, looked through anew for each question. */
export interface PlainCard {
  id: string;
  sides: readonly string[];
  deckId: string;
  deckTitle: string;
  packTitle: string;
  tags: readonly string[];
  concepts: readonly { id: string; title: string }[];
  kind: string | null;
  isOwn: boolean;
  isOrphan: boolean;
  createdAt?: number;
}

/** Whether a card is what a search asks for, worked out the slow and obvious way. */
export function matchesPlainly(query: Query, card: PlainCard, progress: Progress, now: Now): boolean {
  switch (query.kind) {
    case 'all':
      return true;
    case 'and':
      return query.parts.every((part) => matchesPlainly(part, card, progress, now));
    case 'or':
      return query.parts.some((part) => matchesPlainly(part, card, progress, now));
    case 'not':
      return !matchesPlainly(query.part, card, progress, now);
    case 'text':
      return [card.sides.join('\n'), progress.marks.get(card.id)?.remark].some((text) =>
        holds(text, query.words),
      );
    default:
      return meets(query, card, progress, now);
  }
}

function meets(condition: Condition, card: PlainCard, progress: Progress, now: Now): boolean {
  const known = progress.cards.get(card.id);
  const marks = progress.marks.get(card.id) ?? {};
  const today = Math.floor(now.studyTime / DAY_MS);
  const tags = [...card.tags, ...(marks.tags ?? [])];
  const reviews = progress.log.list().filter((review) => review.card === card.id);
  switch (condition.kind) {
    case 'deck':
      if (card.isOrphan) return false;
      return (
        holds(`${card.packTitle} / ${card.deckTitle}`, condition.name) || is(card.deckId, condition.name)
      );
    case 'tag':
      if (plain(condition.name) === 'none') return tags.length === 0;
      return tags.some((tag) => is(tag, condition.name) || is(tag, `${condition.name}::*`));
    case 'concept':
      return card.concepts.some(({ id, title }) => holds(title, condition.name) || is(id, condition.name));
    case 'card':
      return is(card.id, condition.name) || is(card.id, `${condition.name}/*`);
    case 'remark':
      return marks.remark !== undefined && holds(marks.remark, condition.name);
    case 'kind':
      return card.kind === condition.cardKind;
    case 'flag':
      return (marks.flag ?? 0) === condition.flag;
    case 'rated':
      return reviews.some(
        ({ day, rating }) => today - day < condition.days && (condition.rating ?? rating) === rating,
      );
    case 'introduced':
      return known !== undefined && today - known.introduced < condition.days;
    case 'added':
      return (
        card.createdAt !== undefined &&
        today - Math.floor((card.createdAt + now.offset * 60_000 - 4 * 3_600_000) / DAY_MS) < condition.days
      );
    case 'prop':
      return known !== undefined && compare(numbersOf(known, now), condition);
    case 'is':
      return statesOf(card, progress, now).includes(condition.state);
  }
}

function numbersOf(known: CardProgress, now: Now): Record<CardProperty, number> {
  return {
    difficulty: known.difficulty,
    stability: known.stability,
    reps: known.reps,
    lapses: known.lapses,
    interval: known.intervalDays,
    due: Math.floor(known.due / DAY_MS) - Math.floor(now.studyTime / DAY_MS),
    recall: known.phase === 'review' ? retrievability(known, now.studyTime) : 0,
  };
}

function compare(
  numbers: Record<CardProperty, number>,
  { property, operator, value: other }: Extract<Condition, { kind: 'prop' }>,
): boolean {
  const one = numbers[property];
  const places: Partial<Record<CardProperty, number>> = { recall: 0.01, difficulty: 0.1, stability: 1 };
  const isEqual = Math.abs(one - other) <= (places[property] ?? 0) / 2;
  if (operator === '=') return isEqual;
  if (operator === '!=') return !isEqual;
  if (operator.startsWith('<')) return operator === '<=' ? one <= other : one < other;
  return operator === '>=' ? one >= other : one > other;
}

function statesOf(card: PlainCard, progress: Progress, now: Now): CardState[] {
  const known = progress.cards.get(card.id);
  const marks = progress.marks.get(card.id) ?? {};
  const today = Math.floor(now.studyTime / DAY_MS);
  const isBuried = (marks.buriedUntil ?? 0) > today;
  const states: CardState[] = [];
  if (card.isOwn) states.push('own');
  if (card.isOrphan) states.push('orphan');
  if (marks.suspended) states.push('suspended');
  if (marks.marked) states.push('marked');
  if (isBuried) states.push('buried');
  if (!known) return [...states, 'new'];
  if (known.phase === 'review') states.push('review', known.intervalDays < 21 ? 'young' : 'mature');
  else states.push('learning');
  if (known.lapses >= 8) states.push('leech');
  const isOver = known.stepEndsAt === undefined ? known.due <= now.studyTime : known.stepEndsAt <= now.at;
  const isAhead = known.lastReview > now.studyTime + DAY_MS;
  if ((isOver || isAhead) && !card.isOrphan && !marks.suspended && !isBuried) states.push('due');
  return states;
}

/** Small letters without accents, single spaces. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A pattern as a regular expression. */
function toSource(pattern: string): string {
  return pattern
    .split(/(\\[\\*]|\*)/)
    .map((part) => {
      if (part === '*') return '[^]*';
      const text = /^\\[\\*]$/.test(part) ? part.slice(1) : part;
      return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
    })
    .join('');
}

function holds(text: string | undefined, pattern: string): boolean {
  return (
    text !== undefined && new RegExp(toSource(plain(pattern))).test(text.split('\n').map(plain).join('\n'))
  );
}

function is(text: string, pattern: string): boolean {
  return new RegExp(`^${toSource(plain(pattern))}$`).test(plain(text));
}
