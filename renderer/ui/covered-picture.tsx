import { useState } from 'react';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { Mask } from '#core/content/pack.ts';
import type { CardFace } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import { placeName } from './place-name.ts';
import styles from './covered-picture.module.css';

export type PictureFace = NonNullable<CardFace['picture']>;

interface CoveredPictureProps {
  picture: PictureFace;
  /** The part asked for is shown. */
  isTurned: boolean;
  size?: 'large' | 'small';
}

/** A picture with its parts covered, and the same as a list for whoever cannot see it. */
export function CoveredPicture({ picture, isTurned, size = 'large' }: CoveredPictureProps) {
  const { src, alt, masks, asked } = picture;
  const [isMissing, setMissing] = useState(false);
  return (
    <figure className={`${styles.figure} ${styles[size]}`}>
      {isMissing ? (
        <p className={styles.missing}>{t('ui.picture.missing', { alt })}</p>
      ) : (
        <div className={styles.frame}>
          <img
            src={src}
            alt={alt}
            {...picture.size}
            className={styles.picture}
            draggable={false}
            onError={() => setMissing(true)}
          />
          {masks.map((mask, index) => (
            <span
              key={mask.number}
              aria-hidden
              className={styles.cover}
              data-asked={mask.number === asked || undefined}
              data-shown={(isTurned && mask.number === asked) || undefined}
              style={placeOnPicture(mask)}
            >
              {index + 1}
            </span>
          ))}
        </div>
      )}
      <VisuallyHidden>
        <ol aria-label={t('ui.picture.parts')}>
          {masks.map((mask, index) => (
            <li key={mask.number}>
              {describePart(mask, index, masks.length)}:{' '}
              {isTurned && mask.number === asked ? mask.label : '?'}
            </li>
          ))}
        </ol>
      </VisuallyHidden>
    </figure>
  );
}

/** Where a part lies on its picture, which no writing direction turns round. */
export function placeOnPicture({ x, y, width, height }: Pick<Mask, 'x' | 'y' | 'width' | 'height'>) {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
}

/** `Part 3 of 5, upper left`. */
export function describePart(mask: Mask, index: number, count: number): string {
  return t('ui.picture.part', { number: index + 1, count, place: mask.description || placeName(mask) });
}

/** What a card with a picture asks. */
export function pictureQuestion({ masks, asked }: PictureFace): string {
  const index = masks.findIndex(({ number }) => number === asked);
  const mask = masks[index];
  if (!mask) return '';
  return t('ui.picture.question', {
    number: index + 1,
    count: masks.length,
    place: mask.description || placeName(mask),
  });
}

/** What is under the part asked for. */
export function pictureAnswer({ masks, asked }: PictureFace): string {
  return masks.find(({ number }) => number === asked)?.label ?? '';
}
