import type { PositionView } from '#core/contract/explore.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { CitedFacts } from '#renderer/ui/cited-facts.tsx';
import styles from './voice.module.css';

/** What somebody holds: the claim, what it rests on, the strongest answer to it, and the sources. */
export function Position({ position }: { position: PositionView }) {
  const { holder, role, date, claim, premises, counterArgument, facts } = position;
  return (
    <article className={styles.voice}>
      <h4 className={styles.holder}>{holder}</h4>
      <p className={styles.role}>{t('explore.debate.role', { role, date: formatDateText(date) })}</p>
      <p className={styles.claim}>{claim}</p>
      <p className={styles.label}>{t('explore.debate.because')}</p>
      <ul className={styles.premises}>
        {premises.map((premise) => (
          <li key={premise}>{premise}</li>
        ))}
      </ul>
      <p className={styles.label}>{t('explore.debate.answer')}</p>
      <p className={styles.counter}>{counterArgument}</p>
      <CitedFacts facts={facts} />
    </article>
  );
}
