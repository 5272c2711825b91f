import { useQuery } from '@tanstack/react-query';
import type { Library, UnitSummary } from '#core/contract/library.ts';
import type { Plan } from '#core/contract/plan.ts';
import type { PlanEntry } from '#core/study/plan-entry.ts';
import { api } from '#renderer/api/queries.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { MemoryCurve } from '#renderer/ui/memory-curve.tsx';
import { Columns, Page, Section } from '#renderer/ui/page.tsx';
import { PATHS, reviewPath } from '#renderer/ui/paths.ts';
import styles from './flashcards-screen.module.css';

/** Every unit's cards: how many there are, how many were met, how many are due. */
export function FlashcardsScreen() {
  const library = useQuery(api.content.getLibrary.queryOptions());
  const plan = useQuery(api.study.getPlan.queryOptions());
  return (
    <Loaded query={library}>
      {(units) => <Loaded query={plan}>{(today) => <Flashcards library={units} plan={today} />}</Loaded>}
    </Loaded>
  );
}

function Flashcards({ library, plan }: { library: Library; plan: Plan }) {
  const units = library.packs.flatMap((pack) => pack.units);
  const sum = (count: (unit: UnitSummary) => number) => units.reduce((total, unit) => total + count(unit), 0);
  const due = sum((unit) => unit.cards.due);
  const started = sum((unit) => unit.cards.started);
  const total = sum((unit) => unit.cards.total);
  const hasRead = units.some((unit) => unit.lessons.some((lesson) => lesson.sectionsRead > 0));
  if (started === 0 && !hasRead) {
    return (
      <Page title={t('cards.headline.none', { total })}>
        <EmptyState
          title={t('cards.empty')}
          action={
            <LinkButton href={PATHS.lessons} variant="primary">
              {t('cards.empty.action')}
            </LinkButton>
          }
        >
          <p className={styles.teaching}>{t('cards.empty.text')}</p>
          <MemoryCurve />
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={headline(due, plan.heldBack)}
      lede={t('cards.lede', { started, total })}
      actions={<WayOn plan={plan} isAllMet={started === total} />}
    >
      <Columns aside={<HowItWorks />}>
        <ul className={styles.units}>
          {units.map((unit) => (
            <UnitCards key={unit.id} unit={unit} />
          ))}
        </ul>
      </Columns>
    </Page>
  );
}

function headline(due: number, heldBack: number): string {
  if (due > heldBack) return t('cards.headline.due', { due });
  return heldBack > 0 ? t('cards.headline.held-back', { heldBack }) : t('cards.headline.clear');
}

/** What can be asked now; where today's limits or what was read leave nothing to ask, the lessons new cards come from. */
function WayOn({ plan, isAllMet }: { plan: Plan; isAllMet: boolean }) {
  const can = (kind: PlanEntry['kind']) => plan.entries.some((entry) => entry.kind === kind);
  if (can('due-cards') || can('new-cards')) {
    return (
      <LinkButton href={reviewPath()} variant="primary">
        {can('due-cards') ? t('cards.review') : t('cards.learn')}
      </LinkButton>
    );
  }
  return isAllMet ? null : <LinkButton href={PATHS.lessons}>{t('cards.empty.action')}</LinkButton>;
}

function UnitCards({ unit }: { unit: UnitSummary }) {
  const { total, started, due } = unit.cards;
  const share = (count: number) => ({ inlineSize: `${total === 0 ? 0 : (count / total) * 100}%` });
  return (
    <li className={styles.unit}>
      <div className={styles.head}>
        <h2 className={styles.title}>{unit.title}</h2>
        <LinkButton href={reviewPath({ unit: unit.id })} size="small">
          {t('cards.review-unit')}
        </LinkButton>
      </div>
      <div className={styles.bar} aria-hidden="true">
        <i className={styles.due} style={share(due)} />
        <i className={styles.kept} style={share(started - due)} />
      </div>
      <dl className={styles.counts}>
        <Count label={t('cards.due')} value={due} sign={styles.due} />
        <Count label={t('cards.kept')} value={started - due} sign={styles.kept} />
        <Count label={t('cards.unseen')} value={total - started} sign={styles.unseen} />
        <Count label={t('cards.total')} value={total} />
      </dl>
    </li>
  );
}

function Count({ label, value, sign }: { label: string; value: number; sign?: string | undefined }) {
  return (
    <div className={styles.count}>
      <dt>
        {sign && <i className={`${styles.sign} ${sign}`} aria-hidden="true" />}
        {label}
      </dt>
      <dd className={styles.value}>{formatNumber(value)}</dd>
    </div>
  );
}

function HowItWorks() {
  return (
    <>
      <Section title={t('cards.how')}>
        <p className={styles.note}>{t('cards.how.text')}</p>
      </Section>
      <Section title={t('cards.new')}>
        <p className={styles.note}>{t('cards.new.text')}</p>
      </Section>
    </>
  );
}
