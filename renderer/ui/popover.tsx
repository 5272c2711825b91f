import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import styles from './popover.module.css';

interface PopoverPanelProps {
  label: string;
  /** Where it stands, open, when no control opened it. */
  beside?: { find: () => Element | null; onClose: () => void };
  children: ReactNode;
}

/** What opens beside the control of a React Aria `DialogTrigger`: a term, a source, the evidence of a dot. */
export function PopoverPanel({ label, beside, children }: PopoverPanelProps) {
  const place = beside
    ? {
        // Looked up when it is placed: it may come to the page with the panel.
        triggerRef: {
          get current() {
            return beside.find();
          },
        },
        isOpen: true,
        onOpenChange: (isOpen: boolean) => {
          if (!isOpen) beside.onClose();
        },
      }
    : {};
  return (
    <Popover className={styles.popover} offset={8} containerPadding={12} {...place}>
      <Dialog aria-label={label} className={styles.panel}>
        {children}
      </Dialog>
    </Popover>
  );
}
