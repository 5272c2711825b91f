import type { ItemAnalysisView } from '#core/contract/item-analysis.ts';
import { t } from '#renderer/i18n/t.ts';
import { numberOf, shareOf } from './figures.ts';
import styles from './figure-meanings.module.css';

interface Meaning {
  name: string;
  value?: string;
  text: string;
}

/** Figures with what each means in plain words. */
export function Meanings({ list }: { list: readonly Meaning[] }) {
  return (
    <dl className={styles.meanings}>
      {list.map(({ name, value, text }) => (
        <div key={name} className={styles.meaning}>
          <dt className={styles.name}>{name}</dt>
          {value !== undefined && <dd className={styles.value}>{value}</dd>}
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The attempts as a whole. */
export function TestFigures({ test }: { test: ItemAnalysisView['test'] }) {
  return (
    <Meanings
      list={[
        { name: t('analysis.mean'), value: shareOf(test.mean), text: t('analysis.mean.text') },
        { name: t('analysis.median'), value: shareOf(test.median), text: t('analysis.median.text') },
        { name: t('analysis.deviation'), value: shareOf(test.deviation), text: t('analysis.spread.text') },
        { name: t('analysis.skewness'), value: numberOf(test.skewness), text: t('analysis.skewness.text') },
        { name: t('analysis.kurtosis'), value: numberOf(test.kurtosis), text: t('analysis.kurtosis.text') },
        {
          name: t('analysis.consistency'),
          value: shareOf(test.consistency),
          text: t('analysis.consistency.text'),
        },
        { name: t('analysis.error'), value: shareOf(test.errorRatio), text: t('analysis.error.text') },
        {
          name: t('analysis.standard-error'),
          value: shareOf(test.standardError),
          text: t('analysis.standard-error.text'),
        },
      ]}
    />
  );
}

/** What the figures of a question mean. */
export function ItemMeanings() {
  return (
    <Meanings
      list={[
        { name: t('analysis.facility'), text: t('analysis.facility.text') },
        { name: t('analysis.discrimination'), text: t('analysis.discrimination.text') },
        { name: t('analysis.efficiency'), text: t('analysis.efficiency.text') },
        { name: t('analysis.deviation'), text: t('analysis.deviation.text') },
        { name: t('analysis.guess'), text: t('analysis.guess.text') },
        { name: t('analysis.weights'), text: t('analysis.weights.text') },
      ]}
    />
  );
}
