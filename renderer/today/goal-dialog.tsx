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
const NO_GOAL = 'none';

/** Sets what is meant to be done in a week, or takes it away, and whether days in a row are counted. */
export function GoalDialog({ rhythm, onClose }: { rhythm: Plan['rhythm']; onClose: () => void }) {
  const { goal } = rhythm;
  const isStreak = rhythm.streak !== null;
  const [unit, setUnit] = useState<GoalUnit | typeof NO_GOAL>(goal?.unit ?? (isStreak ? NO_GOAL : 'minutes'));
  const [perWeek, setPerWeek] = useState({ ...FIRST, ...(goal ? { [goal.unit]: goal.perWeek } : {}) });
  const [streak, setStreak] = useState(isStreak);
  const { mutate, error, isPending } = useMutation(api.study.setGoal.mutationOptions({ onSuccess: onClose }));
  const save = () => {
    const chosen = unit === NO_GOAL ? null : { unit, perWeek: perWeek[unit] };
    mutate({ event: newEventId(), goal: chosen, streak });
  };
  return (
    <Dialog
      title={t('today.goal')}
      isOpen
      onOpenChange={onClose}
      actions={
        <Button variant="primary" isDisabled={isPending} onPress={save}>
          {t('today.goal.save')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <SegmentedControl
          label={t('today.goal.in')}
          value={unit}
          onChange={setUnit}
          options={[
            { value: 'minutes', label: t('today.goal.minutes') },
            { value: 'recalls', label: t('today.goal.recalls') },
            { value: NO_GOAL, label: t('today.goal.none') },
          ]}
        />
        {unit !== NO_GOAL && (
          <NumberField
            label={t(unit === 'minutes' ? 'today.goal.minutes-a-week' : 'today.goal.recalls-a-week')}
            value={perWeek[unit]}
            minValue={1}
            maxValue={10_000}
            step={10}
            onChange={(value) => setPerWeek({ ...perWeek, [unit]: value })}
          />
        )}
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
