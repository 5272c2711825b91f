import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import {
  Slider as AriaSlider,
  SliderFill,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components/Slider';
import styles from './slider.module.css';

interface SliderProps {
  label: string;
  value: number;
  minValue: number;
  maxValue: number;
  step: number;
  /** The value in words, as shown. */
  format: (value: number) => string;
  /** The value as spoken. */
  formatOptions?: Intl.NumberFormatOptions;
  onChange: (value: number) => void;
  /** After the thumb was let go or a key pressed: the value to keep. */
  onChangeEnd: (value: number) => void;
  /** Drawn along the scale, above it, decorative; the scale then chooses a point and not an amount. */
  chart?: ReactNode;
}

/** One number on a scale, its value always shown in figures. */
export function Slider({ label, format, chart, ...props }: SliderProps) {
  return (
    <AriaSlider {...props} className={styles.slider}>
      <Label className={styles.label}>{label}</Label>
      <SliderOutput className={styles.output}>{format(props.value)}</SliderOutput>
      {chart && (
        <div className={styles.chart} aria-hidden="true">
          {chart}
        </div>
      )}
      <SliderTrack className={styles.track}>
        {!chart && <SliderFill className={styles.fill} />}
        <SliderThumb className={styles.thumb} />
      </SliderTrack>
    </AriaSlider>
  );
}
