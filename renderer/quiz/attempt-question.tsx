import { useEffect, useRef, useState } from 'react';
import { plainText } from '#core/content/plain-text.ts';
import type { AnsweredQuestion, AttemptView } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { HINT_PENALTY } from '#core/quiz/practice-rules.ts';
import { isSameResponse } from '#core/quiz/same-response.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { AnswerFeedback } from '#renderer/ui/answer-feedback.tsx';
import { AnswerInput } from '#renderer/ui/answer-input.tsx';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { chooseAt, isComplete, letterOf, shownOrder } from '#renderer/ui/response.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { useShortcuts, type Shortcuts } from '#renderer/ui/use-shortcuts.ts';
import { outcomeOf, outcomeWord } from '#renderer/ui/verdict.tsx';
import { AdaptiveReasonNote } from './adaptive-reason.tsx';
import { ConfidenceChoice } from './confidence-choice.tsx';
import { ConfidenceSaid } from './confidence-said.tsx';
import { ElsewhereNotice } from './elsewhere-notice.tsx';
import { MarkEssay } from './mark-essay.tsx';
import { nextOpen } from './next-open.ts';
import { HintsTaken, TrialNote, triesText } from './practice-help.tsx';
import { QuestionFooter } from './question-footer.tsx';
import type { Answers } from './use-answers.ts';
import { useConfidence } from './use-confidence.ts';
import { usePractice } from './use-practice.ts';
import { withoutStruck } from './without-struck.ts';
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
  const hints = question.practised?.hints;
  const response = withoutStruck(answers.responseOf(question), hints?.struck ?? []);
  const tried = question.practised?.tries.taken ?? 0;
  const [retried, setRetried] = useState(0);
  const [confidence, setConfidence] = useConfidence(view.attempt, question.item);
  const isAsTried = question.trial !== undefined && isSameResponse(response, question.response);
  const isTrial = isAsTried && retried !== tried;
  const place = useRef<HTMLDivElement>(null);
  const practice = usePractice(view.attempt, question);
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
  const tryAgain = () => {
    setRetried(tried);
    place.current?.querySelector<HTMLElement>('input:checked, input, textarea, button, select')?.focus();
  };
  const act = () => {
    if (isTrial) {
      tryAgain();
      return;
    }
    if (mode === 'test' || isTold) {
      if (mode === 'test' && response === undefined && question.kind === 'ordering')
        choose(shownOrder(question));
      else goOn();
    } else if (isComplete(ready, question) && !isAsTried) {
      void answers.send(question, ready, confidence);
    }
  };
  const canHint = !isTold && hints !== undefined && hints.left > 0;
  useShortcuts({
    Enter: act,
    h: canHint ? practice.takeHint : undefined,
    ...optionShortcuts(question, response, choose),
  });

  return (
    <>
      <div className={styles.question}>
        <p className={styles.number}>{numberWords(view, index)}</p>
        <h1 ref={heading} id="stem" tabIndex={-1} className={styles.stem}>
          <RichText nodes={question.stem} />
        </h1>
        <ElsewhereNotice question={question} answers={answers} />
        {question.feedback ? (
          <AnswerFeedback question={question} response={question.response} feedback={question.feedback} />
        ) : (
          <div ref={place}>
            <AnswerInput
              key={question.item}
              question={question}
              response={response}
              onChange={choose}
              labelledBy="stem"
              onEnter={act}
              struck={hints?.struck ?? []}
            />
          </div>
        )}
        {question.asksConfidence && !isTold && tried === 0 && (
          <ConfidenceChoice value={confidence} onChange={setConfidence} />
        )}
        {isTold && <ConfidenceSaid confidence={question.confidence} />}
        {!isTold && <HintsTaken question={question} />}
        {isAsTried && <TrialNote question={question} />}
        {practice.error ? (
          <Banner tone="bad" title={t('attempt.help-failed')}>
            {describeError(practice.error)}
          </Banner>
        ) : null}
        {question.reason && <AdaptiveReasonNote reason={question.reason} />}
        <MarkEssay attempt={view.attempt} question={question} />
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
        isEssay={question.kind === 'essay'}
        isTrial={isTrial}
        isReady={isComplete(ready, question) && !isAsTried}
        isKept={question.response !== undefined && isSameResponse(response, question.response)}
        isUnsettled={failure !== undefined || answers.elsewhereOf(question) === 'disputed'}
        isOrderUntouched={question.kind === 'ordering' && response === undefined}
        hasNext={next !== undefined || view.most !== undefined}
        hasBack={index > 0}
        onAct={act}
        onBack={() => onGo(index - 1)}
      >
        {canHint && !isTrial && (
          <Button variant="quiet" shortcut={t('attempt.hint.key')} onPress={practice.takeHint}>
            {t('attempt.hint', { share: formatPercent(HINT_PENALTY) })}
          </Button>
        )}
        {isAsTried && (
          <Button variant="quiet" onPress={practice.showAnswer}>
            {t('attempt.show-answer')}
          </Button>
        )}
      </QuestionFooter>
      <LiveText>
        {question.feedback
          ? `${outcomeWord(outcomeOf(question.feedback.score, question.response))}. ${plainText(question.feedback.explanation)}`
          : isAsTried
            ? `${outcomeWord(question.trial?.isPartly ? 'partly' : 'wrong')}. ${triesText(question)}`
            : ''}
      </LiveText>
    </>
  );
}

function numberWords({ questions, most }: AttemptView, index: number): string {
  return most === undefined
    ? t('quiz.number', { number: index + 1, count: questions.length })
    : t('adaptive.number', { number: index + 1, most });
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
