import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { WordsField } from '#renderer/ui/words-field.tsx';
import { ClozeField } from './cloze-field.tsx';
import type { Draft, DraftField } from './draft.ts';
import { TEXT_CHARS } from './limits.ts';
import { OcclusionEditor } from './occlusion-editor.tsx';

export interface NoteFieldsProps {
  draft: Draft;
  /** What is wrong, by field, once a save was tried. */
  faults: ReadonlyMap<DraftField, MessageKey>;
  /** The highest number a card of the note ever had. */
  highestNumber: number;
  onChange: (part: Partial<Draft>) => void;
}

/** The fields of a note's kind. */
export function NoteFields(props: NoteFieldsProps) {
  const { draft, faults, onChange } = props;
  const errorOf = (field: DraftField) => {
    const fault = faults.get(field);
    return fault && t(fault);
  };
  const front = (
    <TextInput
      label={t('notes.front')}
      value={draft.front}
      onChange={(text) => onChange({ front: text })}
      error={errorOf('front')}
      maxLength={TEXT_CHARS.side}
      rows={2}
      autoFocus
    />
  );
  switch (draft.kind) {
    case 'basic':
    case 'reversed':
      return (
        <>
          {front}
          <TextInput
            label={t('notes.back')}
            description={t('notes.emphasis')}
            value={draft.back}
            onChange={(back) => onChange({ back })}
            error={errorOf('back')}
            maxLength={TEXT_CHARS.side}
            rows={2}
          />
          <div>
            <Button
              size="small"
              variant="quiet"
              onPress={() => onChange({ front: draft.back, back: draft.front })}
            >
              {t('notes.swap')}
            </Button>
          </div>
        </>
      );
    case 'cloze':
      return <ClozeField text={draft.text} error={errorOf('text')} onChange={(text) => onChange({ text })} />;
    case 'typed':
      return (
        <>
          {front}
          <TextInput
            label={t('notes.answer')}
            description={t('notes.answer.why')}
            value={draft.answer}
            onChange={(answer) => onChange({ answer })}
            error={errorOf('answer')}
            maxLength={TEXT_CHARS.answer}
          />
          <WordsField
            label={t('notes.accept')}
            description={t('notes.accept.why')}
            values={draft.accept}
            onChange={(accept) => onChange({ accept })}
            maxLength={TEXT_CHARS.answer}
          />
        </>
      );
    case 'image-occlusion':
      return <OcclusionEditor {...props} />;
  }
}
