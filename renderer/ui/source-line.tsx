import type { Source } from '#core/content/pack-parts.ts';
import { t } from '#renderer/i18n/t.ts';
import { ExternalLink } from './link.tsx';
import styles from './source-line.module.css';

/** Where something was seen: publisher, title and year, with the way there where it has an address. */
export function SourceLine({ source }: { source: Source }) {
  const { publisher, title, url, year } = source;
  return (
    <p className={styles.source}>
      {url ? (
        <>
          {publisher}, <ExternalLink href={url}>{title}</ExternalLink>, {year}
        </>
      ) : (
        t('ui.fact.source', { publisher, title, year: String(year) })
      )}
    </p>
  );
}
