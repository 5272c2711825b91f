import type { Item } from '#core/content/item.ts';
import { plainText } from '#core/content/plain-text.ts';
import { normaliseWords } from '#core/content/source/rich-text.ts';
import type { CheckedPack } from './check.ts';

/** A hint that names the key is no hint. */
export function checkHints({ pack, report, placeOf }: CheckedPack): void {
  for (const item of pack.units.flatMap(({ items }) => items)) {
    for (const hint of item.hints ?? []) {
      const said = ` ${normaliseWords(plainText(hint))} `;
      const named = keyWords(item).find((words) => said.includes(` ${normaliseWords(words)} `));
      if (named) report.flaw(placeOf('item', item.id), `the hint names the answer: "${named}"`);
    }
  }
}

/** What answers an item, word for word; none where every part of the answer stands in the question anyway. */
function keyWords(item: Item): string[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.filter(({ correct }) => correct).map(({ text }) => plainText(text));
    case 'hotspot':
      return item.regions.filter(({ correct }) => correct).map(({ text }) => plainText(text));
    case 'short-text':
      return [item.answer, ...item.accept];
    case 'gaps':
      return item.gaps.flatMap(({ answer, accept }) => [answer, ...accept]);
    case 'numeric':
      return [String(item.value), item.value.toLocaleString('en')];
    case 'timeline':
      return item.entries.map(({ year }) => String(year));
    default:
      return [];
  }
}
