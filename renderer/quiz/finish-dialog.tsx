import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { Finish } from './use-finish.ts';
import styles from './quiz.module.css';

interface FinishDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  unanswered: number;
  /** Numbers of questions with another answer here than the one kept from another window. */
  disputed: readonly number[];
  finish: Finish;
}

/** Asks once before an attempt ends, and says what would be left out. */
export function FinishDialog({ isOpen, onOpenChange, unanswered, disputed, finish }: FinishDialogProps) {
  return (
    <Dialog
      title={t('quiz.finish.title')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button autoFocus={unanswered > 0 || disputed.length > 0} onPress={() => onOpenChange(false)}>
            {t('quiz.finish.stay')}
          </Button>
          <Button
            variant="primary"
            autoFocus={unanswered === 0 && disputed.length === 0}
            isDisabled={disputed.length > 0}
            onPress={() => void finish.finish()}
          >
            {t('quiz.finish')}
          </Button>
        </>
      }
    >
      <div className={styles.asking}>
        <p>{t('quiz.finish.unanswered', { count: unanswered })}</p>
        {disputed.length > 0 && (
          <Banner tone="warn" title={t('quiz.elsewhere')}>
            {t('quiz.elsewhere.first', { count: disputed.length, numbers: disputed.join(', ') })}
          </Banner>
        )}
        {finish.error ? (
          <Banner tone="bad" title={t('quiz.finish.failed')}>
            {describeError(finish.error)}
          </Banner>
        ) : null}
      </div>
    </Dialog>
  );
}
