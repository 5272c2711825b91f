import type { ScenarioView } from '#core/contract/explore.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './case-features.module.css';

const SETTINGS = {
  bilateral: 'explore.cases.bilateral',
  multilateral: 'explore.cases.multilateral',
  none: 'explore.cases.no-setting',
} as const satisfies Record<ScenarioView['setting'], MessageKey>;

/** What the verdict turns on, point by point. */
export function CaseFeatures({ scenario }: { scenario: ScenarioView }) {
  const { payer, participants, setting, place, certified, clauseYear } = scenario;
  const features: readonly [MessageKey, string][] = [
    ['explore.cases.payer', payer],
    ['explore.cases.participants', participants],
    ['explore.cases.setting', t(SETTINGS[setting])],
    ['explore.cases.place', place],
    ['explore.cases.certified', t(certified ? 'explore.cases.certified.yes' : 'explore.cases.certified.no')],
    ['explore.cases.clause', t('explore.cases.clause-year', { year: String(clauseYear) })],
  ];
  return (
    <dl className={styles.features}>
      {features.map(([name, value]) => (
        <div key={name} className={styles.feature}>
          <dt>{t(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
