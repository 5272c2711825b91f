import type { DesktopCommand } from '#core/desktop-bridge.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { PATHS } from '#renderer/ui/paths.ts';

/** A place in the rail. */
export interface Screen {
  path: string;
  label: MessageKey;
  icon: IconName;
  /** The desktop menu's command for it. */
  command: DesktopCommand;
  /** Beginnings of the addresses that belong to it. */
  within: readonly string[];
}

/** The screens of the rail, in its order. */
export const SCREENS: readonly Screen[] = [
  { path: PATHS.today, label: 'app.nav.today', icon: 'today', command: 'show-today', within: [] },
  {
    path: PATHS.lessons,
    label: 'app.nav.lessons',
    icon: 'lessons',
    command: 'show-lessons',
    within: ['/lessons', '/lesson/', '/glossary'],
  },
  {
    path: PATHS.cards,
    label: 'app.nav.cards',
    icon: 'cards',
    command: 'show-flashcards',
    within: ['/cards', '/review', '/practice', '/browse', '/notes'],
  },
  {
    path: PATHS.quizzes,
    label: 'app.nav.quizzes',
    icon: 'quizzes',
    command: 'show-quizzes',
    within: ['/quizzes', '/quiz/'],
  },
  {
    path: PATHS.explore,
    label: 'app.nav.explore',
    icon: 'explore',
    command: 'show-explore',
    within: ['/explore'],
  },
  {
    path: PATHS.progress,
    label: 'app.nav.progress',
    icon: 'progress',
    command: 'show-progress',
    within: ['/progress', '/history', '/statistics'],
  },
  {
    path: PATHS.settings,
    label: 'app.nav.settings',
    icon: 'settings',
    command: 'show-settings',
    within: ['/settings'],
  },
];

/** Whether the address `location` lies within `screen`. */
export function isWithin(screen: Screen, location: string): boolean {
  return location === screen.path || screen.within.some((start) => location.startsWith(start));
}

/** What an address has to change in for its screen to be made anew: the parts of Explore are one screen. */
export function screenKey(location: string): string {
  return location.startsWith(PATHS.explore) ? PATHS.explore : location;
}
