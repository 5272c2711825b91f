import { useState, type ReactNode, type RefObject } from 'react';
import type { HighlightView } from '#core/contract/reading.ts';
import type { HighlightColour } from '#core/study/highlight-colours.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { t } from '#renderer/i18n/t.ts';
import { describeUndone } from '#renderer/ui/describe-undone.ts';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { Toast } from '#renderer/ui/toast.tsx';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { AnnotationsContext, type Annotations, type Passage } from './annotations.ts';
import { HighlightEditor } from './highlight-editor.tsx';
import { MARKS_BUTTON } from './marks-panel.tsx';
import { SelectionLayer } from './selection-layer.tsx';
import { toChange, useMarks, type HighlightChange } from './use-marks.ts';
import styles from './annotated.module.css';

interface AnnotatedProps {
  lesson: string;
  article: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** A lesson that can be marked. What is done is kept at once, and Ctrl/Cmd+Z takes it back. */
export function Annotated({ lesson, article, children }: AnnotatedProps) {
  const marks = useMarks(lesson);
  const [opened, setOpened] = useState<string>();
  useShortcuts({ 'mod+z': marks.undo });
  const annotations: Annotations = {
    lesson,
    highlights: marks.highlights,
    bookmarks: marks.bookmarks,
    mark: (passages, colour, isNoted = false) => {
      const changes = passages.map((passage) => changeTo(marks.highlights, passage, colour, isNoted));
      marks.saveHighlights(changes.filter(({ isNew }) => isNew).map(({ change }) => change));
      if (isNoted) setOpened(changes[0]?.change.highlight);
    },
    open: setOpened,
    keep: marks.saveBookmark,
  };
  const shown = marks.highlights.find(({ highlight }) => highlight === opened);
  return (
    <AnnotationsContext value={annotations}>
      {children}
      <SelectionLayer article={article} />
      {shown && (
        <HighlightEditor
          key={shown.highlight}
          highlight={shown}
          find={() => findHighlight(shown.highlight)}
          isSaving={marks.isSaving}
          onSave={(change) => marks.saveHighlights([change])}
          onClose={() => setOpened(undefined)}
        />
      )}
      {marks.error && (
        <div className={styles.failure}>
          <SaveFailure error={marks.error} title={t('lesson.mark.not-saved')} onRetry={marks.retry} />
        </div>
      )}
      {marks.undone && <Toast onClose={marks.dismissUndone}>{describeUndone(marks.undone)}</Toast>}
      <LiveText>
        {t('lesson.marks.count', { count: marks.highlights.length + marks.bookmarks.length })}
      </LiveText>
    </AnnotationsContext>
  );
}

/** A passage marked: as a new highlight, or as the one that is there already, whose colour a note leaves as it is. */
function changeTo(
  highlights: readonly HighlightView[],
  passage: Passage,
  colour: HighlightColour,
  isNoted: boolean,
): { change: HighlightChange; isNew: boolean } {
  const before = highlights.find((each) => each.isFound && isSamePassage(each, passage));
  if (before) return { change: { ...toChange(before), colour }, isNew: before.colour !== colour && !isNoted };
  const { section, block, start, end } = passage;
  return { change: { highlight: newEventId(), section, block, start, end, colour, note: '' }, isNew: true };
}

function isSamePassage(a: Passage, b: Passage): boolean {
  return a.section === b.section && a.block === b.block && a.start === b.start && a.end === b.end;
}

/** Where a highlight is opened: at its words, or beside the panel's button where they are no longer there. */
function findHighlight(highlight: string): Element | null {
  const words = document.querySelector(`[data-highlight="${CSS.escape(highlight)}"]`);
  return words ?? document.getElementById(MARKS_BUTTON);
}
