import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { BrowseRow } from '#core/contract/browse.ts';
import { t } from '#renderer/i18n/t.ts';
import { FlagSign } from '#renderer/ui/flag-sign.tsx';
import { flagName } from '#renderer/ui/flags.ts';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import styles from './row-signs.module.css';

/** How a card is marked, in signs, each with its word for whoever does not see them. */
export function RowSigns({ row }: { row: BrowseRow }) {
  const signs: [boolean, IconName, string][] = [
    [row.isSuspended, 'pause', t('browse.state.suspended')],
    [row.isBuried, 'clock', t('browse.state.buried')],
    [row.isMarked, 'star', t('browse.sign.marked')],
    [row.isLeech, 'warning', t('browse.sign.leech')],
    [row.isReworded, 'pencil', t('browse.sign.reworded')],
  ];
  const shown = signs.filter(([isShown]) => isShown);
  if (shown.length === 0 && row.flag === 0) return null;
  return (
    <span className={styles.signs}>
      {row.flag > 0 && (
        <span title={flagName(row.flag)}>
          <FlagSign flag={row.flag} size={15} />
          <VisuallyHidden elementType="span">{flagName(row.flag)}</VisuallyHidden>
        </span>
      )}
      {shown.map(([, icon, word]) => (
        <span key={icon} title={word}>
          <Icon name={icon} size={15} />
          <VisuallyHidden elementType="span">{word}</VisuallyHidden>
        </span>
      ))}
    </span>
  );
}
