import { useQuery } from '@tanstack/react-query';
import type { CalibrationView } from '#core/contract/quizzes.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { useStartAttempt } from '#renderer/ui/use-begin.ts';
import { CalibrationCurve } from './calibration-curve.tsx';
import { Meanings } from './figure-meanings.tsx';
import { numberOf } from './figures.ts';
import { judgeBias } from './judge-bias.ts';
import styles from './calibration.module.css';

/** From so many answers on the curve begins to say something; a rule of ours, told on the screen. */
const ENOUGH_ANSWERS = 20;

const HEADLINES = {
  even: 'calibration.headline.good',
  over: 'calibration.headline.over',
  under: 'calibration.headline.under',
} as const;

/** How sure the learner was, and how right. */
export function CalibrationScreen() {
  const calibration = useQuery(api.quiz.getCalibration.queryOptions());
  return (
    <Loaded query={calibration}>
      {(data) => (data.answers === 0 ? <NothingYet /> : <Calibration calibration={data} />)}
    </Loaded>
  );
}

const back = () => ({ href: PATHS.quizzes, label: t('calibration.back') });

function Calibration({ calibration }: { calibration: CalibrationView }) {
  const { answers, stated, actual, brier, bias, sureMisses } = calibration;
  const { startAttempt, error } = useStartAttempt();
  const isEnough = answers >= ENOUGH_ANSWERS;
  const judged = judgeBias(bias ?? 0);
  return (
    <Page
      title={isEnough ? t(HEADLINES[judged]) : t('calibration.headline.few', { answers })}
      lede={t('calibration.lede', {
        answers,
        stated: formatPercent(stated ?? 0),
        actual: formatPercent(actual ?? 0),
      })}
      back={back()}
    >
      {!isEnough && (
        <div className={styles.notice}>
          <Banner tone="info">{t('calibration.few', { enough: ENOUGH_ANSWERS })}</Banner>
        </div>
      )}
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
      <div className={styles.parts}>
        <CalibrationCurve steps={calibration.steps} />
        <section className={styles.part}>
          <h2 className={styles.title}>{t('calibration.figures')}</h2>
          <Meanings
            list={[
              { name: t('calibration.bias'), value: biasWords(bias ?? 0), text: t('calibration.bias.text') },
              { name: t('calibration.brier'), value: numberOf(brier), text: t('calibration.brier.text') },
            ]}
          />
          <h2 className={styles.title}>{t('calibration.sure')}</h2>
          <p>{t('calibration.sure.text', { count: sureMisses })}</p>
          {sureMisses > 0 && (
            <div>
              <Button
                variant="primary"
                onPress={() => startAttempt({ purpose: 'sure-but-wrong', mode: 'practice' })}
              >
                {t('quizzes.sure.start')}
              </Button>
            </div>
          )}
        </section>
      </div>
    </Page>
  );
}

function biasWords(bias: number): string {
  const share = formatPercent(Math.abs(bias));
  if (judgeBias(bias) === 'even') return t('calibration.bias.even');
  return bias > 0 ? t('calibration.bias.over', { share }) : t('calibration.bias.under', { share });
}

function NothingYet() {
  return (
    <Page title={t('calibration.headline.none')} lede={t('calibration.lede.none')} back={back()}>
      <EmptyState
        title={t('calibration.empty')}
        action={
          <LinkButton href={PATHS.quizzes} variant="primary">
            {t('calibration.empty.action')}
          </LinkButton>
        }
      >
        {t('calibration.empty.text')}
      </EmptyState>
    </Page>
  );
}
