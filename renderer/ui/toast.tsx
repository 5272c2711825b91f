import type { ReactNode } from 'react';
import { t } from '#renderer/i18n/t.ts';
import { IconButton } from './icon-button.tsx';
import styles from './toast.module.css';

interface ToastProps {
  /** The way back, or on. */
  action?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** What was just done, over the foot of the screen, until it is closed: nobody has to be quick. */
export function Toast({ action, onClose, children }: ToastProps) {
  return (
    <div className={styles.toast}>
      <p role="status" className={styles.text}>
        {children}
      </p>
      {action}
      <IconButton icon="cross" label={t('ui.close')} onPress={onClose} />
    </div>
  );
}
