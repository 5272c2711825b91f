import type { Item } from '#core/content/item.ts';
import type { Response } from './response.ts';

/*
 * Two kinds of item are answered in steps: a case part by part where each part is told at once, and an essay that is
 * written, then marked. Each step is an answer that holds the ones before; the last one counts.
 */

/** What is told of answers: nothing for now, each as it is given, or all. */
export type Told = 'together' | 'stepwise' | 'over';

/** Whether an answer may be one of several steps. */
export function isInSteps({ kind }: Response): boolean {
  return kind === 'scenario' || kind === 'essay';
}

/** Whether an answer says nothing of what is known so far: an essay nobody has marked. */
export function isUnmarked(response: Response | undefined): boolean {
  return response?.kind === 'essay' && response.criteria === undefined;
}

/** Whether an answer marks an essay that was written before. */
export function isMarking(response: Response): boolean {
  return response.kind === 'essay' && response.criteria !== undefined;
}

/** Whether an answer goes one step on from the one before, changing nothing of it that was told. */
export function goesOn(before: Response, next: Response): boolean {
  if (before.kind === 'essay') return next.kind === 'essay' && isMarking(next) && next.text === before.text;
  if (before.kind !== 'scenario' || next.kind !== 'scenario') return false;
  const kept = Object.entries(before.parts);
  return (
    Object.keys(next.parts).length > kept.length &&
    kept.every(([id, part]) => JSON.stringify(next.parts[id]) === JSON.stringify(part))
  );
}

/** Whether nothing of an item is left to be answered by it. */
export function isWhole(item: Item, response: Response | undefined): boolean {
  if (response === undefined) return false;
  if (item.kind !== 'scenario' || response.kind !== 'scenario') return true;
  return item.parts.every(({ id }) => response.parts[id] !== undefined);
}
