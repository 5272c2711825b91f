import { useEffect, useRef, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { HighlightView } from '#core/contract/reading.ts';
import { HIGHLIGHT_COLOURS, MAX_HIGHLIGHT_NOTE } from '#core/study/highlight-colours.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PopoverPanel } from '#renderer/ui/popover.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { EarlierNotes } from './earlier-notes.tsx';
import { COLOUR_NAMES } from './colour-names.ts';
import { Swatch } from './swatch.tsx';
import { toChange, type HighlightChange } from './use-marks.ts';
import styles from './highlight-editor.module.css';

interface HighlightEditorProps {
  highlight: HighlightView;
  /** What it opens beside. */
  find: () => Element | null;
  isSaving: boolean;
  onSave: (change: HighlightChange) => void;
  onClose: () => void;
}

/** Milliseconds without a key after which a note is kept. */
const PAUSE_MS = 800;

/** A highlight with its note, which is kept while it is written. */
export function HighlightEditor({ highlight, find, isSaving, onSave, onClose }: HighlightEditorProps) {
  const [note, setNote] = useState(highlight.note);
  const keep = () => {
    if (note.trim() !== highlight.note) onSave({ ...toChange(highlight), note });
  };
  useAfterPause(note, keep);
  const close = () => {
    keep();
    onClose();
  };
  const isKept = note.trim() === highlight.note && !isSaving;
  return (
    <PopoverPanel label={t('lesson.mark.title')} beside={{ find, onClose: close }}>
      <div className={styles.editor}>
        {!highlight.isFound && (
          <p className={styles.gone}>{t('lesson.mark.gone-quote', { quote: highlight.quote })}</p>
        )}
        <RadioGroup
          aria-label={t('lesson.mark.colour')}
          orientation="horizontal"
          value={highlight.colour}
          onChange={(chosen) => {
            const colour = HIGHLIGHT_COLOURS.find((each) => each === chosen);
            if (colour) onSave({ ...toChange(highlight), note, colour });
          }}
          className={styles.colours}
        >
          {HIGHLIGHT_COLOURS.map((colour) => (
            <Radio key={colour} value={colour} aria-label={t(COLOUR_NAMES[colour])} className={styles.colour}>
              <Swatch colour={colour} />
            </Radio>
          ))}
        </RadioGroup>
        <TextInput
          label={t('lesson.mark.your-note')}
          value={note}
          onChange={setNote}
          maxLength={MAX_HIGHLIGHT_NOTE}
          rows={4}
          autoFocus
        />
        <EarlierNotes highlight={highlight} onTake={setNote} />
        <div className={styles.foot}>
          <Button
            size="small"
            icon="trash"
            onPress={() => {
              onSave({ ...toChange(highlight), colour: null });
              onClose();
            }}
          >
            {t('lesson.mark.remove')}
          </Button>
          <span role="status" className={styles.state}>
            {note !== '' && isKept ? t('lesson.mark.kept') : ''}
          </span>
          <Button size="small" variant="primary" onPress={close}>
            {t('lesson.mark.done')}
          </Button>
        </div>
      </div>
    </PopoverPanel>
  );
}

/** Calls `act` once `value` has not changed for a moment. */
function useAfterPause(value: string, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const timer = window.setTimeout(() => latest.current(), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
}
