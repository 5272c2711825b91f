import type { Item } from '#core/content/item.ts';
import type { Unit } from '#core/content/pack.ts';
import { plainText } from '#core/content/plain-text.ts';
import type { CheckedPack } from './check.ts';

/** Below this the shares say nothing. */
const MIN_SINGLES = 12;
const MAX_LONGEST_SHARE = 0.35;
const MAX_POSITION_SHARE = 0.4;

/** A number alone, which is not a year. */
const BARE_NUMBER = /^(?!(?:19|20)\d\d$)[\d.,\s]+$/;

/** A test must be drawable from the items, and must not be won by looking at the shape of the options. */
export function checkQuizzes({ pack, report, placeOf }: CheckedPack): void {
  for (const unit of pack.units) {
    for (const item of unit.items) {
      const bare = findBareNumber(item);
      if (bare) report.flaw(placeOf('item', item.id), `the option "${bare}" is a number without its unit`);
    }
    const folder = `units/${unit.id.slice(pack.id.length + 1)}`;
    for (const cause of findBlueprintGaps(unit)) report.flaw({ file: `${folder}/unit.yaml`, line: 1 }, cause);
    for (const cause of findKeyPatterns(unit.items)) report.flaw({ file: `${folder}/quiz.yaml`, line: 1 }, cause);
  }
}

/** An option that is a number of nobody knows what; where the stem asks how many, it says so itself. */
function findBareNumber(item: Item): string | undefined {
  if (item.kind !== 'single' && item.kind !== 'multiple') return undefined;
  if (/\b(?:how many|number|count)\b/i.test(plainText(item.stem))) return undefined;
  return item.options.map(({ text }) => plainText(text)).find((text) => BARE_NUMBER.test(text));
}

function findBlueprintGaps({ items: all, blueprint }: Unit): string[] {
  // A test never draws an essay.
  const items = all.filter(({ kind }) => kind !== 'essay');
  if (items.length < blueprint.items) {
    return [`the blueprint draws ${blueprint.items} items and the quiz has ${items.length}`];
  }
  return (['recall', 'understanding', 'judgement'] as const).flatMap((level) => {
    const wanted = Math.round(blueprint.items * blueprint.levels[level]);
    const present = items.filter((item) => item.level === level).length;
    if (present >= wanted) return [];
    return [`the blueprint draws ${wanted} items of level ${level} and the quiz has ${present}`];
  });
}

function findKeyPatterns(items: readonly Item[]): string[] {
  const singles = items.filter((item) => item.kind === 'single');
  if (singles.length < MIN_SINGLES) return [];
  const causes: string[] = [];
  const percent = (count: number) => Math.round((count / singles.length) * 100);
  const longest = singles.filter(({ options }) => {
    const lengthOf = ({ text }: (typeof options)[number]) => plainText(text).length;
    const wrong = options.filter(({ correct }) => !correct).map(lengthOf);
    return options.some((option) => option.correct && lengthOf(option) > Math.max(...wrong));
  }).length;
  if (longest > MAX_LONGEST_SHARE * singles.length) {
    causes.push(`the right option is the longest in ${percent(longest)} % of the single items; 35 % is the most`);
  }
  const positions = new Map<number, number>();
  for (const { options } of singles) {
    const at = options.findIndex(({ correct }) => correct);
    positions.set(at, (positions.get(at) ?? 0) + 1);
  }
  for (const [at, count] of positions) {
    if (count > MAX_POSITION_SHARE * singles.length) {
      causes.push(`the right option is number ${at + 1} in ${percent(count)} % of the single items; 40 % is the most`);
    }
  }
  return causes;
}
