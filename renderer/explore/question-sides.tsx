import { useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import type { ExploreView, QuestionView } from '#core/contract/explore.ts';
import { t } from '#renderer/i18n/t.ts';
import { TextLink } from '#renderer/ui/link.tsx';
import { explorePath } from '#renderer/ui/paths.ts';
import { Position } from './position.tsx';
import { buildSides, countVoices } from './sides.ts';
import { Viewpoint } from './viewpoint.tsx';
import styles from './question-sides.module.css';

interface QuestionSidesProps {
  question: QuestionView;
  positions: ExploreView['positions'];
  next: QuestionView | undefined;
}

/** One question and its sides, next to one another where there is room. */
export function QuestionSides({ question, positions, next }: QuestionSidesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const search = useSearch();
  const query = search === '' ? '' : `?${search}`;
  // Opened by the learner's own deed it takes the focus; a reload leaves it where it was.
  useEffect(() => {
    if (navigator.userActivation.hasBeenActive) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article>
      <p className={styles.back}>
        <TextLink href={explorePath('debate') + query}>{t('explore.debate.all')}</TextLink>
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        {question.question}
      </h2>
      <div className={styles.sides} data-sides={question.sides.length}>
        {buildSides(question, positions).map((side) => (
          <section key={side.id} className={styles.side}>
            <h3 className={styles.title}>{side.title}</h3>
            {side.positions.map((position) => (
              <Position key={position.id} position={position} />
            ))}
            {side.viewpoints.map((viewpoint, index) => (
              <Viewpoint key={index} viewpoint={viewpoint} />
            ))}
            {countVoices(side) === 0 && <p className={styles.nobody}>{t('explore.debate.nobody')}</p>}
          </section>
        ))}
      </div>
      {next && (
        <p className={styles.next}>
          {t('explore.debate.next')}{' '}
          <TextLink href={explorePath('debate', next.id) + query}>{next.question}</TextLink>
        </p>
      )}
    </article>
  );
}
