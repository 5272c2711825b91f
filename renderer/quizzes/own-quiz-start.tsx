import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { QuizCount } from '#core/contract/quizzes.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { choiceOf, type QuizDraft } from './own-quiz-draft.ts';
import styles from './own-quiz.module.css';

const EMPTIED = {
  subject: 'own-quiz.none.subject',
  kinds: 'own-quiz.none.kinds',
  levels: 'own-quiz.none.levels',
  answered: 'own-quiz.none.answered',
} as const;

/** How many questions fit, or why none do; and the way on. */
export function OwnQuizStart({ draft }: { draft: QuizDraft }) {
  const counted = useQuery(
    api.quiz.countQuiz.queryOptions({
      input: { choice: useDeferredValue(choiceOf(draft)) },
      staleTime: 0,
      placeholderData: (before: QuizCount | undefined) => before,
    }),
  );
  const { count = 0, emptiedBy = null } = counted.data ?? {};
  const asked = Math.min(count, draft.count);
  return (
    <div className={styles.start}>
      <p role="status" className={styles.found} data-none={emptiedBy !== null || undefined}>
        {counted.error
          ? describeError(counted.error)
          : emptiedBy
            ? t(EMPTIED[emptiedBy])
            : counted.data && t('own-quiz.found', { count, asked })}
      </p>
      <Button type="submit" variant="primary" isDisabled={asked === 0}>
        {t('own-quiz.start', { count: asked })}
      </Button>
    </div>
  );
}
