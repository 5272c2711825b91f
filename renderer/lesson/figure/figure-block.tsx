import { useId, type ReactNode } from 'react';
import type { FigureView } from '#core/contract/figures.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { SourceLine } from '#renderer/ui/source-line.tsx';
import { MembershipFigure } from './membership-figure.tsx';
import { OrbitsFigure } from './orbits-figure.tsx';
import { TimelineFigure } from './timeline-figure.tsx';
import styles from './figure-block.module.css';

/** A figure drawn from data, with its caption, how old it is, the same as a table, and its sources. */
export function FigureBlock({ figure, caption }: { figure: FigureView; caption: ReactNode }) {
  const id = useId();
  const { asOf, sources } = figure;
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.caption}>
        {caption}
      </figcaption>
      <div data-left-out className={styles.body}>
        {drawFigure(figure)}
        <p className={styles.asOf}>
          {asOf.oldest === asOf.newest
            ? t('lesson.figure.as-of', { date: formatDateText(asOf.newest) })
            : t('lesson.figure.as-of-several', {
                oldest: formatDateText(asOf.oldest),
                newest: formatDateText(asOf.newest),
              })}
        </p>
        <Disclosure title={t('lesson.figure.sources', { count: sources.length })}>
          <div className={styles.sources}>
            {sources.map((source) => (
              <SourceLine key={`${source.publisher} ${source.title}`} source={source} />
            ))}
          </div>
        </Disclosure>
      </div>
    </figure>
  );
}

function drawFigure(figure: FigureView): ReactNode {
  switch (figure.draws) {
    case 'timeline':
      return <TimelineFigure events={figure.events} />;
    case 'membership':
      return <MembershipFigure partnerships={figure.partnerships} until={figure.until} />;
    case 'orbits':
      return <OrbitsFigure stations={figure.stations} />;
  }
}
