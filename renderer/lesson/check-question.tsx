import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { LessonView } from '#core/contract/library.ts';
import type { AnsweredQuestion } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { AnswerFeedback } from '#renderer/ui/answer-feedback.tsx';
import { AnswerInput } from '#renderer/ui/answer-input.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { isComplete, shownOrder } from '#renderer/ui/response.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { useStopwatch } from '#renderer/ui/use-stopwatch.ts';
import { outcomeOf, outcomeWord } from '#renderer/ui/verdict.tsx';
import styles from './check-question.module.css';

interface CheckQuestionProps {
  lesson: string;
  question: AnsweredQuestion;
}

/** A question inside a lesson: answered at once, told at once, and open to another try. The last answer is remembered. */
export function CheckQuestion({ lesson, question }: CheckQuestionProps) {
  const titleId = useId();
  const stem = useRef<HTMLParagraphElement>(null);
  const [draft, setDraft] = useState<Response>();
  const [isTryingAgain, setTryingAgain] = useState(false);
  const stopwatch = useStopwatch();
  const answer = useAnswerCheck(lesson, () => setTryingAgain(false));
  const { response, feedback } = question;
  const isTold = feedback !== undefined && !isTryingAgain;
  const ready = draft ?? (question.kind === 'ordering' ? shownOrder(question) : undefined);

  useEffect(() => {
    // The button that had the focus is gone.
    if (isTryingAgain) stem.current?.focus({ preventScroll: true });
  }, [isTryingAgain]);

  const submit = () => {
    if (!isComplete(ready, question) || answer.isPending) return;
    answer.mutate({ event: newEventId(), item: question.item, response: ready, tookMs: stopwatch.read() });
  };
  const tryAgain = () => {
    setDraft(undefined);
    setTryingAgain(true);
    stopwatch.restart();
  };

  return (
    <section
      aria-labelledby={titleId}
      className={styles.check}
      onFocus={stopwatch.start}
      onPointerEnter={stopwatch.start}
    >
      <p className={styles.kind}>{t('lesson.check')}</p>
      <p ref={stem} id={titleId} tabIndex={-1} className={styles.stem}>
        <RichText nodes={question.stem} />
      </p>
      {isTold ? (
        <>
          <AnswerFeedback
            question={question}
            response={response}
            feedback={feedback}
            isSectionShown={false}
          />
          <Button size="small" onPress={tryAgain}>
            {t('lesson.check-again')}
          </Button>
        </>
      ) : (
        <>
          <AnswerInput
            question={question}
            response={draft}
            onChange={setDraft}
            labelledBy={titleId}
            onEnter={submit}
            isDisabled={answer.isPending}
          />
          {answer.error ? (
            <SaveFailure
              error={answer.error}
              title={t('lesson.check-not-saved')}
              onRetry={() => answer.variables && answer.mutate(answer.variables)}
            />
          ) : (
            <Button isDisabled={!isComplete(ready, question)} onPress={submit}>
              {t('lesson.check-answer')}
            </Button>
          )}
        </>
      )}
      <LiveText>
        {isTold && answer.isSuccess ? outcomeWord(outcomeOf(feedback.score, response)) : ''}
      </LiveText>
    </section>
  );
}

/** Sends an answer and puts the reply into the lesson on screen. */
function useAnswerCheck(lesson: string, onTold: () => void) {
  const queryClient = useQueryClient();
  return useMutation(
    api.study.answerCheck.mutationOptions({
      onSuccess: (answered) => {
        const queryKey = api.content.getLesson.queryKey({ input: { lesson } });
        queryClient.setQueryData(
          queryKey,
          (view: LessonView | undefined) => view && withAnswer(view, answered),
        );
        onTold();
      },
    }),
  );
}

function withAnswer(view: LessonView, answered: AnsweredQuestion): LessonView {
  return { ...view, checks: view.checks.map((check) => (check.item === answered.item ? answered : check)) };
}
