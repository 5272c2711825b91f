import type { ReactNode } from 'react';
import type { ItemAnalysisView } from '#core/contract/item-analysis.ts';
import type { UnitSummary } from '#core/contract/library.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { AnalysisScope, type AnalysisChoice } from './analysis-scope.tsx';
import { ItemMeanings, TestFigures } from './figure-meanings.tsx';
import { ENOUGH_ATTEMPTS } from './figures.ts';
import { ItemDetails } from './item-details.tsx';
import { ItemTable } from './item-table.tsx';
import { SaveAnalysis } from './save-analysis.tsx';
import styles from './analysis.module.css';

interface AnalysisProps {
  analysis: ItemAnalysisView;
  /** Units with finished attempts. */
  units: readonly UnitSummary[];
  scope: AnalysisChoice;
  onChange: (changes: Record<string, string | undefined>) => void;
}

/** The analysis of one unit: its questions in a table, each in detail, and the attempts as a whole. */
export function Analysis({ analysis, units, scope, onChange }: AnalysisProps) {
  const { unit, test, items, total, gone } = analysis;
  const { attempts, mean } = test;
  return (
    <Page
      title={
        mean === null
          ? t('analysis.headline.none', { unit: unit.title })
          : t('analysis.headline', { unit: unit.title, share: formatPercent(mean) })
      }
      lede={
        attempts === 0
          ? t('analysis.lede.none')
          : t('analysis.lede', { attempts, asked: items.length, total })
      }
      back={{ href: PATHS.quizzes, label: t('analysis.back') }}
      actions={attempts > 0 && <Button onPress={() => window.print()}>{t('analysis.print')}</Button>}
    >
      <AnalysisScope units={units} present={unit} scope={scope} onChange={onChange} />
      {attempts > 0 && (
        <>
          {attempts < ENOUGH_ATTEMPTS && (
            <div className={styles.notice}>
              <Banner tone="info">{t('analysis.few', { attempts, enough: ENOUGH_ATTEMPTS })}</Banner>
            </div>
          )}
          <Group
            title={t('analysis.questions')}
            text={t('analysis.questions.text', { enough: ENOUGH_ATTEMPTS })}
          >
            <ItemTable items={items} />
            {gone > 0 && <p className={styles.gone}>{t('analysis.gone', { gone })}</p>}
            <SaveAnalysis scope={scope} />
            <ItemMeanings />
          </Group>
          <Group title={t('analysis.details')} text={t('analysis.details.text')}>
            <ItemDetails items={items} />
          </Group>
          <Group title={t('analysis.test')} text={t('analysis.test.text')}>
            <TestFigures test={test} />
          </Group>
        </>
      )}
    </Page>
  );
}

function Group({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}
