import { useQuery } from '@tanstack/react-query';
import type { CertificateView } from '#core/contract/certificate.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { conceptMapPath, PATHS } from '#renderer/ui/paths.ts';
import { CertificateSheet } from './certificate-sheet.tsx';
import styles from './certificate.module.css';

/** The certificate of a unit, to be printed and saved; or what is still missing for it. */
export function CertificateScreen({ unit }: { unit: string }) {
  const query = useQuery(api.report.getCertificate.queryOptions({ input: { unit } }));
  return (
    <Loaded query={query}>
      {(data) =>
        data.isEarned && data.test ? (
          <CertificateSheet certificate={data} test={data.test} />
        ) : (
          <Missing certificate={data} />
        )
      }
    </Loaded>
  );
}

function Missing({ certificate }: { certificate: CertificateView }) {
  const { unit, title, concepts, known, test, passScore } = certificate;
  const pass = formatPercent(passScore);
  return (
    <Page
      title={t('certificate.missing', { unit: title })}
      lede={t('certificate.missing.lede', { pass })}
      back={{ href: PATHS.progress, label: t('progress.back') }}
      width="reading"
    >
      <ul className={styles.conditions}>
        <li>{t('certificate.missing.known', { known, total: concepts.length })}</li>
        <li>
          {test === null
            ? t('certificate.missing.no-test', { pass })
            : t('certificate.missing.test', {
                score: formatPercent(test.score),
                date: formatIsoDate(test.date, 'long'),
                pass,
              })}
        </li>
      </ul>
      <div className={styles.actions}>
        <LinkButton href={PATHS.quizzes} variant="primary">
          {t('certificate.to-test')}
        </LinkButton>
        <LinkButton href={`${conceptMapPath()}?${new URLSearchParams({ unit, view: 'list' }).toString()}`}>
          {t('certificate.to-concepts')}
        </LinkButton>
      </div>
    </Page>
  );
}
