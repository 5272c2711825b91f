import { useState } from 'react';
import type { Mask } from '#core/content/pack.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { MAX_MASKS, TEXT_CHARS } from './limits.ts';
import { newBox, type MaskBox } from './mask-geometry.ts';
import { MaskStage } from './mask-stage.tsx';
import type { NoteFieldsProps } from './note-fields.tsx';
import { partCover, partField } from './part-ids.ts';
import { PartList } from './part-list.tsx';
import { PictureChooser } from './picture-chooser.tsx';
import styles from './occlusion-editor.module.css';

/** Once it is drawn. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** A picture whose parts are covered: drawn on it, or added and moved with the keys; each is named in the list below. */
export function OcclusionEditor({ draft, faults, highestNumber, onChange }: NoteFieldsProps) {
  const { image, alt, masks } = draft;
  const [selected, setSelected] = useState<number>();
  const errorOf = (field: 'image' | 'alt' | 'masks') => {
    const fault = faults.get(field);
    return fault && t(fault);
  };
  const add = (box: MaskBox): Mask => {
    const number = masks.reduce((most, mask) => Math.max(most, mask.number), highestNumber) + 1;
    const mask = { ...box, number, label: '' };
    onChange({ masks: [...masks, mask] });
    setSelected(number);
    return mask;
  };
  const changeMask = (number: number, part: Partial<Mask>) =>
    onChange({ masks: masks.map((mask) => (mask.number === number ? { ...mask, ...part } : mask)) });
  const remove = (number: number) => {
    onChange({ masks: masks.filter((mask) => mask.number !== number) });
    focusSoon('add-part');
  };
  const isFull = masks.length >= MAX_MASKS;
  return (
    <div className={styles.editor}>
      {image !== '' && (
        <MaskStage
          image={image}
          alt={alt}
          masks={masks}
          selected={selected}
          onSelect={setSelected}
          onDraw={(box) => {
            if (!isFull) focusSoon(partField(add(box).number));
          }}
          onChange={changeMask}
          onRemove={remove}
          onName={(number) => focusSoon(partField(number))}
        />
      )}
      <div className={styles.tools}>
        {image !== '' && (
          <Button
            id="add-part"
            size="small"
            icon="plus"
            isDisabled={isFull}
            onPress={() => focusSoon(partCover(add(newBox(masks)).number))}
          >
            {t('notes.part.add')}
          </Button>
        )}
        <PictureChooser
          isThere={image !== ''}
          error={errorOf('image')}
          onChosen={(name) => onChange({ image: name })}
        />
      </div>
      {image !== '' && (
        <>
          <PartList
            masks={masks}
            selected={selected}
            error={errorOf('masks')}
            onSelect={setSelected}
            onChange={changeMask}
            onRemove={remove}
          />
          <TextInput
            label={t('notes.alt')}
            description={t('notes.alt.why')}
            value={alt}
            onChange={(words) => onChange({ alt: words })}
            error={errorOf('alt')}
            maxLength={TEXT_CHARS.side}
          />
        </>
      )}
    </div>
  );
}
