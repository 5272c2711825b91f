import type { StatisticsView } from '#core/contract/statistics.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { RowBars } from '#renderer/ui/row-bars.tsx';
import { sumOf } from './counts.ts';
import { Figure } from './figure.tsx';
import type { Scope } from './scope.ts';

const STATES = {
  new: 'statistics.state.new',
  learning: 'statistics.state.learning',
  young: 'statistics.state.young',
  mature: 'statistics.state.mature',
  suspended: 'statistics.state.suspended',
  buried: 'statistics.state.buried',
  gone: 'statistics.state.gone',
} as const;

type State = keyof typeof STATES;

/** How many cards are in which state. */
export function CardStates({ statistics, scope }: { statistics: StatisticsView; scope: Scope }) {
  const { cards } = statistics;
  const rows = (Object.keys(STATES) as State[]).map((state) => ({
    label: t(STATES[state]),
    count: cards[state],
  }));
  const most = Math.max(...Object.values(cards), 1);
  const text = t('statistics.states.text', {
    total: sumOf(Object.values(cards)),
    young: cards.young,
    mature: cards.mature,
    new: cards.new,
  });
  return (
    <Figure
      title={t('statistics.states')}
      text={cards.gone > 0 ? `${text} ${t('statistics.state.gone.text')}` : text}
      table={{
        head: [t('statistics.state'), t('statistics.card-count')],
        rows: rows.map(({ label, count }) => [label, formatNumber(count)]),
        name: 'cards',
        scope,
      }}
    >
      <RowBars
        rows={rows
          .filter(({ count }) => count > 0)
          .map(({ label, count }) => ({ label, share: count / most, value: formatNumber(count) }))}
      />
    </Figure>
  );
}
