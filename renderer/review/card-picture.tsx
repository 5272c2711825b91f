import { CoveredPicture, type PictureFace } from '#renderer/ui/covered-picture.tsx';
import styles from './card-picture.module.css';

/** The picture of a card, under its question. */
export function CardPicture({ picture, isTurned }: { picture: PictureFace; isTurned: boolean }) {
  return (
    <div className={styles.picture}>
      <CoveredPicture picture={picture} isTurned={isTurned} />
    </div>
  );
}
