import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import type { LessonView } from '#core/contract/library.ts';
import { client } from '#renderer/api/queries.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PopoverPanel } from '#renderer/ui/popover.tsx';
import { saveText } from '#renderer/ui/save-text.ts';
import { useAnnotations } from './annotations.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import { goToBlock } from './go-to-block.ts';
import { Swatch } from './swatch.tsx';
import styles from './marks-panel.module.css';

/** Id of the button that opens the panel: what is no longer in the lesson opens beside it. */
export const MARKS_BUTTON = 'lesson-marks';

/** Everything the learner left in the lesson, in its order, with the way to each. */
export function MarksPanel({ view }: { view: LessonView }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton id={MARKS_BUTTON} icon="highlighter" label={t('lesson.marks')} />
      <PopoverPanel label={t('lesson.marks')}>
        <Marks view={view} onGone={close} />
      </PopoverPanel>
    </DialogTrigger>
  );
}

function Marks({ view, onGone }: { view: LessonView; onGone: () => void }) {
  const { highlights, bookmarks, open, keep } = useAnnotations();
  const save = useMutation({
    mutationFn: () =>
      client.reading.exportMarks({
        lesson: view.id,
        bookmarks: t('lesson.marks.bookmarks'),
        gone: t('lesson.mark.gone'),
      }),
    onSuccess: ({ name, text }) => saveText(name, text, 'text/markdown'),
  });
  const go = (act: () => void) => {
    onGone();
    // Once the panel is gone and has given the focus back.
    window.setTimeout(act, 50);
  };
  if (highlights.length + bookmarks.length === 0) return <p>{t('lesson.marks.none')}</p>;
  return (
    <div className={styles.panel}>
      {bookmarks.length > 0 && <h3 className={styles.title}>{t('lesson.marks.bookmarks')}</h3>}
      <ul className={styles.list}>
        {bookmarks.map((each) => (
          <li key={`${each.section}#${each.block}`} className={styles.kept}>
            <AriaButton
              className={styles.entry}
              isDisabled={!each.isFound}
              onPress={() => go(() => goToBlock(each))}
            >
              <Icon name="bookmark" size={16} />
              <span className={styles.words}>{each.words}</span>
              {!each.isFound && <span className={styles.gone}>{t('lesson.mark.gone')}</span>}
            </AriaButton>
            <IconButton icon="cross" label={t('lesson.paragraph.let-go')} onPress={() => keep(each, false)} />
          </li>
        ))}
      </ul>
      {highlights.length > 0 && <h3 className={styles.title}>{t('lesson.marks.highlights')}</h3>}
      <ul className={styles.list}>
        {highlights.map((each) => (
          <li key={each.highlight}>
            <AriaButton
              className={styles.entry}
              aria-label={t('lesson.marks.entry', {
                colour: t(COLOUR_NAMES[each.colour]),
                quote: each.quote,
                note: each.note,
              })}
              onPress={() =>
                go(() => {
                  if (each.isFound) goToBlock(each);
                  open(each.highlight);
                })
              }
            >
              <Swatch colour={each.colour} />
              <span className={styles.words}>{each.quote}</span>
              {each.note !== '' && <span className={styles.note}>{each.note}</span>}
              {!each.isFound && <span className={styles.gone}>{t('lesson.mark.gone')}</span>}
            </AriaButton>
          </li>
        ))}
      </ul>
      {save.error && <Banner tone="bad">{describeError(save.error)}</Banner>}
      <Button size="small" onPress={() => save.mutate()}>
        {t('lesson.marks.export')}
      </Button>
    </div>
  );
}
