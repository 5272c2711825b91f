import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { SCREENS } from './screens.ts';

/** Carries out what the desktop's menu asks for; `undo` belongs to the screen that has something to take back. */
export function useDesktopCommands(showHelp: () => void): void {
  const [, navigate] = useLocation();
  const latest = useRef(showHelp);
  useEffect(() => {
    latest.current = showHelp;
  });
  useEffect(
    () =>
      window.desktop?.onCommand((command) => {
        if (command === 'show-shortcuts') latest.current();
        if (command === 'print') window.print();
        const screen = SCREENS.find((candidate) => candidate.command === command);
        if (screen) navigate(screen.path);
      }),
    [navigate],
  );
}
