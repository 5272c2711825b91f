import type { AnsweredQuestion, AttemptView } from '#core/contract/questions.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { formatDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { outcomeOf } from '#renderer/ui/answer-feedback.tsx';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { NextStep } from '#renderer/ui/next-step.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { PRACTICE_ITEMS, useStartAttempt } from '#renderer/ui/use-begin.ts';
import { QuestionStrip } from './question-strip.tsx';
import { ResultQuestion } from './result-question.tsx';
import styles from './attempt-result.module.css';

/** A finished attempt: the score, every question with its feedback, and the way on. */
export function AttemptResult({ view }: { view: AttemptView }) {
  const { questions, mode, unit, score = 0, finishedAt = view.startedAt } = view;
  const { startAttempt, error } = useStartAttempt();
  const right = questions.filter((question) => outcomeIn(question) === 'right').length;
  const isPartly = questions.some((question) => outcomeIn(question) === 'partly');
  const date = formatDate(finishedAt, 'long');
  const what = { unit: unit.title, date };

  return (
    <Page
      width="reading"
      title={t('quiz.result', { right, count: questions.length })}
      lede={
        <>
          {mode === 'test' ? t('quiz.result.test', what) : t('quiz.result.practice', what)}{' '}
          {t(isPartly ? 'quiz.result.score' : 'quiz.result.share', { share: formatPercent(score) })}
        </>
      }
      back={{ href: PATHS.quizzes, label: t('quiz.all') }}
      actions={
        <Button onPress={() => startAttempt({ unit: unit.id, mode: 'practice', items: PRACTICE_ITEMS })}>
          {t('quiz.practise-again')}
        </Button>
      }
    >
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
      <div className={styles.overview}>
        <QuestionStrip
          questions={questions}
          isAnswered={(question) => question.response !== undefined}
          onGo={(index) => goToQuestion(questions[index])}
        />
      </div>
      <NextStep />
      <h2 className={styles.heading}>{t('quiz.result.questions')}</h2>
      <ol className={styles.questions}>
        {questions.map((question, index) => (
          <ResultQuestion
            key={question.item}
            question={question}
            number={index + 1}
            id={anchorOf(question)}
          />
        ))}
      </ol>
    </Page>
  );
}

function outcomeIn(question: AnsweredQuestion) {
  return outcomeOf(question.feedback?.score ?? 0, question.response !== undefined);
}

function anchorOf({ item }: AnsweredQuestion): string {
  return `question:${item}`;
}

function goToQuestion(question: AnsweredQuestion | undefined): void {
  const target = question && document.getElementById(anchorOf(question));
  if (!target || !question) return;
  target.scrollIntoView({ block: 'start' });
  target.querySelector('button')?.focus({ preventScroll: true });
}
