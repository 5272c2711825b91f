import { useQuery } from '@tanstack/react-query';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useLocation, useSearch } from 'wouter';
import type { ExploreView } from '#core/contract/explore.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { explorePath, PATHS } from '#renderer/ui/paths.ts';
import { Cases } from './cases.tsx';
import { Debate } from './debate.tsx';
import { Partnerships } from './partnerships.tsx';
import { PARTS, toPart, type Part } from './parts.ts';
import { Timeline } from './timeline.tsx';
import { useCases } from './use-cases.ts';
import styles from './explore-screen.module.css';

interface ExploreScreenProps {
  /** The part the address names. */
  part: string | undefined;
  /** The entry of it the address names, by global id. */
  entry: string | undefined;
}

/** What there is to look at beside the lessons: a timeline, partnerships, a debate and worked cases. */
export function ExploreScreen({ part, entry }: ExploreScreenProps) {
  const explore = useQuery(api.content.getExplore.queryOptions());
  return (
    <Loaded query={explore}>{(data) => <Explore explore={data} part={toPart(part)} entry={entry} />}</Loaded>
  );
}

interface ExploreProps {
  explore: ExploreView;
  part: Part;
  entry: string | undefined;
}

function Explore({ explore, part, entry }: ExploreProps) {
  const { timeline, partnerships, questions, scenarios } = explore;
  const [, navigate] = useLocation();
  const search = useSearch();
  // Held here, so that what was decided is still there after a look at another part.
  const cases = useCases(scenarios);
  if (timeline.length + partnerships.length + questions.length + scenarios.length === 0) {
    return <NothingToExplore />;
  }
  // The filters in the address belong to all parts: they wait while another part is looked at.
  const show = (key: unknown) => {
    const path = explorePath(String(key));
    navigate(search === '' ? path : `${path}?${search}`);
  };
  return (
    <Page title={t('explore.headline')} lede={t('explore.lede')}>
      <Tabs selectedKey={part} onSelectionChange={show} className={styles.tabs}>
        <TabList aria-label={t('explore.parts')} className={styles.list}>
          {Object.entries(PARTS).map(([id, label]) => (
            <Tab key={id} id={id} className={styles.tab}>
              {t(label)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="timeline" className={styles.panel}>
          <Timeline events={timeline} />
        </TabPanel>
        <TabPanel id="partnerships" className={styles.panel}>
          <Partnerships partnerships={partnerships} asOf={explore.asOf} />
        </TabPanel>
        <TabPanel id="debate" className={styles.panel}>
          <Debate questions={questions} positions={explore.positions} question={entry} />
        </TabPanel>
        <TabPanel id="cases" className={styles.panel}>
          <Cases cases={cases} />
        </TabPanel>
      </Tabs>
    </Page>
  );
}

function NothingToExplore() {
  return (
    <Page title={t('explore.none')}>
      <EmptyState
        title={t('explore.none.what')}
        action={
          <LinkButton href={PATHS.lessons} variant="primary">
            {t('explore.none.action')}
          </LinkButton>
        }
      >
        {t('explore.none.text')}
      </EmptyState>
    </Page>
  );
}
