import { useQuery } from '@tanstack/react-query';
import type { Outputs } from '#core/contract.ts';
import type { Notice } from '#core/contract/notices.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page, Section } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { BackupsSection } from './backups-section.tsx';
import { DamageSection } from './damage-section.tsx';
import { DeleteSection } from './delete-section.tsx';
import { describeMoment } from './describe-backup.ts';
import { ExportSection } from './export-section.tsx';

const DAMAGE: readonly Notice['kind'][] = [
  'journal-damaged',
  'journal-torn',
  'archive-damaged',
  'document-damaged',
];

/** Backups, taking everything along, removing it, and mending what is damaged. */
export function YourDataScreen() {
  const backups = useQuery(api.data.getBackups.queryOptions({ staleTime: 0 }));
  const status = useQuery(api.app.getStatus.queryOptions());
  return (
    <Loaded query={status}>
      {({ notices }) => (
        <Loaded query={backups}>{(data) => <YourData data={data} notices={notices} />}</Loaded>
      )}
    </Loaded>
  );
}

function YourData({ data, notices }: { data: Outputs['data']['getBackups']; notices: readonly Notice[] }) {
  const damage = notices.filter(({ kind }) => DAMAGE.includes(kind));
  const newest = data.backups.find(({ isFromFile }) => !isFromFile);
  const madeAt = (name: string) => data.backups.find(({ backup }) => backup === name)?.madeAt ?? null;
  return (
    <Page
      title={t('your-data.headline')}
      lede={
        newest ? t('your-data.lede', { moment: describeMoment(newest.madeAt) }) : t('your-data.lede.none')
      }
      back={{ href: PATHS.settings, label: t('settings.headline') }}
      width="reading"
    >
      {damage.length > 0 && (
        <Section title={t('your-data.damage')}>
          <DamageSection damage={damage} madeAt={madeAt} />
        </Section>
      )}
      <Section title={t('your-data.backups')}>
        <BackupsSection data={data} />
      </Section>
      <Section title={t('your-data.export')}>
        <ExportSection />
      </Section>
      <Section title={t('your-data.delete')}>
        <DeleteSection backups={data.backups.length} isReadOnly={data.isReadOnly} />
      </Section>
    </Page>
  );
}
