import { useEffect, useRef, useState } from 'react';
import type { CardView, SessionView } from '#core/contract/cards.ts';
import type { DeviceSettings } from '#core/contract/settings.ts';
import { compareTyped } from '#core/quiz/typed-answer.ts';
import { proposedRating } from '#core/study/proposed-rating.ts';
import type { Rating } from '#core/study/event.ts';
import { CitedFacts } from '#renderer/ui/cited-facts.tsx';
import { t } from '#renderer/i18n/t.ts';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { sectionPath } from '#renderer/ui/section-path.ts';
import { useReturn } from '#renderer/ui/use-return.ts';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { useStopwatch } from '#renderer/ui/use-stopwatch.ts';
import { AutoAdvance } from './auto-advance.tsx';
import { CardAnswer } from './card-answer.tsx';
import { CardQuestion } from './card-question.tsx';
import { CardRemark } from './card-remark.tsx';
import { CardSigns } from './card-signs.tsx';
import { nearestRating, RATINGS, ratingKeys, TWO_RATINGS } from './rating-choice.ts';
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
  settings: DeviceSettings;
  /** Its answers leave the schedule as it is. */
  isPractice: boolean;
  isTurned: boolean;
  onTurned: () => void;
  /** A dialog lies over the card. */
  isCovered: boolean;
  /** Takes back the rating before; left out where there is none. */
  onUndo: (() => void) | undefined;
}

/** One showing of a card: its question, then its answer, then its rating. */
export function ReviewCard({
  card,
  left,
  review,
  settings,
  isPractice,
  isTurned,
  onTurned,
  isCovered,
  onUndo,
}: ReviewCardProps) {
  const stage = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const doubledAt = useRef(-Infinity);
  const [typed, setTyped] = useState('');
  const stopwatch = useStopwatch();
  const isTyped = card.kind === 'typed';
  const comparison =
    isTyped && isTurned ? compareTyped(typed.trim(), card.answer ?? '', card.accept) : undefined;
  const ratings = isPractice || settings.ratingButtons === 'two' ? TWO_RATINGS : RATINGS;
  const proposed = nearestRating(proposedRating(comparison?.verdict), ratings);

  const { start, read } = stopwatch;
  useEffect(() => {
    start();
    if (!isTyped) heading.current?.focus({ preventScroll: true });
  }, [start, isTyped]);

  // A deed done through the menu, or a dialog closed, leaves the focus nowhere in particular.
  const { touches } = review;
  useEffect(() => {
    if (isCovered || !isLost(document.activeElement)) return;
    const [proposal] = stage.current?.querySelectorAll<HTMLElement>('[data-proposed], form input') ?? [];
    (proposal ?? heading.current)?.focus({ preventScroll: true });
  }, [touches, isCovered]);

  // Another window may have rated this card meanwhile, and its intervals grow old with it.
  useReturn(() => {
    if (!isTurned && typed === '') review.refresh();
  });

  const turn = () => {
    if (performance.now() - doubledAt.current > DOUBLE_CLICK_MS) onTurned();
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
    ...ratingKeys(ratings, rate),
  });

  return (
    <div ref={stage} className={styles.table}>
      <div className={styles.card}>
        <CardSigns marks={card.marks} isReworded={card.isReworded} />
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
            {card.marks.remark && <CardRemark remark={card.marks.remark} />}
            <CitedFacts facts={card.facts}>
              {card.section && (
                <TextLink href={sectionPath(card.section.lesson, card.section.id)}>
                  {t('review.read-section', { section: card.section.title })}
                </TextLink>
              )}
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
        ratings={ratings}
        isPractice={isPractice}
        review={review}
        onTurn={turn}
        onRate={rate}
        onDoubleClick={(timeStamp) => {
          doubledAt.current = timeStamp;
        }}
      >
        <AutoAdvance
          key={isTurned ? 'answer' : 'question'}
          side={isTurned ? 'answer' : 'question'}
          // Who has to write is not hurried.
          seconds={isTurned ? settings.answerSeconds : isTyped ? 0 : settings.questionSeconds}
          isHeld={isCovered || review.deed !== undefined}
          onTurn={turn}
        />
      </ReviewFooter>
      <LiveText>{isTurned ? spokenAnswer(card, comparison) : ''}</LiveText>
    </div>
  );
}

/** Whether the focus is where no key does anything for the card. */
function isLost(active: Element | null): boolean {
  return active === null || active === document.body || active.matches('[aria-haspopup]');
}
