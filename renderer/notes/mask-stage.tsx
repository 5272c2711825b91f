import { useState, type KeyboardEvent } from 'react';
import type { Mask } from '#core/content/pack.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { placeOnPicture } from '#renderer/ui/covered-picture.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { KEY_STEP, moveBox, resizeBox, type MaskBox } from './mask-geometry.ts';
import { partCover } from './part-ids.ts';
import { useMaskPointer } from './use-mask-pointer.ts';
import styles from './occlusion-editor.module.css';

interface MaskStageProps {
  image: string;
  alt: string;
  masks: readonly Mask[];
  selected: number | undefined;
  onSelect: (number: number | undefined) => void;
  /** A new part was drawn. */
  onDraw: (box: MaskBox) => void;
  onChange: (number: number, box: MaskBox) => void;
  onRemove: (number: number) => void;
  /** The part is to be named. */
  onName: (number: number) => void;
}

const ARROWS: Record<string, readonly [across: number, down: number]> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
};

/** The picture with its parts: a press and drag draws one, arrows move the one in focus, with Shift they resize it. */
export function MaskStage(props: MaskStageProps) {
  const { image, alt, masks, selected, onSelect, onChange, onRemove, onName } = props;
  const [told, setTold] = useState('');
  const pointer = useMaskPointer(props);
  const onKeyDown = (event: KeyboardEvent, mask: Mask) => {
    const arrow = ARROWS[event.key];
    if (arrow && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const box = (event.shiftKey ? resizeBox : moveBox)(mask, ...arrow);
      onChange(mask.number, box);
      setTold(describeBox(box));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onRemove(mask.number);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onName(mask.number);
    }
  };
  return (
    <div>
      <div className={styles.stage} {...pointer.handlers}>
        <img src={`/media/own/${image}`} alt={alt} className={styles.picture} draggable={false} />
        {masks.map((mask, index) => (
          <div
            key={mask.number}
            id={partCover(mask.number)}
            role="button"
            tabIndex={0}
            aria-label={t('notes.part.cover', {
              number: index + 1,
              label: mask.label || t('notes.part.unnamed'),
              place: describeBox(mask),
            })}
            aria-describedby="part-keys"
            className={styles.cover}
            data-selected={mask.number === selected || undefined}
            data-mask={mask.number}
            style={placeOnPicture(mask)}
            onFocus={() => onSelect(mask.number)}
            onKeyDown={(event) => onKeyDown(event, mask)}
          >
            {index + 1}
            <span className={styles.corner} data-corner aria-hidden />
          </div>
        ))}
        {pointer.drawn && <span className={styles.drawn} style={placeOnPicture(pointer.drawn)} aria-hidden />}
      </div>
      <p id="part-keys" className={styles.keys}>
        {t('notes.part.keys')}
      </p>
      <LiveText>{told}</LiveText>
    </div>
  );
}

function describeBox({ x, y, width, height }: MaskBox): string {
  return t('notes.part.place', {
    left: formatPercent(x),
    top: formatPercent(y),
    width: formatPercent(width),
    height: formatPercent(height),
  });
}
