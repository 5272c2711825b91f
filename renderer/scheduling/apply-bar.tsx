import type { WorkloadView } from '#core/contract/scheduling.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { describeChange } from './describe-workload.ts';
import { MOVE_PANEL } from './move-panel.tsx';
import styles from './apply-bar.module.css';

interface ApplyBarProps {
  workload: WorkloadView | undefined;
  isChanged: boolean;
  /** Whether everything that was written can be taken. */
  isReadable: boolean;
  isBusy: boolean;
  /** Whether the last thing done was to keep the options. */
  isKept: boolean;
  error: unknown;
  onApply: () => void;
  onTakeBack: () => void;
}

/** Stays in sight while something is changed: what it comes to, and the choice to keep it or not. */
export function ApplyBar(props: ApplyBarProps) {
  const { isChanged, isReadable, isBusy, isKept, error, onApply, onTakeBack } = props;
  if (!isChanged && !isKept) return null;
  return (
    <div className={styles.bar}>
      {error ? (
        <p className={styles.bad} role="alert">
          {t('scheduling.not-kept', { why: describeError(error) })}
        </p>
      ) : (
        <p className={styles.text} role="status">
          {describeState(props)}
        </p>
      )}
      {isChanged ? (
        <div className={styles.buttons}>
          <Button variant="quiet" isDisabled={isBusy} onPress={onTakeBack}>
            {t('scheduling.discard')}
          </Button>
          <Button variant="primary" isDisabled={!isReadable || isBusy} onPress={onApply}>
            {t('scheduling.apply')}
          </Button>
        </div>
      ) : (
        <Button autoFocus onPress={() => goToMoves()}>
          {t('scheduling.kept.move')}
        </Button>
      )}
    </div>
  );
}

function describeState({ workload, isChanged, isReadable }: ApplyBarProps): string {
  if (!isChanged) return t('scheduling.kept');
  if (!isReadable) return t('scheduling.bar.unreadable');
  return workload ? describeChange(workload) : '';
}

function goToMoves(): void {
  const panel = document.getElementById(MOVE_PANEL);
  panel?.scrollIntoView({ block: 'center' });
  panel?.querySelector('button')?.focus({ preventScroll: true });
}
