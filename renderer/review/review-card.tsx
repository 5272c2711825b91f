import { useEffect, useRef, useState } from 'react';
import type { CardView, SessionView } from '#core/contract/cards.ts';
import { compareTyped } from '#core/study/typed-answer.ts';
import type { Rating } from '#core/study/event.ts';
import { CitedFacts } from '#renderer/ui/cited-facts.tsx';
import { t } from '#renderer/i18n/t.ts';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { sectionPath } from '#renderer/ui/section-path.ts';
import { useReturn } from '#renderer/ui/use-return.ts';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { useStopwatch } from '#renderer/ui/use-stopwatch.ts';
import { CardAnswer } from './card-answer.tsx';
import { CardQuestion } from './card-question.tsx';
import { ReviewFooter } from './review-footer.tsx';
import { spokenAnswer } from './spoken-answer.ts';
import type { Review } from './use-review.ts';
import styles from './review.module.css';

/** The second click of a double click on the card before turns nothing for this long, milliseconds. */
const DOUBLE_CLICK_MS = 600;

interface ReviewCardProps {
  card: CardView;
  left: SessionView['left'];
  review: Review;
  /** Takes back the rating before; left out where there is none. */
  onUndo: (() => void) | undefined;
}

/** One showing of a card: its question, then its answer, then its rating. */
export function ReviewCard({ card, left, review, onUndo }: ReviewCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const doubledAt = useRef(-Infinity);
  const [isTurned, setTurned] = useState(false);
  const [typed, setTyped] = useState('');
  const stopwatch = useStopwatch();
  const isTyped = card.kind === 'typed';
  const comparison =
    isTyped && isTurned ? compareTyped(typed.trim(), card.answer ?? '', card.accept) : undefined;
  const proposed: Rating = comparison?.rating ?? 'good';

  const { start, read } = stopwatch;
  useEffect(() => {
    start();
    if (!isTyped) heading.current?.focus({ preventScroll: true });
  }, [start, isTyped]);

  // Another window may have rated this card meanwhile, and its intervals grow old with it.
  useReturn(() => {
    if (!isTurned && typed === '') review.refresh();
  });

  const turn = () => {
    if (performance.now() - doubledAt.current > DOUBLE_CLICK_MS) setTurned(true);
  };
  const rate = (rating: Rating) => {
    if (!isTurned) return;
    const answer = isTyped ? { typed: typed.trim() } : {};
    review.rate({ card: card.card, reps: card.reps, rating, tookMs: read(), ...answer });
  };
  const turnByKey = isTurned || isTyped ? undefined : turn;
  useShortcuts({
    ' ': turnByKey,
    Enter: turnByKey,
    '1': () => rate('again'),
    '2': () => rate('hard'),
    '3': () => rate('good'),
    '4': () => rate('easy'),
  });

  return (
    <>
      <div className={styles.card}>
        <CardQuestion
          card={card}
          heading={heading}
          isTurned={isTurned}
          typed={typed}
          onType={setTyped}
          onSubmit={turn}
          onUndo={onUndo}
        />
        {isTurned && (
          <div className={styles.answer}>
            <CardAnswer card={card} comparison={comparison} />
            <CitedFacts facts={card.facts}>
              <TextLink href={sectionPath(card.section.lesson, card.section.id)}>
                {t('review.read-section', { section: card.section.title })}
              </TextLink>
            </CitedFacts>
          </div>
        )}
      </div>
      <ReviewFooter
        card={card}
        left={left}
        isTurned={isTurned}
        isTypedEmpty={typed.trim() === ''}
        proposed={proposed}
        review={review}
        onTurn={turn}
        onRate={rate}
        onDoubleClick={(timeStamp) => {
          doubledAt.current = timeStamp;
        }}
      />
      <LiveText>{isTurned ? spokenAnswer(card, comparison) : ''}</LiveText>
    </>
  );
}
