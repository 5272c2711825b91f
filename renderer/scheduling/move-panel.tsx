import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MovesView } from '#core/contract/scheduling.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TableView } from '#renderer/ui/table-view.tsx';
import { LoadChart } from './load-chart.tsx';
import styles from './move-panel.module.css';

/** Id of the panel, for the way to it. */
export const MOVE_PANEL = 'moving-cards';

/** Cards that are scheduled stay where they are until the learner has seen what moving them does, and moves them. */
export function MovePanel() {
  const [isShown, setIsShown] = useState(false);
  const moves = useQuery(api.scheduling.previewMoves.queryOptions({ enabled: isShown }));
  const move = useMutation(
    api.scheduling.moveCards.mutationOptions({
      onSuccess: () => setIsShown(false),
    }),
  );
  const undo = useMutation(api.study.undo.mutationOptions({ onSuccess: () => move.reset() }));
  const error = moves.error ?? move.error ?? undo.error;
  return (
    <div id={MOVE_PANEL} className={styles.panel}>
      <p className={styles.text}>{t('scheduling.move.text')}</p>
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
      {move.data && (
        <Banner
          tone="good"
          action={
            <Button
              size="small"
              isDisabled={undo.isPending}
              onPress={() => undo.mutate({ event: newEventId(), deed: move.data.group })}
            >
              {t('scheduling.move.undo')}
            </Button>
          }
        >
          {t('scheduling.move.done', { count: move.data.moved })}
        </Banner>
      )}
      {isShown && moves.data ? (
        <ShownMoves
          moves={moves.data}
          isBusy={move.isPending || moves.isFetching}
          onMove={() => move.mutate({ event: newEventId() })}
          onClose={() => setIsShown(false)}
        />
      ) : (
        <div>
          <Button
            onPress={() => {
              move.reset();
              setIsShown(true);
            }}
          >
            {t('scheduling.move.show')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ShownMovesProps {
  moves: MovesView;
  isBusy: boolean;
  onMove: () => void;
  onClose: () => void;
}

function ShownMoves({ moves, isBusy, onMove, onClose }: ShownMovesProps) {
  const { scheduled, sooner, later, days } = moves;
  const moved = sooner + later;
  const [today] = days;
  return (
    <>
      <p className={styles.sentence} role="status">
        {moved === 0
          ? t('scheduling.move.none', { scheduled })
          : t('scheduling.move.some', {
              scheduled,
              sooner,
              later,
              before: today?.before ?? 0,
              after: today?.after ?? 0,
            })}
      </p>
      {moved > 0 && (
        <>
          <LoadChart days={days} />
          <TableView
            caption={t('scheduling.move')}
            head={[
              t('scheduling.table.day'),
              t('scheduling.table.due-before'),
              t('scheduling.table.due-after'),
            ]}
            rows={days.map(({ date, before, after }) => [
              formatIsoDate(date, 'short'),
              formatNumber(before),
              formatNumber(after),
            ])}
          />
        </>
      )}
      <div className={styles.buttons}>
        {moved > 0 && (
          <Button isDisabled={isBusy} onPress={onMove}>
            {t('scheduling.move.do', { count: moved })}
          </Button>
        )}
        <Button variant="quiet" onPress={onClose}>
          {t('scheduling.move.leave')}
        </Button>
      </div>
    </>
  );
}
