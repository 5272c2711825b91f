import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Icon } from './icon.tsx';
import styles from './disclosure.module.css';

interface DisclosureProps {
  title: ReactNode;
  defaultExpanded?: boolean;
  children: ReactNode;
}

/** A line that opens what lies under it. */
export function Disclosure({ title, defaultExpanded, children }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={defaultExpanded} className={styles.disclosure}>
      <Button slot="trigger" className={styles.trigger}>
        <Icon name="next" size={14} />
        {title}
      </Button>
      <DisclosurePanel className={styles.panel}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
