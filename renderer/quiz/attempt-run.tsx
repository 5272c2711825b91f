import { useState } from 'react';
import type { AttemptView } from '#core/contract/questions.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { AttemptQuestion } from './attempt-question.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { QuestionStrip } from './question-strip.tsx';
import { nextOpen } from './next-open.ts';
import { useAnswers } from './use-answers.ts';
import { useFinish } from './use-finish.ts';
import styles from './quiz.module.css';

export const MODES = {
  practice: 'quiz.mode.practice',
  test: 'quiz.mode.test',
} as const satisfies Record<AttemptView['mode'], MessageKey>;

/** An attempt under way: one question at a time, any of them one press away. */
export function AttemptRun({ view }: { view: AttemptView }) {
  const { questions, mode } = view;
  const [index, setIndex] = useState(() => nextOpen(questions, -1) ?? 0);
  const [isAsking, setAsking] = useState(false);
  const answers = useAnswers(view);
  const finish = useFinish(view.attempt, answers);
  const question = questions[index];
  const unanswered = questions.filter((each) => answers.responseOf(each) === undefined).length;

  const goTo = (target: number) => {
    if (mode === 'test' && question) void answers.send(question);
    setIndex(target);
  };
  // In practice with all questions told, nothing is left to ask about.
  const end = async () => {
    const isOver = mode === 'practice' && unanswered === 0 && (await finish.finish());
    if (!isOver) setAsking(true);
  };

  if (!question) return <EmptyState title={t('quiz.gone')}>{t('quiz.gone.why')}</EmptyState>;
  return (
    <div className={styles.stage}>
      <header className={styles.bar}>
        <p className={styles.unit}>{t('quiz.unit', { unit: view.unit.title, mode: t(MODES[mode]) })}</p>
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
        onEnd={() => void end()}
      />
      <FinishDialog isOpen={isAsking} onOpenChange={setAsking} unanswered={unanswered} finish={finish} />
    </div>
  );
}
