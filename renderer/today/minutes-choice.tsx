import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { later, usePrepared } from '#renderer/ui/later.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import styles from './minutes-choice.module.css';

const NumberField = later(async () => (await import('#renderer/ui/number-field.tsx')).NumberField);
const LATER = [NumberField];

const USUAL: readonly number[] = [5, 15, 30];
/** Minutes one's own number begins with. */
const FIRST_OWN = 20;
const MOST = 600;

/** How many minutes a day Today plans for; kept for this device. */
export function MinutesChoice({ minutesPerDay }: { minutesPerDay: number }) {
  // What was asked for holds until the plan made with it is here: a field that went away between the two would take with it
  // what is being typed. From then on the plan alone says the number, which another window may change.
  const [asked, setAsked] = useState<number>();
  usePrepared(LATER);
  const queryClient = useQueryClient();
  const { mutate, error } = useMutation(
    api.settings.changeDevice.mutationOptions({
      scope: { id: 'minutes-per-day' },
      onSettled: (_reply, _error, { minutesPerDay: minutes }) => {
        const plan = { queryKey: api.study.getPlan.key() };
        void queryClient
          .refetchQueries(plan, { cancelRefetch: false })
          .then(() => setAsked((latest) => (latest === minutes ? undefined : latest)));
      },
    }),
  );
  const chosen = asked ?? minutesPerDay;
  const [isOwn, setOwn] = useState(isUnusual(minutesPerDay));
  const [seen, setSeen] = useState(minutesPerDay);
  if (seen !== minutesPerDay) {
    setSeen(minutesPerDay);
    if (asked === undefined) setOwn(isUnusual(minutesPerDay));
  }
  const change = (minutes: number) => {
    setAsked(minutes);
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

/** Whether a number of minutes is one's own: none of the usual, and not all. */
function isUnusual(minutes: number): boolean {
  return minutes !== 0 && !USUAL.includes(minutes);
}
