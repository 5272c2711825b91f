import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Inputs } from '#core/contract.ts';
import type { SessionView } from '#core/contract/cards.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';

/** What a review is limited to; everything due when neither is named. */
export interface Scope {
  unit?: string;
  lesson?: string;
}

type RateInput = Inputs['study']['rateCard'];
type UndoInput = Inputs['study']['undoRating'];

/** Something the learner did that is not on disk so far. */
export type Deed = { kind: 'rate'; input: RateInput } | { kind: 'undo'; input: UndoInput };

type GivenRating = Pick<RateInput, 'card' | 'rating'>;

export interface Review {
  /** Counts the cards shown, so that a card that comes back at once is a new showing. */
  showing: number;
  /** Ratings given in this sitting and not taken back, in order; a card forgotten is rated more than once. */
  ratings: readonly GivenRating[];
  /** The deed under way or failed. */
  deed: Deed | undefined;
  error: unknown;
  rate: (answer: Pick<RateInput, 'card' | 'reps' | 'rating' | 'tookMs' | 'typed'>) => void;
  undo: () => void;
  /** Sends the failed deed again, under the same id. */
  retry: () => void;
  /** Asks whether the card on the table is still the next one; a card taken back stays. */
  refresh: () => void;
  /** Gives up the failed deed and asks for the next card anew. */
  goOn: () => void;
}

/**
 * Rates cards and takes ratings back, one deed at a time: nothing is assumed before the host has it on disk, a second
 * press while one is under way does nothing, and a failed deed is repeated as the same event.
 */
export function useReview(scope: Scope): Review {
  const queryClient = useQueryClient();
  const [deed, setDeed] = useState<Deed>();
  const [showing, setShowing] = useState(0);
  const [ratings, setRatings] = useState<readonly GivenRating[]>([]);
  // State changes at the next drawing; two presses within one must already find the first.
  const isBusy = useRef(false);
  const isTakenBack = useRef(false);
  const queryKey = api.study.getNextCard.queryKey({ input: scope });

  const settle = (
    session: SessionView,
    change: (before: readonly GivenRating[]) => readonly GivenRating[],
  ) => {
    queryClient.setQueryData(queryKey, session);
    setRatings(change);
    setShowing((count) => count + 1);
    setDeed(undefined);
    isBusy.current = false;
  };
  const rateCard = useMutation(api.study.rateCard.mutationOptions());
  const undoRating = useMutation(api.study.undoRating.mutationOptions());
  const send = (next: Deed) => {
    setDeed(next);
    if (next.kind === 'rate') {
      const { card, rating } = next.input;
      rateCard.mutate(next.input, {
        onSuccess: (session) => {
          isTakenBack.current = false;
          settle(session, (before) => [...before, { card, rating }]);
        },
      });
    } else {
      undoRating.mutate(next.input, {
        onSuccess: (session) => {
          isTakenBack.current = true;
          settle(session, (before) => before.slice(0, -1));
        },
      });
    }
  };
  const begin = (next: Deed) => {
    if (isBusy.current) return;
    isBusy.current = true;
    send(next);
  };
  const active = deed?.kind === 'undo' ? undoRating : rateCard;
  return {
    showing,
    ratings,
    deed,
    error: deed ? active.error : null,
    rate: (answer) => begin({ kind: 'rate', input: { event: newEventId(), ...answer, ...scope } }),
    undo: () => begin({ kind: 'undo', input: { event: newEventId(), ...scope } }),
    retry: () => {
      if (deed && !active.isPending) send(deed);
    },
    refresh: () => {
      if (!isBusy.current && !isTakenBack.current) void queryClient.invalidateQueries({ queryKey });
    },
    goOn: () => {
      void queryClient.refetchQueries({ queryKey }).then(() => {
        setShowing((count) => count + 1);
        setDeed(undefined);
        isBusy.current = false;
      });
    },
  };
}
