import { useState } from 'react';
import type { DeviceSettings } from '#core/contract/settings.ts';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { chooseVoice } from '#renderer/ui/choose-voice.ts';
import { languageName } from '#renderer/ui/language-name.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Slider } from '#renderer/ui/slider.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { useVoices } from '#renderer/ui/use-voices.ts';
import styles from './group.module.css';

interface ReviewSettingsProps {
  device: DeviceSettings;
  onChange: (change: Partial<DeviceSettings>) => void;
}

/** How cards are shown here: buttons, turning by themselves, reading aloud. */
export function ReviewSettings({ device, onChange }: ReviewSettingsProps) {
  const [rate, setRate] = useState(device.speechRate);
  const voice = chooseVoice(useVoices(), device.language);
  const language = languageName(device.language);
  return (
    <div className={styles.group}>
      <SegmentedControl
        label={t('settings.buttons')}
        value={device.ratingButtons}
        onChange={(ratingButtons) => onChange({ ratingButtons })}
        options={[
          { value: 'four', label: t('settings.buttons.four') },
          { value: 'two', label: t('settings.buttons.two') },
        ]}
      />
      <NumberField
        label={t('settings.question-seconds')}
        description={t('settings.question-seconds.text')}
        value={device.questionSeconds}
        minValue={0}
        maxValue={300}
        step={5}
        onChange={(questionSeconds) => onChange({ questionSeconds })}
      />
      <NumberField
        label={t('settings.answer-seconds')}
        description={t('settings.answer-seconds.text')}
        value={device.answerSeconds}
        minValue={0}
        maxValue={300}
        step={5}
        onChange={(answerSeconds) => onChange({ answerSeconds })}
      />
      <Switch
        label={t('settings.read-aloud')}
        description={t('settings.read-aloud.text')}
        isSelected={device.readAloud}
        onChange={(readAloud) => onChange({ readAloud })}
      />
      <Slider
        label={t('settings.speech-rate')}
        value={rate}
        minValue={0.5}
        maxValue={2}
        step={0.1}
        format={(value) => t('settings.speech-rate.value', { rate: formatNumber(value, 1) })}
        onChange={setRate}
        onChangeEnd={(speechRate) => onChange({ speechRate })}
      />
      <p className={styles.explanation}>
        {voice
          ? t('settings.voice', { voice: voice.name, language })
          : t('settings.voice.none', { language })}
      </p>
    </div>
  );
}
