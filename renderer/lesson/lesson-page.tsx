import { useRef, useState } from 'react';
import type { LessonView } from '#core/contract/library.ts';
import { t } from '#renderer/i18n/t.ts';
import { Headline } from '#renderer/ui/headline.tsx';
import { Annotated } from './annotated.tsx';
import { LessonEnd } from './lesson-end.tsx';
import { LessonOverview } from './lesson-overview.tsx';
import { LessonSection } from './lesson-section.tsx';
import { Narrated } from './narrated.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { SourceList } from './source-list.tsx';
import { restingPlace } from './resting-place.ts';
import { useDeviceSettings } from './use-device-settings.ts';
import { useReadingPosition } from './use-reading-position.ts';
import { useResume } from './use-resume.ts';
import { useSteadyPlace } from './use-steady-place.ts';
import styles from './lesson.module.css';

/** A lesson as a page: bar, headline, overview, sections, end. */
export function LessonPage({ view }: { view: LessonView }) {
  const article = useRef<HTMLElement>(null);
  // Where reading stopped before this visit; what is kept during the visit does not move the marker.
  const [stoppedAt] = useState(() => restingPlace(view));
  useResume(article, view, stoppedAt);
  useReadingPosition(article, view);
  const { device } = useDeviceSettings();
  const { readerMeasure, readerSize, readerSpacing, readerFace } = device ?? {};
  useSteadyPlace(article, [readerMeasure, readerSize, readerSpacing, readerFace].join(' '));

  return (
    <article
      ref={article}
      className={styles.lesson}
      data-measure={readerMeasure}
      data-size={readerSize}
      data-spacing={readerSpacing}
      data-face={readerFace}
    >
      <Annotated lesson={view.id} article={article}>
        <Narrated view={view} article={article}>
          <ReaderBar view={view} article={article} />
          <header className={styles.header}>
            <Headline>{view.title}</Headline>
          </header>
          <LessonOverview view={view} />
          {view.sections.map((section, index) => (
            <LessonSection
              key={section.id}
              view={view}
              section={section}
              next={view.sections[index + 1]}
              stoppedAt={stoppedAt?.section === section.id ? stoppedAt.block : undefined}
            />
          ))}
          <LessonEnd view={view} />
          <SourceList facts={view.facts} title={t('lesson.sources')} />
        </Narrated>
      </Annotated>
    </article>
  );
}
