import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { TextLink } from '#renderer/ui/link.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import styles from './card-places.module.css';

/** What else can be done with cards, one place a line. */
const PLACES: readonly { path: string; label: MessageKey }[] = [
  { path: PATHS.browse, label: 'browse.title' },
  { path: PATHS.notes, label: 'notes.title' },
  { path: PATHS.practice, label: 'cards.place.practice' },
  { path: PATHS.statistics, label: 'statistics.title' },
  { path: PATHS.options, label: 'cards.place.options' },
  { path: PATHS.exams, label: 'cards.place.exams' },
];

/** The ways from the flashcards to all that is done with them beside reviewing. */
export function CardPlaces() {
  return (
    <nav aria-label={t('cards.places')}>
      <ul className={styles.places}>
        {PLACES.map(({ path, label }) => (
          <li key={path}>
            <TextLink href={path}>{t(label)}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
