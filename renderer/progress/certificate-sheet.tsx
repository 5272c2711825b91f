import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CertificateView } from '#core/contract/certificate.ts';
import { cleanLearnerName, MAX_LEARNER_NAME } from '#core/report/learner-name.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { saveText } from '#renderer/ui/save-text.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { LEVEL_NAMES } from './mastery-key.tsx';
import { PdfHint, PrintActions } from './print-actions.tsx';
import styles from './certificate.module.css';

interface CertificateSheetProps {
  certificate: CertificateView;
  test: { score: number; date: string };
}

/** An earned certificate: a sheet to be printed, and the same as a signed file. */
export function CertificateSheet({ certificate, test }: CertificateSheetProps) {
  const { unit, title, pack, objectives, today, concepts, mastery } = certificate;
  const [name, setName] = useState('');
  const { mutate, data, variables, error, isPending } = useMutation(
    api.report.issueCertificate.mutationOptions({
      onSuccess: (file) => saveText(file.name, file.text, 'application/json'),
    }),
  );
  const learner = cleanLearnerName(name);
  const isSigned = data !== undefined && variables?.learner === learner;
  return (
    <Page
      title={title}
      lede={t('certificate.lede', { date: formatIsoDate(today, 'long') })}
      width="reading"
      actions={<PrintActions />}
    >
      <div className={styles.frame} />
      {learner !== '' && (
        <p className={styles.learner}>
          <bdi>{learner}</bdi>
        </p>
      )}
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
      <p className={styles.fades}>
        {t('certificate.note', {
          date: formatIsoDate(today, 'long'),
          version: pack.version,
          pack: pack.title,
        })}
      </p>
      {isSigned && <p className={styles.key}>{t('certificate.key', { key: data.key })}</p>}
      <section className={styles.file}>
        <TextInput
          label={t('report.name')}
          description={t('certificate.name.text')}
          value={name}
          onChange={setName}
          maxLength={MAX_LEARNER_NAME}
        />
        <PdfHint />
        <h2 className={styles.heading}>{t('certificate.file')}</h2>
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
