import type { StatisticsView } from '#core/contract/statistics.ts';
import { MINUTE_MS } from '#core/time.ts';
import { formatMinutes, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { shareOf, sumOf, together } from './counts.ts';
import type { Period, Scope } from './scope.ts';

const PERIODS_TOLD = {
  month: 'statistics.when.month',
  quarter: 'statistics.when.quarter',
  year: 'statistics.when.year',
  all: 'statistics.when.all',
} as const;

/** A period within a sentence: "the last month". */
export function periodName(period: Period): string {
  return t(PERIODS_TOLD[period]);
}

type Answers = Pick<StatisticsView, 'retention' | 'buttons'>;

/** The one thing that is true of the scope: how much of what came back was recalled. */
export function headlineOf({ retention, buttons }: Answers): string {
  const share = shareOf(together([retention.young, retention.mature]));
  if (share !== null) return t('statistics.headline', { share: formatPercent(share) });
  const answers = sumOf(buttons.flat());
  return answers > 0 ? t('statistics.headline.answers', { answers }) : t('statistics.headline.none');
}

type Counted = Pick<StatisticsView, 'buttons' | 'days' | 'tookMs' | 'decks' | 'concepts'>;

/** What was counted: which cards, which days, how many answers. */
export function ledeOf(statistics: Counted, { deck, concept, period }: Scope): string {
  const { buttons, days, tookMs } = statistics;
  const titleOf = (entries: StatisticsView['decks'], id: string | undefined) =>
    entries.find((entry) => entry.id === id)?.title;
  const deckTitle = titleOf(statistics.decks, deck);
  const conceptTitle = titleOf(statistics.concepts, concept);
  const what =
    deckTitle !== undefined && conceptTitle !== undefined
      ? t('statistics.both', { deck: deckTitle, concept: conceptTitle })
      : (deckTitle ?? conceptTitle ?? t('statistics.everything'));
  const answers = sumOf(buttons.flat());
  if (answers === 0) return t('statistics.lede.none', { what, period: periodName(period) });
  return t('statistics.lede', {
    what,
    period: periodName(period),
    answers,
    days: days.length,
    time: formatMinutes(tookMs / MINUTE_MS),
  });
}
