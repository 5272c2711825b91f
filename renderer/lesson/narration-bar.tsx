import { Toolbar } from 'react-aria-components/Toolbar';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { NARRATION_BAR } from './narration.ts';
import styles from './narration-bar.module.css';

interface NarrationBarProps {
  /** Why nothing is read; undefined where it is. */
  fault: string | undefined;
  canRead: boolean;
  isPlaying: boolean;
  /** 1 as fast as the voice is used to. */
  rate: number;
  onRate: (rate: number) => void;
  onPlay: (isPlaying: boolean) => void;
  onStep: (by: number) => void;
  onStop: () => void;
}

const RATES = [0.6, 0.8, 1, 1.2, 1.5, 2];

/** Over the foot of the lesson while it is read aloud. */
export function NarrationBar(props: NarrationBarProps) {
  const { fault, canRead, isPlaying, rate, onRate, onPlay, onStep, onStop } = props;
  const rates = [...new Set([...RATES, rate])].toSorted((a, b) => a - b);
  return (
    <div id={NARRATION_BAR} className={styles.bar} data-left-out>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Toolbar aria-label={t('lesson.read-aloud')} className={styles.tools}>
        {canRead && (
          <>
            <IconButton icon="back" label={t('lesson.read-aloud.before')} onPress={() => onStep(-1)} />
            <IconButton
              icon={isPlaying ? 'pause' : 'play'}
              label={t(isPlaying ? 'lesson.read-aloud.pause' : 'lesson.read-aloud.play')}
              onPress={() => onPlay(!isPlaying)}
            />
            <IconButton icon="next" label={t('lesson.read-aloud.next')} onPress={() => onStep(1)} />
            <Select
              label={t('lesson.read-aloud.speed')}
              isLabelHidden
              value={String(rate)}
              onChange={(value) => onRate(Number(value))}
              options={rates.map((value) => ({
                value: String(value),
                label: t('lesson.read-aloud.times', { rate: formatNumber(value, 2) }),
              }))}
            />
          </>
        )}
        <IconButton icon="cross" label={t('lesson.read-aloud.stop')} onPress={onStop} />
      </Toolbar>
    </div>
  );
}
