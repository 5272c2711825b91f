import type { MasteryLevel } from '#core/mastery/evidence.ts';
import { t } from '#renderer/i18n/t.ts';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import { Page, Section } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { levelRule } from './level-rule.tsx';
import { LEVEL_NAMES } from './mastery-key.tsx';
import styles from './method-screen.module.css';

const LEVELS = Object.keys(LEVEL_NAMES) as MasteryLevel[];

/** How mastery is worked out, in plain words and as a formula. */
export function MethodScreen() {
  return (
    <Page
      title={t('progress.method')}
      lede={t('progress.method.lede')}
      back={{ href: PATHS.progress, label: t('progress.back') }}
      width="reading"
    >
      <Section title={t('progress.method.words')}>
        <ul className={styles.words}>
          <li>{t('progress.method.cards')}</li>
          <li>{t('progress.method.items')}</li>
          <li>{t('progress.method.prerequisites')}</li>
          <li>{t('progress.method.reading')}</li>
          <li>{t('progress.method.decay')}</li>
        </ul>
      </Section>
      <Section title={t('progress.method.formula')}>
        <ul className={styles.formula}>
          <li>{t('progress.method.formula.whole')}</li>
          <li>{t('progress.method.formula.own')}</li>
          <li>{t('progress.method.formula.cards')}</li>
          <li>{t('progress.method.formula.items')}</li>
          <li>{t('progress.method.formula.support')}</li>
        </ul>
        <p className={styles.note}>{t('progress.method.formula.note')}</p>
      </Section>
      <Section title={t('progress.method.levels')}>
        <dl className={styles.levels}>
          {LEVELS.map((level) => (
            <div key={level} className={styles.level}>
              <dt className={styles.name}>
                <MasteryDot level={level} />
                {t(LEVEL_NAMES[level])}
              </dt>
              <dd className={styles.rule}>{levelRule(level)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('progress.method.tested')}>
        <p>{t('progress.method.tested.text')}</p>
      </Section>
    </Page>
  );
}
