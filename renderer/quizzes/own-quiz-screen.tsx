import { useQuery } from '@tanstack/react-query';
import type { QuizOptions } from '#core/contract/quizzes.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { useStartAttempt } from '#renderer/ui/use-begin.ts';
import { OwnQuizForm } from './own-quiz-form.tsx';

/** Making a quiz of one's own: what it asks, how much, and how. */
export function OwnQuizScreen() {
  const options = useQuery({ ...api.quiz.getQuizOptions.queryOptions(), staleTime: Infinity });
  return <Loaded query={options}>{(data) => <OwnQuiz options={data} />}</Loaded>;
}

function OwnQuiz({ options }: { options: QuizOptions }) {
  const { startAttempt, error } = useStartAttempt();
  return (
    <Page
      title={t('own-quiz.headline')}
      lede={t('own-quiz.lede')}
      back={{ href: PATHS.quizzes, label: t('quiz.all') }}
    >
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
      {options.units.length === 0 ? (
        <EmptyState title={t('quizzes.empty.what')}>{t('quizzes.empty.text')}</EmptyState>
      ) : (
        <OwnQuizForm options={options} onStart={startAttempt} />
      )}
    </Page>
  );
}
