import { Link } from 'react-aria-components/Link';
import { useSearch } from 'wouter';
import type { ExploreView } from '#core/contract/explore.ts';
import { t } from '#renderer/i18n/t.ts';
import { explorePath } from '#renderer/ui/paths.ts';
import { buildSides, countVoices } from './sides.ts';
import styles from './question-list.module.css';

interface QuestionListProps {
  questions: ExploreView['questions'];
  positions: ExploreView['positions'];
}

/** Every contested question, with its sides and how many voices each has. */
export function QuestionList({ questions, positions }: QuestionListProps) {
  const search = useSearch();
  return (
    <>
      <p className={styles.lede}>{t('explore.debate.lede')}</p>
      <ol className={styles.questions}>
        {questions.map((question) => (
          <li key={question.id} className={styles.question}>
            <h2 className={styles.title}>
              <Link
                href={explorePath('debate', question.id) + (search === '' ? '' : `?${search}`)}
                className={styles.link}
              >
                {question.question}
              </Link>
            </h2>
            <ul className={styles.sides}>
              {buildSides(question, positions).map((side) => (
                <li key={side.id} className={styles.side}>
                  <span>{side.title}</span>
                  <span className={styles.voices}>
                    {t('explore.debate.voices', { count: countVoices(side) })}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
