import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Optimisation } from '#core/contract/scheduling.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import styles from './weights-panel.module.css';

/** How often a fitting under way is asked how far it is, milliseconds. */
const POLL_MS = 400;

type Done = Extract<Optimisation['state'], { kind: 'done' }>;

/** Weights fitted to the learner's own ratings: begun, watched, stopped, compared, and only then used. */
export function WeightsPanel() {
  const queryClient = useQueryClient();
  const keep = (view: Optimisation) =>
    queryClient.setQueryData(api.scheduling.getOptimisation.queryKey(), view);
  const { data, error } = useQuery(
    api.scheduling.getOptimisation.queryOptions({
      refetchInterval: ({ state }) => (state.data?.state.kind === 'running' ? POLL_MS : false),
    }),
  );
  const start = useMutation(api.scheduling.startOptimisation.mutationOptions({ onSuccess: keep }));
  const cancel = useMutation(api.scheduling.cancelOptimisation.mutationOptions({ onSuccess: keep }));
  const choose = useMutation(api.scheduling.chooseWeights.mutationOptions({ onSuccess: keep }));
  const failure = error ?? start.error ?? cancel.error ?? choose.error;
  if (!data) return failure ? <Banner tone="bad">{describeError(failure)}</Banner> : null;
  const { state, reviews, needed, hasOwnWeights } = data;
  const missing = needed - reviews;
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{t('scheduling.weights.text')}</p>
      <p>{hasOwnWeights ? t('scheduling.weights.own') : t('scheduling.weights.usual')}</p>
      {failure && <Banner tone="bad">{describeError(failure)}</Banner>}
      {missing > 0 && <p role="status">{t('scheduling.weights.missing', { reviews, needed, missing })}</p>}
      {state.kind === 'missing' && <Banner tone="info">{t('scheduling.weights.not-installed')}</Banner>}
      {state.kind === 'failed' && (
        <Banner tone="bad">{t('scheduling.weights.failed', { cause: state.cause })}</Banner>
      )}
      {state.kind === 'cancelled' && <p role="status">{t('scheduling.weights.cancelled')}</p>}
      {state.kind === 'running' && (
        <div className={styles.running}>
          <p role="status">{t('scheduling.weights.running', { reviews })}</p>
          <ProgressBar label={t('scheduling.weights.progress')} value={state.share} />
        </div>
      )}
      {state.kind === 'done' && <Comparison result={state} />}
      <div className={styles.buttons}>
        {state.kind === 'running' ? (
          <Button isDisabled={cancel.isPending} onPress={() => cancel.mutate({})}>
            {t('scheduling.weights.cancel')}
          </Button>
        ) : (
          <Button isDisabled={missing > 0 || start.isPending} onPress={() => start.mutate({})}>
            {state.kind === 'done' ? t('scheduling.weights.again') : t('scheduling.weights.start')}
          </Button>
        )}
        {state.kind === 'done' && state.isBetter && !state.isInForce && (
          <Button
            isDisabled={choose.isPending}
            onPress={() => choose.mutate({ event: newEventId(), weights: 'fitted' })}
          >
            {t('scheduling.weights.use')}
          </Button>
        )}
        {hasOwnWeights && state.kind !== 'running' && (
          <Button
            variant="quiet"
            isDisabled={choose.isPending}
            onPress={() => choose.mutate({ event: newEventId(), weights: 'usual' })}
          >
            {t('scheduling.weights.back')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Digits in which log-losses are told apart. */
const LOSS_DIGITS = 4;

function Comparison({ result }: { result: Done }) {
  const { before, after, reviews, isBetter, isInForce } = result;
  const gain = 1 - after.logLoss / before.logLoss;
  return (
    <>
      <p role="status">
        {isInForce
          ? t('scheduling.weights.in-force')
          : isBetter
            ? t('scheduling.weights.better', { gain: formatPercent(gain) })
            : t('scheduling.weights.not-better')}
      </p>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('scheduling.weights.tried', { reviews })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scheduling.weights.measure')}</th>
            <th scope="col">{t('scheduling.weights.before')}</th>
            <th scope="col">{t('scheduling.weights.after')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('scheduling.weights.log-loss')}</th>
            <td>{formatNumber(before.logLoss, LOSS_DIGITS)}</td>
            <td>{formatNumber(after.logLoss, LOSS_DIGITS)}</td>
          </tr>
          <tr>
            <th scope="row">{t('scheduling.weights.rmse')}</th>
            <td>{formatNumber(before.rmse, LOSS_DIGITS)}</td>
            <td>{formatNumber(after.rmse, LOSS_DIGITS)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
