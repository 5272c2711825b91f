import { useEffect, useState } from 'react';
import type { AttemptView } from '#core/contract/questions.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { attemptTitle } from '#renderer/ui/attempt-title.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { changeNotes, readNotes } from './attempt-notes.ts';
import { AttemptQuestion } from './attempt-question.tsx';
import { attemptDrafts } from './drafts.ts';
import { FinishDialog } from './finish-dialog.tsx';
import { QuestionStrip } from './question-strip.tsx';
import { isOpen, resumeAt } from './next-open.ts';
import { useAnswers } from './use-answers.ts';
import { TimeLeft } from './time-left.tsx';
import { useAskNext } from './use-ask-next.ts';
import { useFinish } from './use-finish.ts';
import styles from './quiz.module.css';

export const MODES = {
  practice: 'quiz.mode.practice',
  test: 'quiz.mode.test',
} as const satisfies Record<AttemptView['mode'], MessageKey>;

/** An attempt under way: one question at a time, any of them one press away. */
export function AttemptRun({ view }: { view: AttemptView }) {
  const { attempt, questions, mode } = view;
  const [index, setIndex] = useState(() => resumeAt(view, readNotes(attemptDrafts(), attempt).place));
  const [isAsking, setAsking] = useState(false);
  const answers = useAnswers(view);
  const finish = useFinish(attempt, answers);
  const more = useAskNext(view, setIndex);
  const question = questions[index];
  const place = question?.item;
  useEffect(() => {
    if (place !== undefined) changeNotes(attemptDrafts(), attempt, { place });
  }, [attempt, place]);
  const unanswered = questions.filter((each) =>
    isOpen({ ...each, response: answers.responseOf(each) }),
  ).length;

  const disputed = questions.flatMap((each, place) =>
    mode === 'test' && answers.elsewhereOf(each) === 'disputed' ? place + 1 : [],
  );

  const goTo = (target: number) => {
    if (mode === 'test' && question) void answers.send(question);
    setIndex(target);
  };
  // In practice with all questions told, nothing is left to ask about.
  const end = async () => {
    const isOver =
      mode === 'practice' && (unanswered === 0 || view.purpose === 'adaptive') && (await finish.finish());
    if (!isOver) setAsking(true);
  };

  const handIn = async () => {
    if (!(await finish.finish())) setAsking(true);
  };

  if (!question) return <EmptyState title={t('quiz.gone')}>{t('quiz.gone.why')}</EmptyState>;
  return (
    <div className={styles.stage}>
      <header className={styles.bar}>
        <p className={styles.unit}>
          {view.purpose === 'adaptive'
            ? attemptTitle(view)
            : t('quiz.unit', {
                unit: attemptTitle({ ...view, title: view.title ?? view.unit?.title }),
                mode: t(MODES[mode]),
              })}
        </p>
        {view.limitMs !== undefined && (
          <TimeLeft
            attempt={attempt}
            startedAt={view.startedAt}
            limitMs={view.limitMs}
            graceMs={view.graceMs ?? 0}
            onOver={() => void handIn()}
          />
        )}
        <Button size="small" variant="quiet" icon="flag" onPress={() => void end()}>
          {t('quiz.finish')}
        </Button>
        <QuestionStrip
          questions={questions}
          current={index}
          isAnswered={(each) => answers.responseOf(each) !== undefined}
          onGo={goTo}
        />
      </header>
      <AttemptQuestion
        key={question.item}
        view={view}
        index={index}
        question={question}
        answers={answers}
        onGo={goTo}
        onEnd={() => (view.most === undefined ? void end() : more.askNext())}
      />
      {more.error && (
        <Banner tone="bad" title={t('adaptive.failed')}>
          {describeError(more.error)}
        </Banner>
      )}
      <FinishDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        unanswered={unanswered}
        disputed={disputed}
        finish={finish}
      />
    </div>
  );
}
