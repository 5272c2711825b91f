import { t } from '#renderer/i18n/t.ts';
import { CARD_PLACES } from '#renderer/ui/card-places.ts';
import { TextLink } from '#renderer/ui/link.tsx';
import styles from './card-places.module.css';

/** The ways from the flashcards to all that is done with them beside reviewing. */
export function CardPlaces() {
  return (
    <nav aria-label={t('cards.places')}>
      <ul className={styles.places}>
        {CARD_PLACES.map(({ path, label }) => (
          <li key={path}>
            <TextLink href={path}>{t(label)}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
