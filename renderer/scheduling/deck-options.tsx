import type { ReactNode } from 'react';
import type { FullOptions } from '#core/study/full-options.ts';
import type { DeckOptions } from '#core/study/options.ts';
import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { RetentionField } from './retention-field.tsx';
import styles from './options.module.css';

interface DeckOptionsFormProps {
  options: DeckOptions;
  /** What holds for all other cards. */
  preset: FullOptions;
  onChange: (options: DeckOptions) => void;
}

/** What one deck has otherwise than all other cards; each thing is taken over until it is switched on. */
export function DeckOptionsForm({ options, preset, onChange }: DeckOptionsFormProps) {
  const change = (part: { [K in keyof DeckOptions]: DeckOptions[K] | undefined }) => {
    const next = Object.entries({ ...options, ...part }).filter(([, value]) => value !== undefined);
    onChange(Object.fromEntries(next));
  };
  const { retention, newPerDay, reviewsPerDay } = options;
  return (
    <Section title={t('scheduling.deck')}>
      <div className={styles.group}>
        <Own
          label={t('scheduling.deck.retention')}
          usual={t('scheduling.deck.usual', { value: formatPercent(preset.retention) })}
          isOwn={retention !== undefined}
          onChange={(isOwn) => change({ retention: isOwn ? preset.retention : undefined })}
        >
          <RetentionField
            value={retention ?? preset.retention}
            onChange={(value) => change({ retention: value })}
          />
        </Own>
        <Own
          label={t('scheduling.deck.new')}
          usual={t('scheduling.deck.shared', { value: formatNumber(preset.newPerDay) })}
          isOwn={newPerDay !== undefined}
          onChange={(isOwn) => change({ newPerDay: isOwn ? preset.newPerDay : undefined })}
        >
          <NumberField
            label={t('scheduling.new-per-day')}
            value={newPerDay ?? preset.newPerDay}
            minValue={0}
            maxValue={999}
            step={5}
            onChange={(value) => change({ newPerDay: value })}
          />
        </Own>
        <Own
          label={t('scheduling.deck.reviews')}
          usual={t('scheduling.deck.shared', { value: formatNumber(preset.reviewsPerDay) })}
          isOwn={reviewsPerDay !== undefined}
          onChange={(isOwn) => change({ reviewsPerDay: isOwn ? preset.reviewsPerDay : undefined })}
        >
          <NumberField
            label={t('scheduling.reviews-per-day')}
            value={reviewsPerDay ?? preset.reviewsPerDay}
            minValue={0}
            maxValue={9999}
            step={50}
            onChange={(value) => change({ reviewsPerDay: value })}
          />
        </Own>
      </div>
    </Section>
  );
}

interface OwnProps {
  label: string;
  /** What holds while the deck has nothing of its own. */
  usual: string;
  isOwn: boolean;
  onChange: (isOwn: boolean) => void;
  children: ReactNode;
}

function Own({ label, usual, isOwn, onChange, children }: OwnProps) {
  return (
    <div className={styles.own}>
      <Switch label={label} description={usual} isSelected={isOwn} onChange={onChange} />
      {isOwn && children}
    </div>
  );
}
