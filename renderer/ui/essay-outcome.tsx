import type { Feedback } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { t } from '#renderer/i18n/t.ts';
import { RichText } from './rich-text.tsx';
import styles from './essay.module.css';

interface EssayOutcomeProps {
  response: Response | undefined;
  rubric: NonNullable<Feedback['rubric']>;
}

/** What was written beside a model answer; without it, what the model answer has to show. */
export function EssayOutcome({ response, rubric }: EssayOutcomeProps) {
  return (
    <>
      {response?.kind === 'essay' && (
        <section className={styles.text}>
          <p className={styles.name}>{t('quiz.essay.yours')}</p>
          <p className={styles.written}>{response.text}</p>
        </section>
      )}
      <section className={styles.text}>
        <p className={styles.name}>{t('quiz.essay.model')}</p>
        {rubric.model.map((paragraph, index) => (
          <p key={index}>
            <RichText nodes={paragraph} />
          </p>
        ))}
      </section>
      {response === undefined && (
        <ul className={styles.rubric}>
          {rubric.criteria.map(({ id, text, points }) => (
            <li key={id}>
              <RichText nodes={text} /> {t('quiz.essay.points', { points })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
