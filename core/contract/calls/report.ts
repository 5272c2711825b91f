import { z } from 'zod';
import { MAX_LEARNER_NAME, cleanLearnerName } from '#core/report/learner-name.ts';
import { certificateViewSchema, issuedCertificateSchema } from '#core/contract/certificate.ts';
import { outlookSchema } from '#core/contract/outlook.ts';
import { progressReportSchema } from '#core/contract/progress-report.ts';
import { call } from './call.ts';
import { reference } from './inputs.ts';

const learnerName = z
  .string()
  .max(4 * MAX_LEARNER_NAME)
  .transform(cleanLearnerName)
  .pipe(z.string().max(MAX_LEARNER_NAME))
  .default('');

export const report = {
  getProgress: call.output(progressReportSchema),
  /** What the certificate of a unit rests on, and whether it is earned now. */
  getCertificate: call.input(z.object({ unit: reference })).output(certificateViewSchema),
  /** Signs the certificate of a unit with the key of the data folder; `conflict` while it is not earned. */
  issueCertificate: call
    .input(z.object({ unit: reference, learner: learnerName }))
    .output(issuedCertificateSchema),
  /** What would still be known on a day ahead without any study until then; in a year where none is named. */
  getOutlook: call.input(z.object({ date: z.iso.date().optional() })).output(outlookSchema),
};
