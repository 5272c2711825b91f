import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components/Menu';
import { Icon, type IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './menu.module.css';

interface MenuButtonProps {
  /** Names the button and what it opens. */
  label: string;
  icon: IconName;
  isDisabled?: boolean;
  children: ReactNode;
}

/** A button that opens a list of things to do. Entries are {@link MenuEntry}, {@link Submenu} and {@link MenuLine}. */
export function MenuButton({ label, icon, isDisabled = false, children }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <IconButton label={label} icon={icon} isDisabled={isDisabled} />
      <Popover className={styles.popover} placement="bottom end" offset={4}>
        <AriaMenu className={styles.menu} aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuEntryProps {
  label: string;
  /** Drawn in front; the label names it. */
  sign?: ReactNode;
  /** The key that does the same. */
  shortcut?: string;
  /** Why it cannot be done, or what it does. */
  description?: string;
  isDisabled?: boolean;
  onAction: () => void;
}

/** One thing to do. The label is a verb; a description is read with it. Keys are told in the list of keys (`?`). */
export function MenuEntry({
  label,
  sign,
  shortcut,
  description,
  isDisabled = false,
  onAction,
}: MenuEntryProps) {
  return (
    <AriaMenuItem className={styles.item} textValue={label} isDisabled={isDisabled} onAction={onAction}>
      <span className={styles.sign}>{sign}</span>
      <span>{label}</span>
      {shortcut && (
        <kbd className={styles.key} aria-hidden="true">
          {shortcut}
        </kbd>
      )}
      {description && <span className={styles.description}>{description}</span>}
    </AriaMenuItem>
  );
}

/** Narrower than this, CSS pixels, two menus do not fit side by side: one opens over the other. */
const NARROW = 600;

interface SubmenuProps {
  label: string;
  sign?: ReactNode;
  children: ReactNode;
}

/** An entry that opens more of them. */
export function Submenu({ label, sign, children }: SubmenuProps) {
  return (
    <SubmenuTrigger>
      <AriaMenuItem className={styles.item} textValue={label}>
        <span className={styles.sign}>{sign}</span>
        <span>{label}</span>
        <span className={styles.arrow}>
          <Icon name="next" size={14} />
        </span>
      </AriaMenuItem>
      <Popover
        className={styles.popover}
        placement={window.innerWidth < NARROW ? 'bottom end' : 'end top'}
        offset={-2}
      >
        <AriaMenu className={styles.menu} aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </SubmenuTrigger>
  );
}

/** Parts entries of different kinds. */
export function MenuLine() {
  return <Separator className={styles.line} />;
}
