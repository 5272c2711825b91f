import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './text-input.module.css';

/** Says that a field takes no more. A browser cuts off what is pasted beyond the limit without a word. */
export function FullField({ text, maxLength }: { text: string; maxLength: number }) {
  if (text.length < maxLength) return null;
  return (
    <p role="alert" className={styles.full}>
      {t('ui.full', { count: formatNumber(maxLength) })}
    </p>
  );
}
