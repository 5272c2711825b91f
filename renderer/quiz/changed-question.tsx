import type { AnsweredQuestion } from '#core/contract/questions.ts';
import { t } from '#renderer/i18n/t.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { optionsOf } from '#renderer/ui/options.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';
import styles from './changed-question.module.css';

/** Says of a question that its pack has it otherwise by now, with the present wording one press away. */
export function ChangedQuestion({ changed }: { changed: NonNullable<AnsweredQuestion['changed']> }) {
  const { present, isShown } = changed;
  if (!present) return <p className={styles.note}>{t('attempt.changed.gone')}</p>;
  if (!isShown) return <p className={styles.note}>{t('attempt.changed.lost')}</p>;
  return (
    <div className={styles.changed}>
      <p className={styles.note}>{t('attempt.changed')}</p>
      <Disclosure title={t('attempt.changed.present')}>
        <div className={styles.present}>
          <p>
            <RichText nodes={present.stem} />
          </p>
          <ul className={styles.options}>
            {optionsOf(present).map(({ id, text }) => (
              <li key={id}>
                <RichText nodes={text} />
              </li>
            ))}
            {present.fields.map(({ id, label }) => (
              <li key={id}>
                <RichText nodes={label} />
              </li>
            ))}
          </ul>
          <p className={styles.note}>{t('attempt.changed.key')}</p>
        </div>
      </Disclosure>
    </div>
  );
}
