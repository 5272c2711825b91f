import type { DeviceSettings } from '#core/contract/settings.ts';
import { t } from '#renderer/i18n/t.ts';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import styles from './group.module.css';

interface LookSettingsProps {
  device: DeviceSettings;
  onChange: (change: Partial<DeviceSettings>) => void;
}

/** Theme, text size and density; each is seen as soon as it is chosen. */
export function LookSettings({ device, onChange }: LookSettingsProps) {
  return (
    <div className={styles.group}>
      <SegmentedControl
        label={t('settings.theme')}
        value={device.theme}
        onChange={(theme) => onChange({ theme })}
        options={[
          { value: 'system', label: t('settings.theme.system') },
          { value: 'light', label: t('settings.theme.light') },
          { value: 'dark', label: t('settings.theme.dark') },
        ]}
      />
      <SegmentedControl
        label={t('settings.text-size')}
        value={device.textSize}
        onChange={(textSize) => onChange({ textSize })}
        options={[
          { value: 'small', label: t('settings.text-size.small') },
          { value: 'medium', label: t('settings.text-size.medium') },
          { value: 'large', label: t('settings.text-size.large') },
          { value: 'larger', label: t('settings.text-size.larger') },
        ]}
      />
      <SegmentedControl
        label={t('settings.density')}
        value={device.density}
        onChange={(density) => onChange({ density })}
        options={[
          { value: 'comfortable', label: t('settings.density.comfortable') },
          { value: 'compact', label: t('settings.density.compact') },
        ]}
      />
    </div>
  );
}
