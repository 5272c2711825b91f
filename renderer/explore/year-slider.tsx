import type { PartnershipView } from '#core/contract/explore.ts';
import { t } from '#renderer/i18n/t.ts';
import { Slider } from '#renderer/ui/slider.tsx';
import { findAlive } from './partnerships-in-year.ts';
import styles from './year-slider.module.css';

/** The year of the first satellite, where the scale begins. */
export const FIRST_YEAR = 1957;

interface YearSliderProps {
  partnerships: readonly PartnershipView[];
  /** Only this party's partnerships are drawn. */
  party: string | undefined;
  year: number;
  lastYear: number;
  /** While the thumb moves. */
  onChange: (year: number) => void;
  /** When it rests. */
  onChangeEnd: (year: number) => void;
}

/** Chooses a year; over the scale stands how much was at work in each, so that one sees where to look. */
export function YearSlider({ partnerships, party, year, lastYear, onChange, onChangeEnd }: YearSliderProps) {
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const counts = years.map((each) => findAlive(partnerships, each, party).length);
  const most = Math.max(1, ...counts);
  return (
    <div>
      <Slider
        label={t('explore.partnerships.year')}
        value={year}
        minValue={FIRST_YEAR}
        maxValue={lastYear}
        step={1}
        format={String}
        formatOptions={{ useGrouping: false }}
        onChange={onChange}
        onChangeEnd={onChangeEnd}
        chart={
          <div className={styles.bars}>
            {years.map((each, index) => (
              <i
                key={each}
                className={styles.bar}
                data-chosen={each === year || undefined}
                style={{
                  insetInlineStart: `${(index / (years.length - 1)) * 100}%`,
                  blockSize: `${((counts[index] ?? 0) / most) * 100}%`,
                }}
              />
            ))}
          </div>
        }
      />
      <p className={styles.ends} aria-hidden="true">
        <span>{FIRST_YEAR}</span>
        <span>{lastYear}</span>
      </p>
    </div>
  );
}
