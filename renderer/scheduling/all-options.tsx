import type { FullOptions } from '#core/study/full-options.ts';
import { t } from '#renderer/i18n/t.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { EasyDays } from './easy-days.tsx';
import { RetentionField } from './retention-field.tsx';
import { StepsField } from './steps-field.tsx';
import styles from './options.module.css';

interface AllOptionsProps {
  options: FullOptions;
  onChange: (options: FullOptions) => void;
  /** Names a field whose text cannot be read, or no longer does. */
  onValidity: (field: string, isValid: boolean) => void;
}

/** The options of all cards, in the order of what they change most. */
export function AllOptions({ options, onChange, onValidity }: AllOptionsProps) {
  const change = (part: Partial<FullOptions>) => onChange({ ...options, ...part });
  const { steps } = options;
  return (
    <>
      <Section title={t('scheduling.memory')}>
        <RetentionField value={options.retention} onChange={(retention) => change({ retention })} />
      </Section>
      <Section title={t('scheduling.limits')}>
        <div className={styles.group}>
          <NumberField
            label={t('scheduling.new-per-day')}
            description={t('scheduling.new-per-day.text')}
            value={options.newPerDay}
            minValue={0}
            maxValue={999}
            step={5}
            onChange={(newPerDay) => change({ newPerDay })}
          />
          <NumberField
            label={t('scheduling.reviews-per-day')}
            description={t('scheduling.reviews-per-day.text')}
            value={options.reviewsPerDay}
            minValue={0}
            maxValue={9999}
            step={50}
            onChange={(reviewsPerDay) => change({ reviewsPerDay })}
          />
        </div>
      </Section>
      <Section title={t('scheduling.spreading')}>
        <div className={styles.group}>
          <Switch
            label={t('scheduling.smoothing')}
            description={t('scheduling.smoothing.text')}
            isSelected={options.smoothing}
            onChange={(smoothing) => change({ smoothing })}
          />
          {options.smoothing && (
            <EasyDays shares={options.easyDays} onChange={(easyDays) => change({ easyDays })} />
          )}
        </div>
      </Section>
      <Section title={t('scheduling.pauses')}>
        <div className={styles.group}>
          <NumberField
            label={t('scheduling.maximum')}
            description={t('scheduling.maximum.text')}
            value={options.maximumInterval}
            minValue={1}
            maxValue={3650}
            step={30}
            onChange={(maximumInterval) => change({ maximumInterval })}
          />
          <StepsField
            label={t('scheduling.learning')}
            description={t('scheduling.learning.text')}
            minutes={steps.learning}
            onChange={(learning) => change({ steps: { ...steps, learning } })}
            onValidity={(isValid) => onValidity('learning', isValid)}
          />
          <StepsField
            label={t('scheduling.relearning')}
            description={t('scheduling.relearning.text')}
            minutes={steps.relearning}
            onChange={(relearning) => change({ steps: { ...steps, relearning } })}
            onValidity={(isValid) => onValidity('relearning', isValid)}
          />
          <NumberField
            label={t('scheduling.leech')}
            description={t('scheduling.leech.text')}
            value={options.leechLapses}
            minValue={0}
            maxValue={99}
            step={1}
            onChange={(leechLapses) => change({ leechLapses })}
          />
        </div>
      </Section>
    </>
  );
}
