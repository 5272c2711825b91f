import { useEffect, useRef, type RefObject } from 'react';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useFind } from './use-find.ts';
import styles from './find-bar.module.css';

interface FindBarProps {
  article: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** Words to find in the lesson: how often they stand in it, and the way from one to the next. Escape closes it. */
export function FindBar({ article, onClose }: FindBarProps) {
  const { wanted, count, index, find, step } = useFind(article);
  const field = useRef<HTMLInputElement>(null);
  useReturnedFocus();
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <div
      role="search"
      className={styles.bar}
      data-left-out
      onKeyDown={(event) => {
        const isAgain = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
        if (event.key === 'Escape') onClose();
        else if (isAgain) field.current?.select();
        else return;
        event.preventDefault();
      }}
    >
      <Icon name="search" size={16} />
      <input
        ref={field}
        className={styles.field}
        aria-label={t('lesson.find')}
        placeholder={t('lesson.find')}
        value={wanted}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => find(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" className={styles.count}>
        {wanted.trim() !== '' && t('lesson.find.count', { count, number: count === 0 ? 0 : index + 1 })}
      </span>
      <IconButton
        icon="back"
        label={t('lesson.find.before')}
        isDisabled={count === 0}
        onPress={() => step(-1)}
      />
      <IconButton
        icon="next"
        label={t('lesson.find.next')}
        isDisabled={count === 0}
        onPress={() => step(1)}
      />
      <IconButton icon="cross" label={t('lesson.find.close')} onPress={onClose} />
    </div>
  );
}

/** Gives the focus back, when this goes, to what had it before. */
function useReturnedFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
}
