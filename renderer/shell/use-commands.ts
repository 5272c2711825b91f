import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { CARD_PLACES } from '#renderer/ui/card-places.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { lessonPath, PATHS } from '#renderer/ui/paths.ts';
import { SCREENS } from './screens.ts';

/** Something the palette leads to by its name. */
export interface Command {
  id: string;
  label: string;
  /** What kind of thing it is, at the end of the line. */
  kind: string;
  icon: IconName;
  run: () => void;
}

/** Every screen, every lesson and the list of keys. */
export function useCommands(onShowHelp: () => void): Command[] {
  const [, navigate] = useLocation();
  const { data: library } = useQuery(api.content.getLibrary.queryOptions());
  const units = library?.packs.flatMap((pack) => pack.units) ?? [];
  return [
    ...SCREENS.map((screen) => ({
      id: screen.path,
      label: t(screen.label),
      kind: t('app.palette.screen'),
      icon: screen.icon,
      run: () => navigate(screen.path),
    })),
    {
      id: PATHS.glossary,
      label: t('glossary.title'),
      kind: t('app.nav.lessons'),
      icon: 'lessons' as const,
      run: () => navigate(PATHS.glossary),
    },
    {
      id: PATHS.history,
      label: t('history.title'),
      kind: t('app.nav.progress'),
      icon: 'progress' as const,
      run: () => navigate(PATHS.history),
    },
    ...CARD_PLACES.map(({ path, label }) => ({
      id: path,
      label: t(label),
      kind: t('app.nav.cards'),
      icon: 'cards' as const,
      run: () => navigate(path),
    })),
    ...units.flatMap((unit) =>
      unit.lessons.map((lesson) => ({
        id: lessonPath(lesson.id),
        label: lesson.title,
        kind: unit.title,
        icon: 'lessons' as const,
        run: () => navigate(lessonPath(lesson.id)),
      })),
    ),
    { id: 'help', label: t('app.help'), kind: t('app.palette.help'), icon: 'keyboard', run: onShowHelp },
  ];
}
