import { Label } from 'react-aria-components/Label';
import { Slider, SliderFill, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { formatIsoDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './easy-days.module.css';

/** Some week that begins on a Monday. */
const A_WEEK = Array.from({ length: 7 }, (_, day) => `2026-06-0${day + 1}`);

interface EasyDaysProps {
  shares: readonly number[];
  onChange: (shares: number[]) => void;
}

/** How much of a usual day's reviews each weekday is to bring. */
export function EasyDays({ shares, onChange }: EasyDaysProps) {
  return (
    <fieldset className={styles.days}>
      <legend className={styles.legend}>{t('scheduling.easy-days')}</legend>
      <p className={styles.explanation}>{t('scheduling.easy-days.text')}</p>
      {A_WEEK.map((date, day) => (
        <Slider
          key={date}
          className={styles.day}
          value={shares[day] ?? 1}
          minValue={0}
          maxValue={1}
          step={0.1}
          formatOptions={{ style: 'percent' }}
          onChange={(share) => onChange(shares.map((each, index) => (index === day ? share : each)))}
        >
          <Label>{formatIsoDate(date, 'day')}</Label>
          <SliderTrack className={styles.track}>
            <SliderFill className={styles.fill} />
            <SliderThumb className={styles.thumb} />
          </SliderTrack>
          <SliderOutput className={styles.output}>{formatPercent(shares[day] ?? 1)}</SliderOutput>
        </Slider>
      ))}
    </fieldset>
  );
}
