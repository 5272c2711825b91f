import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useStatus } from '#renderer/api/use-status.ts';
import { t } from '#renderer/i18n/t.ts';
import { later, usePrepared } from '#renderer/ui/later.tsx';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { useDesktopCommands } from './use-desktop-commands.ts';
import styles from './shell.module.css';

const CommandPalette = later(async () => (await import('./command-palette.tsx')).CommandPalette);
const ShortcutsHelp = later(async () => (await import('./shortcuts-help.tsx')).ShortcutsHelp);
const OVER_ALL = [CommandPalette, ShortcutsHelp];

/** The frame around every screen: rail, notices, and what opens over it. */
export function Shell({ children }: { children: ReactNode }) {
  const { status, isLost } = useStatus();
  const [open, setOpen] = useState<'palette' | 'help'>();
  const main = useRef<HTMLElement>(null);
  const close = () => setOpen(undefined);
  useShortcuts({ 'mod+k': () => setOpen('palette'), '?': () => setOpen('help') });
  usePrepared(OVER_ALL);
  useDesktopCommands(() => setOpen('help'));
  return (
    <div className={styles.shell}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <Rail due={status?.due ?? 0} onSearch={() => setOpen('palette')} />
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Notices notices={status?.notices ?? []} isLost={isLost} />
        <ScrollToTop />
        {children}
      </main>
      {open === 'palette' && <CommandPalette onClose={close} onShowHelp={() => setOpen('help')} />}
      {open === 'help' && <ShortcutsHelp onClose={close} />}
    </div>
  );
}

let isGoingBack = false;
window.addEventListener('popstate', () => {
  isGoingBack = true;
});

/** A new screen begins at its top; going back leaves the place to the browser. Stands before the screen in the tree. */
function ScrollToTop() {
  const [location] = useLocation();
  useLayoutEffect(() => {
    if (!isGoingBack) window.scrollTo(0, 0);
    isGoingBack = false;
  }, [location]);
  return null;
}
