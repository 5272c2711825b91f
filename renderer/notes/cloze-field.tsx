import { useRef, type KeyboardEvent } from 'react';
import { findGiveaway, splitCloze } from '#core/content/source/cloze.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { isMac } from '#renderer/ui/platform.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { TEXT_CHARS } from './limits.ts';
import { wrapGap } from './wrap-gap.ts';
import styles from './note-editor.module.css';

interface ClozeFieldProps {
  text: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

/** A text with gaps. The button, or Control, Shift and C, makes the chosen words the next gap. */
export function ClozeField({ text, error, onChange }: ClozeFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const wrap = () => {
    const field = area.current;
    if (!field) return;
    const wrapped = wrapGap({ text, start: field.selectionStart, end: field.selectionEnd });
    onChange(wrapped.text);
    // The field shows the new text at the next drawing; only then can the caret be put into it.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(wrapped.start, wrapped.end);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'KeyC' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    wrap();
  };
  const given = giveawayIn(text);
  return (
    <div className={styles.cloze}>
      <TextInput
        label={t('notes.text')}
        description={t('notes.text.why')}
        value={text}
        onChange={onChange}
        error={error}
        maxLength={TEXT_CHARS.side}
        rows={4}
        autoFocus
        inputRef={area}
        onKeyDown={onKeyDown}
      />
      <div className={styles.tools}>
        <Button
          size="small"
          icon="plus"
          shortcut={t(isMac() ? 'notes.key.gap-mac' : 'notes.key.gap')}
          onPress={wrap}
        >
          {t('notes.gap')}
        </Button>
        {given !== undefined && <p className={styles.hint}>{t('notes.giveaway', { words: given })}</p>}
      </div>
    </div>
  );
}

/** Words of a gap that can be read beside it. */
function giveawayIn(text: string): string | undefined {
  const split = splitCloze(text);
  if ('fault' in split) return undefined;
  return split.cards.map(({ parts }) => findGiveaway(parts)).find((given) => given !== undefined);
}
