import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import styles from './minutes-choice.module.css';

const USUAL: readonly number[] = [5, 15, 30];
/** Minutes one's own number begins with. */
const FIRST_OWN = 20;
const MOST = 600;

/** How many minutes a day Today plans for; kept for this device. */
export function MinutesChoice({ minutesPerDay }: { minutesPerDay: number }) {
  // What was asked for holds until the plan says another number than it did then: a field that went away between the two
  // would take with it what is being typed.
  const [asked, setAsked] = useState<{ minutes: number; before: number }>();
  const { mutate, error } = useMutation(
    api.settings.changeDevice.mutationOptions({
      scope: { id: 'minutes-per-day' },
      onError: () => setAsked(undefined),
    }),
  );
  const chosen = asked?.before === minutesPerDay ? asked.minutes : minutesPerDay;
  const [isOwn, setOwn] = useState(chosen !== 0 && !USUAL.includes(chosen));
  const change = (minutes: number) => {
    setAsked({ minutes, before: minutesPerDay });
    mutate({ minutesPerDay: minutes });
  };
  return (
    <div className={styles.choice}>
      <SegmentedControl
        label={t('today.minutes')}
        value={isOwn ? 'own' : String(chosen)}
        onChange={(value) => {
          setOwn(value === 'own');
          if (value !== 'own') change(Number(value));
          else if (chosen === 0) change(FIRST_OWN);
        }}
        options={[
          ...USUAL.map((count) => ({ value: String(count), label: formatNumber(count) })),
          { value: 'own', label: t('today.minutes.own') },
          { value: '0', label: t('today.minutes.all') },
        ]}
      />
      {isOwn && chosen > 0 && (
        <NumberField
          label={t('today.minutes.own.label')}
          value={chosen}
          minValue={1}
          maxValue={MOST}
          step={5}
          onChange={change}
        />
      )}
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
    </div>
  );
}
