import { useEffect } from 'react';
import type { AnsweredQuestion, AttemptView } from '#core/contract/questions.ts';
import { MINUTE_MS } from '#core/time.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { formatDate, formatMinutes, formatPercent } from '#renderer/i18n/format.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { outcomeOf } from '#renderer/ui/verdict.tsx';
import { attemptTitle } from '#renderer/ui/attempt-title.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { NextStep } from '#renderer/ui/next-step.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { paperPath, PATHS } from '#renderer/ui/paths.ts';
import { useStartAttempt } from '#renderer/ui/use-begin.ts';
import { forgetAttempt } from './attempt-notes.ts';
import { attemptDrafts } from './drafts.ts';
import { QuestionStrip } from './question-strip.tsx';
import { ResultActions } from './result-actions.tsx';
import { ResultQuestion } from './result-question.tsx';
import styles from './attempt-result.module.css';

/** A finished attempt: the score, every question with its feedback, and the way on. */
export function AttemptResult({ view }: { view: AttemptView }) {
  const { questions, unit, score, finishedAt = view.startedAt } = view;
  const { startAttempt, error } = useStartAttempt();
  useEffect(() => forgetAttempt(attemptDrafts(), view.attempt), [view.attempt]);
  const right = questions.filter((question) => outcomeIn(question) === 'right').length;
  const isPartly = questions.some((question) => outcomeIn(question) === 'partly');
  const unmarked = questions.filter((question) => outcomeIn(question) === 'unmarked').length;
  const date = formatDate(finishedAt, 'long');
  const what = { unit: attemptTitle({ ...view, title: view.title ?? unit?.title }), date };

  return (
    <Page
      width="reading"
      title={t('quiz.result', { right, count: questions.length })}
      lede={
        <>
          {t(resultWords(view), what)}{' '}
          {score !== undefined &&
            t(isPartly ? 'quiz.result.score' : 'quiz.result.share', { share: formatPercent(score) })}{' '}
          {unmarked > 0 && t('quiz.result.unmarked', { count: unmarked })}
        </>
      }
      back={{ href: PATHS.quizzes, label: t('quiz.all') }}
      actions={<ResultActions view={view} onStart={startAttempt} />}
    >
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
      {view.lateMs !== undefined && (
        <Banner tone="info" title={t('attempt.late.title', { late: formatMinutes(view.lateMs / MINUTE_MS) })}>
          {t('attempt.late.text')}{' '}
          {view.lateScore !== undefined && t('attempt.late.score', { share: formatPercent(view.lateScore) })}
        </Banner>
      )}
      <div className={styles.overview}>
        <QuestionStrip
          questions={questions}
          isAnswered={(question) => question.response !== undefined}
          onGo={(index) => goToQuestion(questions[index])}
        />
      </div>
      <p className={styles.paper}>
        <TextLink href={paperPath({ attempt: view.attempt })}>{t('paper.make')}</TextLink>
      </p>
      <NextStep />
      <h2 className={styles.heading}>{t('quiz.result.questions')}</h2>
      <ol className={styles.questions}>
        {questions.map((question, index) => (
          <ResultQuestion
            key={question.item}
            attempt={view.attempt}
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
  return outcomeOf(question.feedback?.score ?? 0, question.response);
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

function resultWords({ purpose, mode }: AttemptView): MessageKey {
  if (purpose === 'adaptive') return 'quiz.result.adaptive';
  return mode === 'test' ? 'quiz.result.test' : 'quiz.result.practice';
}
