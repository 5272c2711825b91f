import { useQuery } from '@tanstack/react-query';
import type { Outputs } from '#core/contract.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { TextLink } from '#renderer/ui/link.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { isMac } from '#renderer/ui/platform.ts';
import styles from './group.module.css';

/** Where things are kept, which version this is, and under which licences. */
export function AboutApp({ status }: { status: Outputs['app']['getStatus'] }) {
  const { data: library } = useQuery(api.content.getLibrary.queryOptions());
  return (
    <div className={styles.group}>
      <dl className={styles.facts}>
        <dt>{t('settings.data-folder')}</dt>
        <dd>
          <span className="mono">{status.dataFolder}</span>
          <p className={styles.explanation}>{t('settings.data-folder.text')}</p>
          <p>
            <TextLink href={PATHS.yourData}>{t('settings.your-data')}</TextLink>
          </p>
        </dd>
        <dt>{t('settings.version')}</dt>
        <dd>
          {status.host === 'desktop'
            ? t('settings.version.desktop', { version: status.version })
            : t('settings.version.local', { version: status.version })}
        </dd>
        <dt>{t('settings.shortcuts')}</dt>
        <dd>
          {t('settings.shortcuts.text', { search: t(isMac() ? 'app.keys.search-mac' : 'app.keys.search') })}
        </dd>
        <dt>{t('settings.licences')}</dt>
        <dd>
          <p>{t('settings.licences.app')}</p>
          {library?.packs.map((pack) => (
            <p key={pack.id}>{t('settings.licences.pack', { title: pack.title, licence: pack.licence })}</p>
          ))}
          <p>{t('settings.licences.fonts')}</p>
        </dd>
      </dl>
    </div>
  );
}
