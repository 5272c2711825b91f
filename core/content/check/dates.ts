import { wordsOfCard } from '#core/content/card-words.ts';
import { citedIn } from '#core/content/cited-in.ts';
import type { Fact } from '#core/content/pack.ts';
import type { CheckedPack } from './check.ts';
import { wordsOfBlock, wordsOfItem } from './texts.ts';

const YEAR = /\b(?:19|20)\d\d\b/;

/** What rests on a fact that will change must say of which time it speaks, for the words outlive the fact. */
export function checkDates({ pack, report, placeOf }: CheckedPack): void {
  const volatile = new Set(pack.facts.filter(isVolatile).map(({ id }) => id));
  const judge = (what: string, facts: readonly string[], words: readonly string[], place: ReturnType<typeof placeOf>) => {
    const changing = facts.find((id) => volatile.has(id));
    if (changing !== undefined && !words.some((text) => YEAR.test(text))) {
      report.flaw(
        place,
        `this ${what} rests on \`${changing.slice(pack.id.length + 1)}\`, which will change, and names no year: say as of when`,
      );
    }
  };
  for (const unit of pack.units) {
    for (const section of unit.lessons.flatMap((lesson) => lesson.sections)) {
      for (const block of section.blocks) {
        // A viewpoint shows its own date.
        if (block.kind === 'viewpoint') continue;
        judge(block.kind, citedIn(block), wordsOfBlock(block), placeOf('block', `${section.id}/${block.id}`));
      }
    }
    for (const card of unit.cards) judge('card', card.facts, wordsOfCard(card), placeOf('note', card.note));
    for (const item of unit.items) judge('item', item.facts, wordsOfItem(item), placeOf('item', item.id));
  }
  for (const term of pack.terms) judge('term', term.facts, [term.definition], placeOf('term', term.id));
}

function isVolatile(fact: Fact): boolean {
  return fact.staleAfter !== undefined;
}
