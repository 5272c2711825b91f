import { useEffect, useRef } from 'react';
import { plainText } from '#core/content/plain-text.ts';
import type { AnsweredQuestion, AttemptView } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { t } from '#renderer/i18n/t.ts';
import { AnswerFeedback, outcomeOf, outcomeWord } from '#renderer/ui/answer-feedback.tsx';
import { AnswerInput } from '#renderer/ui/answer-input.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { chooseAt, isComplete, isSameResponse, letterOf, shownOrder } from '#renderer/ui/response.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { useShortcuts, type Shortcuts } from '#renderer/ui/use-shortcuts.ts';
import { nextOpen } from './next-open.ts';
import { QuestionFooter } from './question-footer.tsx';
import type { Answers } from './use-answers.ts';
import styles from './quiz.module.css';

interface AttemptQuestionProps {
  view: AttemptView;
  index: number;
  question: AnsweredQuestion;
  answers: Answers;
  onGo: (index: number) => void;
  onEnd: () => void;
}

/** One question of an attempt: answered in practice and told at once, or answered in a test and kept. */
export function AttemptQuestion({ view, index, question, answers, onGo, onEnd }: AttemptQuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { questions, mode } = view;
  const isTold = question.feedback !== undefined;
  const response = answers.responseOf(question);
  // The order shown may be the one meant, so an ordering question can be handed in as it stands.
  const ready = response ?? (question.kind === 'ordering' ? shownOrder(question) : undefined);
  const failure = answers.failureOf(question.item);
  const next =
    mode === 'practice' ? nextOpen(questions, index) : index + 1 < questions.length ? index + 1 : undefined;

  const { begin } = answers;
  useEffect(() => {
    begin();
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [begin]);
  useEffect(() => {
    const page = t('quiz.number', { number: index + 1, count: questions.length });
    document.title = t('app.window-title', { page });
  }, [index, questions.length]);

  const choose = (chosen: Response) => {
    if (!isTold) answers.choose(question, chosen);
  };
  const goOn = () => (next === undefined ? onEnd() : onGo(next));
  const act = () => {
    if (mode === 'test' || isTold) {
      if (mode === 'test' && response === undefined && question.kind === 'ordering')
        choose(shownOrder(question));
      else goOn();
    } else if (isComplete(ready, question)) {
      void answers.send(question, ready);
    }
  };
  useShortcuts({ Enter: act, ...optionShortcuts(question, response, choose) });

  return (
    <>
      <div className={styles.question}>
        <p className={styles.number}>{t('quiz.number', { number: index + 1, count: questions.length })}</p>
        <h1 ref={heading} id="stem" tabIndex={-1} className={styles.stem}>
          <RichText nodes={question.stem} />
        </h1>
        {question.feedback ? (
          <AnswerFeedback question={question} response={question.response} feedback={question.feedback} />
        ) : (
          <AnswerInput
            key={question.item}
            question={question}
            response={response}
            onChange={choose}
            labelledBy="stem"
            onEnter={act}
          />
        )}
        {failure && (
          <SaveFailure
            error={failure.error}
            title={t('quiz.not-saved')}
            onRetry={() => void answers.retry(failure)}
          />
        )}
      </div>
      <QuestionFooter
        mode={mode}
        isTold={isTold}
        isReady={isComplete(ready, question)}
        isKept={question.response !== undefined && isSameResponse(response, question.response)}
        isFailed={failure !== undefined}
        isOrderUntouched={question.kind === 'ordering' && response === undefined}
        hasNext={next !== undefined}
        hasBack={index > 0}
        onAct={act}
        onBack={() => onGo(index - 1)}
      />
      <LiveText>
        {question.feedback
          ? `${outcomeWord(outcomeOf(question.feedback.score, true))}. ${plainText(question.feedback.explanation)}`
          : ''}
      </LiveText>
    </>
  );
}

/** Letters and numbers that choose options. */
function optionShortcuts(
  question: AnsweredQuestion,
  response: Response | undefined,
  choose: (response: Response) => void,
): Shortcuts {
  const count =
    question.kind === 'true-false' ? 2 : question.kind === 'ordering' ? 0 : question.options.length;
  const shortcuts: Shortcuts = {};
  for (let index = 0; index < count; index += 1) {
    const chooseThis = () => {
      const chosen = chooseAt(question, response, index);
      if (chosen) choose(chosen);
    };
    shortcuts[letterOf(index).toLowerCase()] = chooseThis;
    shortcuts[String(index + 1)] = chooseThis;
  }
  return shortcuts;
}
