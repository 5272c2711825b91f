import type { Mask } from '#core/content/pack.ts';
import { t } from '#renderer/i18n/t.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { TEXT_CHARS } from './limits.ts';
import { fitBox, type MaskBox } from './mask-geometry.ts';
import { partField } from './part-ids.ts';
import styles from './occlusion-editor.module.css';

interface PartListProps {
  masks: readonly Mask[];
  selected: number | undefined;
  error: string | undefined;
  onSelect: (number: number) => void;
  onChange: (number: number, part: Partial<Mask>) => void;
  onRemove: (number: number) => void;
}

/** The covered parts of a picture by their numbers: what is under each, and where it lies. */
export function PartList({ masks, selected, error, onSelect, onChange, onRemove }: PartListProps) {
  return (
    <div className={styles.parts}>
      {masks.length === 0 && <p className={styles.why}>{t('notes.part.none')}</p>}
      {error !== undefined && (
        <p role="alert" className={styles.fault}>
          {error}
        </p>
      )}
      {masks.length > 0 && (
        <ol className={styles.list} aria-label={t('ui.picture.parts')}>
          {masks.map((mask, index) => (
            <li
              key={mask.number}
              className={styles.part}
              data-selected={mask.number === selected || undefined}
              onFocus={() => onSelect(mask.number)}
            >
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <div className={styles.fields}>
                <TextInput
                  id={partField(mask.number)}
                  label={t('notes.part.label', { number: index + 1 })}
                  value={mask.label}
                  onChange={(label) => onChange(mask.number, { label })}
                  error={error !== undefined && mask.label.trim() === '' ? t('notes.fault.empty') : undefined}
                  maxLength={TEXT_CHARS.label}
                />
                <Disclosure title={<span className={styles.more}>{t('notes.part.more')}</span>}>
                  <PartPlace mask={mask} onChange={(part) => onChange(mask.number, part)} />
                </Disclosure>
              </div>
              <IconButton
                icon="cross"
                label={t('notes.part.remove', { number: index + 1 })}
                onPress={() => onRemove(mask.number)}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const SIDES = [
  ['x', 'notes.part.x'],
  ['y', 'notes.part.y'],
  ['width', 'notes.part.width'],
  ['height', 'notes.part.height'],
] as const satisfies readonly (readonly [keyof MaskBox, string])[];

/** Place and size in hundredths of the picture, and what is said of the place to whoever cannot see it. */
function PartPlace({ mask, onChange }: { mask: Mask; onChange: (part: Partial<Mask>) => void }) {
  return (
    <div className={styles.place}>
      {SIDES.map(([side, label]) => (
        <NumberField
          key={side}
          label={t(label)}
          value={Math.round(mask[side] * 100)}
          minValue={0}
          maxValue={100}
          step={1}
          onChange={(percent) => onChange(fitBox({ ...mask, [side]: percent / 100 }))}
        />
      ))}
      <div className={styles.whole}>
        <TextInput
          label={t('notes.part.description')}
          description={t('notes.part.description.why')}
          value={mask.description ?? ''}
          onChange={(description) => onChange({ description })}
          maxLength={TEXT_CHARS.description}
        />
      </div>
    </div>
  );
}
