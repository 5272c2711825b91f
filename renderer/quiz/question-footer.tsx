import type { ReactNode } from 'react';
import type { AttemptView } from '#core/contract/questions.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import styles from './quiz.module.css';

interface QuestionFooterProps {
  mode: AttemptView['mode'];
  /** Whether the feedback is shown. */
  isTold: boolean;
  /** Whether a try was not right and another is to be begun. */
  isTrial: boolean;
  /** A text, which is handed in rather than checked. */
  isEssay: boolean;
  isReady: boolean;
  /** Whether what is chosen is on disk. */
  isKept: boolean;
  /** Whether what is chosen was not taken, or another answer is kept in its place. */
  isUnsettled: boolean;
  /** An order nobody has moved: keeping it is a choice of its own. */
  isOrderUntouched: boolean;
  hasNext: boolean;
  hasBack: boolean;
  onAct: () => void;
  onBack: () => void;
  /** What else can be done about the question. */
  children?: ReactNode;
}

/** What to do now with the question, always in view. Enter does the same. */
export function QuestionFooter(props: QuestionFooterProps) {
  const { mode, isTold, isTrial, isEssay, isReady, hasBack, onAct, onBack } = props;
  const isHandingIn = mode === 'practice' && !isTold && !isTrial;
  return (
    <div className={styles.footer}>
      <p className={styles.kept} role="status">
        {mode === 'test' ? keptText(props) : ''}
      </p>
      {hasBack && (
        <Button variant="quiet" icon="back" onPress={onBack}>
          {t('quiz.back')}
        </Button>
      )}
      {props.children}
      <Button
        key={isTold ? 'on' : isTrial ? 'again' : 'answer'}
        variant="primary"
        // In an essay Enter begins a line.
        {...(isHandingIn && isEssay ? {} : { shortcut: t('quiz.key.enter') })}
        isDisabled={isHandingIn && !isReady}
        autoFocus={isTold || isTrial}
        onPress={onAct}
      >
        {actionText(props)}
      </Button>
    </div>
  );
}

function actionText(props: QuestionFooterProps): string {
  const { mode, isTold, isTrial, isEssay, hasNext, isOrderUntouched } = props;
  if (isTrial) return t('attempt.try-again');
  if (mode === 'practice' && !isTold) return t(isEssay ? 'quiz.hand-in' : 'quiz.check');
  if (mode === 'test' && isOrderUntouched) return t('quiz.keep-order');
  if (hasNext) return t('quiz.next');
  return mode === 'practice' ? t('quiz.see-result') : t('quiz.finish-test');
}

function keptText({ isKept, isUnsettled, isReady, isOrderUntouched }: QuestionFooterProps): string {
  if (isUnsettled || !isReady || isOrderUntouched) return '';
  return isKept ? t('quiz.kept') : t('quiz.keeping');
}
