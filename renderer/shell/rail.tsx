import { Button } from 'react-aria-components/Button';
import { Link } from 'react-aria-components/Link';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import { useLocation } from 'wouter';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { isMac } from '#renderer/ui/platform.ts';
import { Mark } from './mark.tsx';
import { isWithin, SCREENS } from './screens.ts';
import styles from './rail.module.css';

interface RailProps {
  /** Cards due now; shown beside Flashcards. */
  due: number;
  onSearch: () => void;
}

/** The way between screens: a column at the side, a bar at the foot on a phone. */
export function Rail({ due, onSearch }: RailProps) {
  const [location] = useLocation();
  return (
    <nav className={styles.rail} aria-label={t('app.nav')}>
      <p className={styles.brand}>
        <Mark />
        <span className={styles.name}>{t('app.name')}</span>
      </p>
      <ul className={styles.screens}>
        {SCREENS.map((screen) => (
          <li key={screen.path} className={screen.path === PATHS.settings ? styles.last : undefined}>
            <Link
              href={screen.path}
              className={styles.link}
              aria-current={isWithin(screen, location) ? 'page' : undefined}
            >
              <Icon name={screen.icon} size={19} />
              <span className={styles.label}>{t(screen.label)}</span>
              {screen.path === PATHS.cards && due > 0 && <DueBadge due={due} />}
            </Link>
          </li>
        ))}
      </ul>
      <Button className={`${styles.link} ${styles.search}`} onPress={onSearch}>
        <Icon name="search" size={19} />
        <span className={styles.label}>{t('app.nav.search')}</span>
        <span className={styles.keys}>
          <Kbd>{isMac() ? t('app.keys.search-mac') : t('app.keys.search')}</Kbd>
        </span>
      </Button>
    </nav>
  );
}

function DueBadge({ due }: { due: number }) {
  return (
    <span className={styles.badge}>
      <span aria-hidden="true">{formatNumber(due)}</span>
      <VisuallyHidden>{t('app.nav.due', { count: due })}</VisuallyHidden>
    </span>
  );
}
