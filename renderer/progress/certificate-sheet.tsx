import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CertificateView } from '#core/contract/certificate.ts';
import { MAX_LEARNER_NAME } from '#core/report/learner-name.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { saveText } from '#renderer/ui/save-text.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { LEVEL_NAMES } from './mastery-key.tsx';
import styles from './certificate.module.css';

interface CertificateSheetProps {
  certificate: CertificateView;
  test: { score: number; date: string };
}

/** An earned certificate: a sheet to be printed, and the same as a signed file. */
export function CertificateSheet({ certificate, test }: CertificateSheetProps) {
  const { unit, title, objectives, today, concepts, mastery } = certificate;
  const [name, setName] = useState('');
  const { mutate, data, error, isPending } = useMutation(
    api.report.issueCertificate.mutationOptions({
      onSuccess: (file) => saveText(file.name, file.text, 'application/json'),
    }),
  );
  const learner = name.trim();
  return (
    <Page
      title={title}
      lede={
        learner === ''
          ? t('certificate.lede', { date: formatIsoDate(today, 'long') })
          : t('certificate.lede.of', { name: learner, date: formatIsoDate(today, 'long') })
      }
      width="reading"
      actions={
        <div className={styles.actions}>
          <Button variant="primary" icon="printer" onPress={() => window.print()}>
            {t('certificate.print')}
          </Button>
          <LinkButton variant="quiet" href={PATHS.progress}>
            {t('progress.back')}
          </LinkButton>
        </div>
      }
    >
      <p className={styles.statement}>
        {t('certificate.statement', {
          count: concepts.length,
          mastery: formatPercent(mastery),
          score: formatPercent(test.score),
          date: formatIsoDate(test.date, 'long'),
        })}
      </p>
      <ul className={styles.objectives}>
        {objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
      <ul className={styles.concepts}>
        {concepts.map(({ concept, title: of, level }) => (
          <li key={concept} className={styles.concept}>
            <MasteryDot level={level} />
            <span>{t('certificate.concept', { concept: of, level: t(LEVEL_NAMES[level]) })}</span>
          </li>
        ))}
      </ul>
      <p className={styles.fades}>{t('certificate.note', { date: formatIsoDate(today, 'long') })}</p>
      <section className={styles.file}>
        <h2 className={styles.heading}>{t('certificate.file')}</h2>
        <TextInput
          label={t('report.name')}
          description={t('certificate.name.text')}
          value={name}
          onChange={setName}
          maxLength={MAX_LEARNER_NAME}
        />
        <div>
          <Button isDisabled={isPending} onPress={() => mutate({ unit, learner })}>
            {t('certificate.save')}
          </Button>
        </div>
        <p role="status">
          {error ? describeError(error) : data && t('certificate.saved', { name: data.name, key: data.key })}
        </p>
        <p className={styles.note}>{t('certificate.shows')}</p>
      </section>
    </Page>
  );
}
