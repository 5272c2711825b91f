import { Header, MenuItem, MenuSection } from 'react-aria-components/Menu';
import type { Hit } from '#core/contract/search.ts';
import type { HitKind } from '#core/search/everything/kinds.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { HIT_KIND_SIGNS } from '#renderer/ui/hit-kinds.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { MarkedText } from '#renderer/ui/marked-text.tsx';
import { hitPath } from '#renderer/ui/hit-path.ts';
import styles from './command-palette.module.css';

interface PaletteHitsProps {
  kind: HitKind;
  hits: readonly Hit[];
  /** Addresses that stand in the palette already. */
  shown: ReadonlySet<string>;
}

/** What was found of one kind, as a part of the palette's menu. */
export function PaletteHits({ kind, hits, shown }: PaletteHitsProps) {
  const { name, icon } = HIT_KIND_SIGNS[kind];
  const others = hits.filter((hit) => !shown.has(hitPath(hit)));
  if (others.length === 0) return null;
  return (
    <MenuSection id={kind}>
      <Header className={styles.group}>{t(name)}</Header>
      {others.map(({ id, title, snippet, place, date }) => (
        <MenuItem
          key={id}
          id={`${kind} ${id}`}
          textValue={title.text}
          className={`${styles.result} ${styles.hit}`}
        >
          <Icon name={icon} />
          <span className={styles.label}>
            <span className={styles.title}>
              <MarkedText text={title} />
            </span>
            {snippet && (
              <span className={styles.snippet}>
                <MarkedText text={snippet} />
              </span>
            )}
          </span>
          <span className={styles.kind}>{date === null ? place : formatDateText(date)}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}
