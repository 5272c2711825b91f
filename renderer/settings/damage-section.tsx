import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Notice } from '#core/contract/notices.ts';
import type { ComparedBackupView } from '#core/contract/your-data.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { ComparedBackup } from './compared-backup.tsx';
import { describeMoment } from './describe-backup.ts';
import { WorkBar } from './work-bar.tsx';
import styles from './your-data.module.css';

interface DamageSectionProps {
  damage: readonly Notice[];
  /** When each backup was made, by its name. */
  madeAt: (backup: string) => number | null;
}

/** What is damaged, what was kept, and the backup that would bring back what is missing. */
export function DamageSection({ damage, madeAt }: DamageSectionProps) {
  const repair = useQuery(api.data.findRepair.queryOptions({ staleTime: Infinity, gcTime: 0 }));
  // What was found stays to be seen once it was added, when nothing is found any more.
  const [found, setFound] = useState<ComparedBackupView>();
  if (repair.data && !found) setFound(repair.data);
  return (
    <div className={styles.group}>
      <ul className={styles.list}>
        {damage.map((notice) => (
          <li key={JSON.stringify(notice)}>{describeDamage(notice)}</li>
        ))}
      </ul>
      <p>{t('your-data.damage.kept')}</p>
      {repair.isPending && <WorkBar />}
      {repair.error && <Banner tone="bad">{describeError(repair.error)}</Banner>}
      {repair.data === null && !found && <p>{t('your-data.damage.no-backup')}</p>}
      {found && (
        <>
          <p>{t('your-data.damage.backup', { moment: describeMoment(madeAt(found.backup)) })}</p>
          <ComparedBackup compared={found} />
        </>
      )}
    </div>
  );
}

function describeDamage(notice: Notice): string {
  switch (notice.kind) {
    case 'journal-damaged':
      return t('your-data.damage.journal', { count: notice.lines, file: notice.file });
    case 'journal-torn':
      return t('your-data.damage.torn', { file: notice.file, keptAs: notice.keptAs });
    case 'archive-damaged':
      return t('your-data.damage.archive', { count: notice.lines, file: notice.file });
    case 'document-damaged':
      return t('your-data.damage.document', { file: notice.file, keptAs: notice.keptAs });
    default:
      return '';
  }
}
