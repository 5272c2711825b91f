import { useEffect, useState } from 'react';
import type { SessionView } from '#core/contract/cards.ts';
import type { DeviceSettings } from '#core/contract/settings.ts';
import { t } from '#renderer/i18n/t.ts';
import { CardInfoDialog } from '#renderer/ui/card-info-dialog.tsx';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { CramDone } from './cram-done.tsx';
import { describeDone } from './describe-done.ts';
import { LeechSheet } from './leech-sheet.tsx';
import { RemarkDialog } from './remark-dialog.tsx';
import { ReviewBar } from './review-bar.tsx';
import { ReviewCard } from './review-card.tsx';
import { ReviewDone } from './review-done.tsx';
import { SessionNote } from './session-note.tsx';
import { useCardActions } from './use-card-actions.ts';
import { useReview, type Scope } from './use-review.ts';
import { useSpeech } from './use-speech.ts';
import styles from './review.module.css';

interface ReviewSessionProps {
  scope: Scope;
  session: SessionView;
  settings: DeviceSettings;
}

/** A sitting: card after card until none is left. */
export function ReviewSession({ scope, session, settings }: ReviewSessionProps) {
  const { card, canUndo, cram, leech } = session;
  const isPractice = cram !== undefined && !cram.isReal;
  const review = useReview(scope, isPractice);
  const showing = `${review.showing} ${card?.card}`;
  const [turned, setTurned] = useState<string>();
  const [open, setOpen] = useState<'info' | 'remark'>();
  const [leechSeen, setLeechSeen] = useState(-1);
  const [fault, setFault] = useState<{ showing: string; text: string }>();
  const isTurned = turned === showing;
  const isLeechOpen = leech !== undefined && leechSeen !== review.showing;

  const speech = useSpeech(card, showing, isTurned, settings, (text) => setFault({ showing, text }));
  const actions = useCardActions(card, review, speech, setOpen);
  const undo = canUndo ? review.undo : undefined;
  useShortcuts({ 'mod+z': undo });
  useEffect(() => {
    if (card) document.title = t('app.window-title', { page: t('review.title') });
  }, [card]);

  const close = () => setOpen(undefined);
  const note = review.done ? describeDone(review.done) : fault?.showing === showing ? fault.text : '';
  return (
    <div className={styles.stage}>
      <div>
        <ReviewBar session={session} review={review} actions={actions} />
        <SessionNote>{note}</SessionNote>
      </div>
      {card ? (
        <ReviewCard
          key={showing}
          card={card}
          left={session.left}
          review={review}
          settings={settings}
          isPractice={isPractice}
          isTurned={isTurned}
          onTurned={() => setTurned(showing)}
          isCovered={open !== undefined || isLeechOpen}
          onUndo={undo}
        />
      ) : cram ? (
        <CramDone cram={cram} review={review} />
      ) : (
        <ReviewDone session={session} review={review} isScoped={Object.keys(scope).length > 0} />
      )}
      {card && open === 'info' && <CardInfoDialog card={card.card} onClose={close} />}
      {card && open === 'remark' && <RemarkDialog card={card} scope={scope} onClose={close} />}
      {isLeechOpen && (
        <LeechSheet leech={leech} review={review} onClose={() => setLeechSeen(review.showing)} />
      )}
    </div>
  );
}
