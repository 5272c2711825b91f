import type { CertificateView } from '#core/contract/certificate.ts';
import { meanMastery } from '#core/mastery/mastery.ts';
import { judgeCertificate, PASS_SCORE } from '#core/report/certificate.ts';
import { formatStudyDay, studyDay } from '#core/time.ts';
import { nameKey } from '#main/certificate/signed-certificate.ts';
import { readNow, type ApiContext } from './context.ts';
import { conflict, notFound } from './errors.ts';
import { api } from './implement.ts';
import { masteriesNow, taughtUnits, unitMasteries } from './mastery.ts';

export const certificateHandlers = {
  getCertificate: api.report.getCertificate.handler(({ context, input }) =>
    viewCertificate(context, input.unit),
  ),

  issueCertificate: api.report.issueCertificate.handler(async ({ context, input }) => {
    const { unit, title, pack, today, mastery, test, concepts, isEarned } = viewCertificate(
      context,
      input.unit,
    );
    if (!isEarned || test === null) throw conflict(`the certificate of "${title}" is not earned yet`);
    const signed = await context.signer.sign({
      kind: 'common-orbit-certificate',
      format: 1,
      unit,
      title,
      pack,
      learner: input.learner,
      issued: today,
      mastery,
      test,
      concepts,
    });
    return {
      name: `common-orbit-certificate-${unit.slice(unit.lastIndexOf('/') + 1)}-${today}.json`,
      text: `${JSON.stringify(signed, null, 2)}\n`,
      key: nameKey(signed.publicKey),
    };
  }),
};

function viewCertificate(context: ApiContext, id: string): CertificateView {
  const { catalogue, store } = context;
  const unit = taughtUnits(catalogue).find((each) => each.id === id);
  const pack = catalogue.packs.find(({ units }) => units.some((each) => each.id === id));
  if (!unit || !pack) throw notFound('unit', id);
  const now = readNow(context);
  const masteries = unitMasteries(catalogue, unit, masteriesNow(context));
  const { known, test, isEarned } = judgeCertificate(id, masteries, store.progress.attempts.values());
  return {
    unit: id,
    title: unit.title,
    pack: { id: pack.id, title: pack.title, version: pack.version },
    objectives: unit.objectives,
    today: formatStudyDay(studyDay(now)),
    concepts: masteries.map(({ holdings: { concept }, level }) => ({
      concept: concept.id,
      title: concept.title,
      level,
    })),
    known,
    mastery: meanMastery(masteries),
    test: test && {
      score: test.score,
      date: formatStudyDay(studyDay({ at: test.finishedAt, offset: now.offset })),
    },
    passScore: PASS_SCORE,
    isEarned,
  };
}
