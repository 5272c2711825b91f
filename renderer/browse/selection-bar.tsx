import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { practicePath } from '#renderer/ui/paths.ts';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { DeedMenu } from './deed-menu.tsx';
import type { CardActions } from './use-card-actions.ts';
import type { CardDeeds } from './use-card-deeds.ts';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  actions: CardActions;
  deeds: CardDeeds;
  /** Finds the chosen cards; undefined where no search is short enough to name them. */
  search: string | undefined;
  isNarrow: boolean;
  onClear: () => void;
  /** Goes back to the list, from a button that a deed takes away. */
  onLeave: () => void;
}

/** How many cards are chosen and what can be done with them; how far a long deed has come. */
export function SelectionBar({ actions, deeds, search, isNarrow, onClear, onLeave }: SelectionBarProps) {
  const count = actions.cards.length;
  const { progress } = deeds;
  const isBusy = progress !== undefined;
  const leaveTo = (act: () => void) => {
    onLeave();
    act();
  };
  if (count === 0 && !isBusy) return <LiveText>{''}</LiveText>;
  return (
    <div className={styles.bar} role="group" aria-label={t('browse.chosen.deeds')}>
      {progress && progress.total > 0 && (
        <div className={styles.progress}>
          <ProgressBar
            label={t('browse.working', { done: progress.done, total: progress.total })}
            value={progress.done / progress.total}
          />
        </div>
      )}
      <p className={styles.count} role="status">
        {isBusy
          ? t('browse.working', { done: progress.done, total: progress.total })
          : t('browse.chosen', { count })}
      </p>
      {!isNarrow && !isBusy && (
        <>
          <Button size="small" icon="pause" onPress={() => leaveTo(() => actions.suspend(true))}>
            {t('browse.deed.suspend')}
          </Button>
          <Button size="small" icon="star" onPress={() => leaveTo(() => actions.mark(true))}>
            {t('browse.deed.mark')}
          </Button>
          <Button size="small" icon="pencil" onPress={() => actions.open('tags')}>
            {t('browse.deed.tags')}
          </Button>
        </>
      )}
      {search !== undefined && !isBusy && (
        <LinkButton size="small" icon="play" href={practicePath(search)}>
          {t(isNarrow ? 'browse.deed.practise.short' : 'browse.deed.practise')}
        </LinkButton>
      )}
      <DeedMenu label={t('browse.deeds')} actions={actions} isDisabled={isBusy} />
      <IconButton icon="cross" label={t('browse.choose-none')} onPress={onClear} />
    </div>
  );
}
