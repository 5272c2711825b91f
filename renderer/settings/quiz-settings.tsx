import type { DeviceSettings } from '#core/contract/settings.ts';
import { t } from '#renderer/i18n/t.ts';
import { Switch } from '#renderer/ui/switch.tsx';
import styles from './group.module.css';

interface QuizSettingsProps {
  device: DeviceSettings;
  onChange: (change: Partial<DeviceSettings>) => void;
}

/** How questions are asked here. */
export function QuizSettings({ device, onChange }: QuizSettingsProps) {
  return (
    <div className={styles.group}>
      <Switch
        label={t('settings.confidence')}
        description={t('settings.confidence.text')}
        isSelected={device.askConfidence}
        onChange={(askConfidence) => onChange({ askConfidence })}
      />
    </div>
  );
}
