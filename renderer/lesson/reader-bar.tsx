import { useState, type RefObject } from 'react';
import type { LessonView } from '#core/contract/library.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { FindBar } from './find-bar.tsx';
import { minutesLeft, shareRead } from './reading-time.ts';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { READ_ALOUD_BUTTON, useNarration } from './narration.ts';
import { MarksPanel } from './marks-panel.tsx';
import { TextSettings } from './text-settings.tsx';
import styles from './reader-bar.module.css';

interface ReaderBarProps {
  view: LessonView;
  article: RefObject<HTMLElement | null>;
}

/** Stays at the top while reading: the unit, how much is read, how long the rest takes. */
export function ReaderBar({ view, article }: ReaderBarProps) {
  const [isFinding, setFinding] = useState(false);
  const { toggle } = useNarration();
  useShortcuts({ 'mod+f': () => setFinding(true), r: toggle });
  const share = shareRead(view.sections);
  const minutes = minutesLeft(view.minutes, view.sections);
  return (
    <div className={styles.bar}>
      <nav aria-label={t('lesson.breadcrumb')} className={styles.crumb}>
        <TextLink href={PATHS.lessons}>{view.unit.title}</TextLink>
      </nav>
      <div className={styles.progress}>
        <ProgressBar label={t('lesson.progress')} value={share} />
      </div>
      <span className={styles.left}>
        {minutes === 0 ? t('lesson.read') : t('lesson.minutes-left', { minutes: formatMinutes(minutes) })}
      </span>
      <div className={styles.tools}>
        <IconButton icon="search" label={t('lesson.find')} onPress={() => setFinding(true)} />
        <IconButton id={READ_ALOUD_BUTTON} icon="speaker" label={t('lesson.read-aloud')} onPress={toggle} />
        <MarksPanel view={view} />
        <TextSettings />
        <IconButton icon="printer" label={t('lesson.print')} onPress={() => window.print()} />
      </div>
      {isFinding && <FindBar article={article} onClose={() => setFinding(false)} />}
    </div>
  );
}
