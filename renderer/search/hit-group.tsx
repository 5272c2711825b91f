import { Link } from 'react-aria-components/Link';
import type { FoundView, Hit } from '#core/contract/search.ts';
import { MAX_HITS } from '#core/search/everything/kinds.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { HIT_KIND_SIGNS } from '#renderer/ui/hit-kinds.ts';
import { hitPath } from '#renderer/ui/hit-path.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { MarkedText } from '#renderer/ui/marked-text.tsx';
import styles from './hit-group.module.css';

type Group = FoundView['kinds'][number];

/** What was found of one kind, best first, each with the place it leads to. */
export function HitGroup({ group: { kind, total, hits }, onMore }: { group: Group; onMore: () => void }) {
  const { name, icon } = HIT_KIND_SIGNS[kind];
  const id = `hits-${kind}`;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        <Icon name={icon} size={16} />
        {t('search.group', { kind: t(name), total })}
      </h2>
      <ul className={styles.hits}>
        {hits.map((hit) => (
          <HitRow key={hit.id} hit={hit} />
        ))}
      </ul>
      {total > hits.length && (
        <p className={styles.more}>
          <span>{t('search.shown', { shown: hits.length, total })}</span>
          {hits.length < MAX_HITS && (
            <Button variant="quiet" size="small" onPress={onMore}>
              {t('search.more')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

function HitRow({ hit }: { hit: Hit }) {
  const { title, snippet, place, date } = hit;
  const beside = date === null ? place : formatDateText(date);
  return (
    <li className={styles.hit}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Link href={hitPath(hit)} className={styles.link}>
            <MarkedText text={title} />
          </Link>
        </h3>
        {beside !== null && <p className={styles.place}>{beside}</p>}
      </div>
      {snippet && (
        <p className={styles.snippet}>
          <MarkedText text={snippet} />
        </p>
      )}
    </li>
  );
}
