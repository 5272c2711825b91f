import type { CSSProperties } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Toolbar } from 'react-aria-components/Toolbar';
import { HIGHLIGHT_COLOURS } from '#core/study/highlight-colours.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { useAnnotations } from './annotations.ts';
import { cardPath } from './card-path.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import { wordsOf } from './passages.ts';
import type { Picked } from './picked-passage.ts';
import { Swatch } from './swatch.tsx';
import styles from './selection-toolbar.module.css';

interface SelectionToolbarProps {
  picked: Picked;
  /** Once it is marked. */
  onDone: () => void;
}

/** What can be done with the words selected, below them. */
export function SelectionToolbar({ picked, onDone }: SelectionToolbarProps) {
  const { lesson, mark } = useAnnotations();
  const { passages } = picked;
  const [first] = passages;
  const count = passages.length;
  const choose = (act: () => void) => {
    act();
    onDone();
  };
  return (
    <Toolbar
      aria-label={t('lesson.mark.selection', { count })}
      className={styles.toolbar}
      style={placeOf(picked)}
    >
      {HIGHLIGHT_COLOURS.map((colour) => (
        <AriaButton
          key={colour}
          className={styles.colour}
          aria-label={t('lesson.mark.in', { colour: t(COLOUR_NAMES[colour]) })}
          onPress={() => choose(() => mark(passages, colour))}
        >
          <Swatch colour={colour} />
        </AriaButton>
      ))}
      <Button
        size="small"
        variant="quiet"
        icon="pencil"
        onPress={() => choose(() => mark(passages, 'yellow', true))}
      >
        {t('lesson.mark.note')}
      </Button>
      <LinkButton
        href={cardPath(lesson, first, wordsOf(passages), 'back')}
        size="small"
        variant="quiet"
        icon="cards"
        label={t('lesson.card.from-selection')}
      >
        {t('lesson.card')}
      </LinkButton>
      {count > 1 && (
        <span aria-hidden className={styles.count}>
          {t('lesson.mark.paragraphs', { count })}
        </span>
      )}
    </Toolbar>
  );
}

/** About how large it is, pixels; the number of paragraphs takes more. */
const SIZE = { width: 350, height: 56, count: 100 };

/** Under the end of the selection, all of it on screen. On a narrow window the style sheet puts it at the foot. */
function placeOf({ passages, x, y }: Picked): CSSProperties {
  if (window.matchMedia('(max-width: 599px)').matches) return {};
  const width = SIZE.width + (passages.length > 1 ? SIZE.count : 0);
  return {
    top: Math.min(y + 8, window.innerHeight - SIZE.height),
    left: Math.max(8, Math.min(x, window.innerWidth - width)),
  };
}
