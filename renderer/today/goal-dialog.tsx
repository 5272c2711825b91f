import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '#core/contract/plan.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import styles from './goal.module.css';

type GoalUnit = NonNullable<Plan['rhythm']['goal']>['unit'];

/** What a week's goal begins with. */
const FIRST = { minutes: 60, recalls: 100 } as const satisfies Record<GoalUnit, number>;

/** Sets what is meant to be done in a week, or takes it away, and whether days in a row are counted. */
export function GoalDialog({ rhythm, onClose }: { rhythm: Plan['rhythm']; onClose: () => void }) {
  const [unit, setUnit] = useState<GoalUnit>(rhythm.goal?.unit ?? 'minutes');
  const [perWeek, setPerWeek] = useState(rhythm.goal?.perWeek ?? FIRST.minutes);
  const [streak, setStreak] = useState(rhythm.streak !== null);
  const { mutate, error, isPending } = useMutation(api.study.setGoal.mutationOptions({ onSuccess: onClose }));
  const save = (goal: { unit: GoalUnit; perWeek: number } | null) => {
    if (!isPending) mutate({ event: newEventId(), goal, streak });
  };
  return (
    <Dialog
      title={t('today.goal')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={() => save(null)}>
            {t('today.goal.none')}
          </Button>
          <Button variant="primary" onPress={() => save({ unit, perWeek })}>
            {t('today.goal.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <SegmentedControl
          label={t('today.goal.in')}
          value={unit}
          onChange={(value) => {
            setUnit(value);
            setPerWeek(FIRST[value]);
          }}
          options={[
            { value: 'minutes', label: t('today.goal.minutes') },
            { value: 'recalls', label: t('today.goal.recalls') },
          ]}
        />
        <NumberField
          label={t(unit === 'minutes' ? 'today.goal.minutes-a-week' : 'today.goal.recalls-a-week')}
          value={perWeek}
          minValue={1}
          maxValue={10_000}
          step={10}
          onChange={setPerWeek}
        />
        <Switch
          label={t('today.streak')}
          description={t('today.streak.text')}
          isSelected={streak}
          onChange={setStreak}
        />
        {error && <Banner tone="bad">{describeError(error)}</Banner>}
      </div>
    </Dialog>
  );
}
