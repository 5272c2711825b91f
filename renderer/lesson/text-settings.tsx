import { DialogTrigger } from 'react-aria-components/Dialog';
import type { DeviceSettings } from '#core/contract/settings.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { PopoverPanel } from '#renderer/ui/popover.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { useDeviceSettings } from './use-device-settings.ts';
import styles from './text-settings.module.css';

/** How lessons are set on this device: measure, size, spacing, face. Each is seen as soon as it is chosen. */
export function TextSettings() {
  const { device, change, error } = useDeviceSettings();
  return (
    <DialogTrigger>
      <IconButton icon="letters" label={t('lesson.text')} />
      <PopoverPanel label={t('lesson.text')}>
        {device && <Choices device={device} onChange={change} />}
        {error && <Banner tone="bad">{describeError(error)}</Banner>}
      </PopoverPanel>
    </DialogTrigger>
  );
}

interface ChoicesProps {
  device: DeviceSettings;
  onChange: (change: Partial<DeviceSettings>) => void;
}

function Choices({ device, onChange }: ChoicesProps) {
  return (
    <div className={styles.choices}>
      <SegmentedControl
        label={t('lesson.text.measure')}
        value={device.readerMeasure}
        onChange={(readerMeasure) => onChange({ readerMeasure })}
        options={[
          { value: 'narrow', label: t('lesson.text.measure.narrow') },
          { value: 'medium', label: t('lesson.text.measure.medium') },
          { value: 'wide', label: t('lesson.text.measure.wide') },
        ]}
      />
      <SegmentedControl
        label={t('lesson.text.size')}
        value={device.readerSize}
        onChange={(readerSize) => onChange({ readerSize })}
        options={[
          { value: 'small', label: t('lesson.text.size.small') },
          { value: 'medium', label: t('lesson.text.size.medium') },
          { value: 'large', label: t('lesson.text.size.large') },
          { value: 'larger', label: t('lesson.text.size.larger') },
        ]}
      />
      <SegmentedControl
        label={t('lesson.text.spacing')}
        value={device.readerSpacing}
        onChange={(readerSpacing) => onChange({ readerSpacing })}
        options={[
          { value: 'close', label: t('lesson.text.spacing.close') },
          { value: 'normal', label: t('lesson.text.spacing.normal') },
          { value: 'open', label: t('lesson.text.spacing.open') },
        ]}
      />
      <SegmentedControl
        label={t('lesson.text.face')}
        value={device.readerFace}
        onChange={(readerFace) => onChange({ readerFace })}
        options={[
          { value: 'serif', label: t('lesson.text.face.serif') },
          { value: 'sans', label: t('lesson.text.face.sans') },
          { value: 'spaced', label: t('lesson.text.face.spaced') },
          { value: 'dyslexic', label: t('lesson.text.face.dyslexic') },
        ]}
      />
      <p className={styles.why}>{t('lesson.text.face.why')}</p>
    </div>
  );
}
