import { Button as AriaButton } from 'react-aria-components/Button';
import { Toolbar } from 'react-aria-components/Toolbar';
import { HIGHLIGHT_COLOURS } from '#core/study/highlight-colours.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { useAnnotations } from './annotations.ts';
import { cardPath } from './card-path.ts';
import { COLOUR_NAMES } from './colour-names.ts';
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
  const { x, y } = picked;
  const choose = (act: () => void) => {
    act();
    onDone();
  };
  return (
    <Toolbar
      aria-label={t('lesson.mark.selection')}
      className={styles.toolbar}
      style={{ insetBlockStart: placeDown(y), insetInlineStart: placeAcross(x) }}
    >
      {HIGHLIGHT_COLOURS.map((colour) => (
        <AriaButton
          key={colour}
          className={styles.colour}
          aria-label={t('lesson.mark.in', { colour: t(COLOUR_NAMES[colour]) })}
          onPress={() => choose(() => mark(picked, colour))}
        >
          <Swatch colour={colour} />
        </AriaButton>
      ))}
      <Button
        size="small"
        variant="quiet"
        icon="pencil"
        onPress={() => choose(() => mark(picked, 'yellow', true))}
      >
        {t('lesson.mark.note')}
      </Button>
      <LinkButton
        href={cardPath(lesson, picked, picked.words, 'back')}
        size="small"
        variant="quiet"
        icon="cards"
        label={t('lesson.card.from-selection')}
      >
        {t('lesson.card')}
      </LinkButton>
    </Toolbar>
  );
}

/** About how large it is, pixels. */
const SIZE = { width: 350, height: 56 };

function placeDown(y: number): number {
  return Math.min(y + 8, window.innerHeight - SIZE.height);
}

function placeAcross(x: number): number {
  return Math.max(8, Math.min(x, window.innerWidth - SIZE.width));
}
