import { expect, it } from 'vitest';
import { hashCard } from '#core/content/card-words.ts';
import { buildCatalogue, type Catalogue } from '#core/content/catalogue.ts';
import { ChangedCards } from '#core/study/changed-cards.ts';
import { fold } from '#core/study/fold.ts';
import type { Progress } from '#core/study/progress.ts';
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

const findChanged = (catalogue: Catalogue, progress: Progress) => [
  ...new ChangedCards(catalogue, progress, TODAY).changes,
];

it('finds what was learned before its fact went out of date, and not what was asked since', () => {
  const { progress } = fold([rating('p/n1/1', -40), rating('p/n2/1', -5)]);
  expect(findChanged(catalogueStaleIn(-10), progress)).toEqual([['p/n1/1', 'stale']]);
  expect(findChanged(catalogueStaleIn(0), progress)).toEqual([]);
  expect(findChanged(catalogueStaleIn(undefined), progress)).toEqual([]);
});

it('finds what says something else than when it was rated, unless it is suspended or its pack is gone', () => {
  const catalogue = catalogueStaleIn(undefined);
  const card = catalogue.cards.get('p/n2/1')?.card;
  const ratings = [
    rating('p/n1/1', -3, { text: '00000000' }),
    rating('p/n2/1', -3, card ? { text: hashCard(card) } : {}),
    rating('gone/n1/1', -3, { text: '00000000' }),
  ];
  expect(findChanged(catalogue, fold(ratings).progress)).toEqual([['p/n1/1', 'reworded']]);
  const suspended = event('cards-changed', { cards: ['p/n1/1'], change: { suspended: true } });
  expect(findChanged(catalogue, fold([...ratings, suspended]).progress)).toEqual([]);
});
