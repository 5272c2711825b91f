import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import type { Finish } from './use-finish.ts';

interface FinishDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  unanswered: number;
  finish: Finish;
}

/** Asks once before an attempt ends, and says what would be left out. */
export function FinishDialog({ isOpen, onOpenChange, unanswered, finish }: FinishDialogProps) {
  return (
    <Dialog
      title={t('quiz.finish.title')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <>
          <Button onPress={() => onOpenChange(false)}>{t('quiz.finish.stay')}</Button>
          <Button variant="primary" isPending={finish.isPending} onPress={() => void finish.finish()}>
            {t('quiz.finish')}
          </Button>
        </>
      }
    >
      <p>{t('quiz.finish.unanswered', { count: unanswered })}</p>
      {finish.error ? (
        <SaveFailure
          error={finish.error}
          title={t('quiz.finish.failed')}
          isPending={finish.isPending}
          onRetry={() => void finish.finish()}
        />
      ) : null}
    </Dialog>
  );
}
