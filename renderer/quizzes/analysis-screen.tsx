import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Library, UnitSummary } from '#core/contract/library.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { useAddressFilters } from '#renderer/ui/use-address-filters.ts';
import { Analysis } from './analysis.tsx';
import { readMode } from './analysis-scope.tsx';

const isAttempted = (unit: UnitSummary) => unit.attempts.some(({ finishedAt }) => finishedAt !== undefined);

/** How the questions of a unit did in finished attempts: of the unit the address names, or the first attempted. */
export function AnalysisScreen() {
  const library = useQuery(api.content.getLibrary.queryOptions());
  return <Loaded query={library}>{(data) => <ChosenUnit library={data} />}</Loaded>;
}

function ChosenUnit({ library }: { library: Library }) {
  const [search, change] = useAddressFilters();
  const units = library.packs.flatMap((pack) => pack.units).filter((unit) => unit.items.total > 0);
  const attempted = units.filter(isAttempted);
  const unit = search.get('unit') ?? attempted[0]?.id;
  if (unit === undefined) return <NothingYet />;
  const scope = { unit, mode: readMode(search) };
  return <AnalysedUnit units={attempted} scope={scope} onChange={change} />;
}

type Props = Omit<Parameters<typeof Analysis>[0], 'analysis'>;

function AnalysedUnit(props: Props) {
  const { unit, mode } = props.scope;
  const input = { unit, ...(mode === undefined ? {} : { mode }) };
  const analysis = useQuery(
    api.quiz.getItemAnalysis.queryOptions({ input, placeholderData: keepPreviousData }),
  );
  return <Loaded query={analysis}>{(data) => <Analysis {...props} analysis={data} />}</Loaded>;
}

function NothingYet() {
  return (
    <Page title={t('analysis.empty.headline')} back={{ href: PATHS.quizzes, label: t('analysis.back') }}>
      <EmptyState
        title={t('analysis.empty')}
        action={
          <LinkButton href={PATHS.quizzes} variant="primary">
            {t('analysis.empty.action')}
          </LinkButton>
        }
      >
        {t('analysis.empty.text')}
      </EmptyState>
    </Page>
  );
}
