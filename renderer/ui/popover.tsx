import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import styles from './popover.module.css';

/** What opens beside the control of a React Aria `DialogTrigger`: a term, a source, the evidence of a dot. */
export function PopoverPanel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover className={styles.popover} offset={8} containerPadding={12}>
      <Dialog aria-label={label} className={styles.panel}>
        {children}
      </Dialog>
    </Popover>
  );
}
