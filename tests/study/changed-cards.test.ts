import { expect, it } from 'vitest';
import { hashCard } from '#core/content/card-words.ts';
import { buildCatalogue } from '#core/content/catalogue.ts';
import { findChanged } from '#core/study/changed-cards.ts';
import { fold } from '#core/study/fold.ts';
import { formatStudyDay, studyDay } from '#core/time.ts';
import { event, NOON, rating } from '#tests/support/events.ts';
import { pack } from '#tests/support/packs.ts';

const TODAY = studyDay({ at: NOON, offset: 0 });

/** The pack of tests whose facts are good for so many days from now. */
function catalogueStaleIn(days: number | undefined) {
  const whole = pack();
  const stale = days === undefined ? {} : { staleAfter: formatStudyDay(TODAY + days) };
  return buildCatalogue([{ ...whole, facts: whole.facts.map((fact) => ({ ...fact, ...stale })) }]);
}

it('finds what was learned before its fact went out of date, and not what was asked since', () => {
  const { progress } = fold([rating('p/n1/1', -40), rating('p/n2/1', -5)]);
  expect(findChanged(catalogueStaleIn(-10), progress, TODAY)).toEqual({
    cards: ['p/n1/1'],
    stale: 1,
    reworded: 0,
  });
  expect(findChanged(catalogueStaleIn(0), progress, TODAY).cards).toEqual([]);
  expect(findChanged(catalogueStaleIn(undefined), progress, TODAY).cards).toEqual([]);
});

it('finds what says something else than when it was rated, unless it is suspended or its pack is gone', () => {
  const catalogue = catalogueStaleIn(undefined);
  const card = catalogue.cards.get('p/n2/1')?.card;
  const ratings = [
    rating('p/n1/1', -3, { text: '00000000' }),
    rating('p/n2/1', -3, card ? { text: hashCard(card) } : {}),
    rating('gone/n1/1', -3, { text: '00000000' }),
  ];
  const found = findChanged(catalogue, fold(ratings).progress, TODAY);
  expect(found).toEqual({ cards: ['p/n1/1'], stale: 0, reworded: 1 });
  const suspended = event('cards-changed', { cards: ['p/n1/1'], change: { suspended: true } });
  expect(findChanged(catalogue, fold([...ratings, suspended]).progress, TODAY).cards).toEqual([]);
});
