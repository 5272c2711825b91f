import { useLocation } from 'wouter';
import type { Block } from '#core/content/pack.ts';
import { wordsOfBlock } from '#core/content/words-of-block.ts';
import { HIGHLIGHT_COLOURS } from '#core/study/highlight-colours.ts';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { MenuButton, MenuEntry, MenuLine } from '#renderer/ui/menu.tsx';
import { shortName } from '#renderer/ui/short-name.ts';
import { isAt, useAnnotations } from './annotations.ts';
import { cardPath } from './card-path.ts';
import { COLOUR_NAMES } from './colour-names.ts';
import { useNarration } from './narration.ts';
import { Swatch } from './swatch.tsx';
import styles from './paragraph-menu.module.css';

const CARD_SIDES = [
  { side: 'back', label: 'lesson.card.back' },
  { side: 'front', label: 'lesson.card.front' },
] as const;

/** What can be done with a paragraph as a whole, beside it: the way that needs no selection. */
export function ParagraphMenu({ section, block }: { section: string; block: Block }) {
  const { lesson, highlights, bookmarks, mark, open, keep } = useAnnotations();
  const { readFrom } = useNarration();
  const [, navigate] = useLocation();
  const words = wordsOfBlock(block);
  const place = { section, block: block.id };
  const isKept = bookmarks.some((each) => isAt(each, section, block.id));
  const here = highlights.filter((each) => isAt(each, section, block.id));
  const whole = { ...place, start: 0, end: words.length };
  return (
    <div className={styles.menu} data-kept={isKept || undefined}>
      <MenuButton
        label={isKept ? t('lesson.paragraph.kept') : t('lesson.paragraph')}
        icon={isKept ? 'bookmark' : 'more'}
      >
        {here.map(({ highlight, quote, colour }) => (
          <MenuEntry
            key={highlight}
            label={t('lesson.paragraph.open', { quote: shortName(quote) })}
            sign={<Swatch colour={colour} />}
            onAction={() => open(highlight)}
          />
        ))}
        {HIGHLIGHT_COLOURS.map((colour) => (
          <MenuEntry
            key={colour}
            label={t('lesson.mark.in', { colour: t(COLOUR_NAMES[colour]) })}
            sign={<Swatch colour={colour} />}
            onAction={() => mark([whole], colour)}
          />
        ))}
        <MenuEntry
          label={t('lesson.paragraph.note')}
          sign={<Icon name="pencil" size={16} />}
          onAction={() => mark([whole], 'yellow', true)}
        />
        <MenuEntry
          label={isKept ? t('lesson.paragraph.let-go') : t('lesson.paragraph.keep')}
          sign={<Icon name="bookmark" size={16} />}
          onAction={() => keep(place, !isKept)}
        />
        <MenuEntry
          label={t('lesson.read-aloud.from-here')}
          sign={<Icon name="speaker" size={16} />}
          onAction={() => readFrom(section, block.id)}
        />
        <MenuLine />
        {CARD_SIDES.map(({ side, label }) => (
          <MenuEntry
            key={side}
            label={t(label)}
            sign={<Icon name="cards" size={16} />}
            onAction={() => navigate(cardPath(lesson, place, words, side))}
          />
        ))}
      </MenuButton>
    </div>
  );
}
