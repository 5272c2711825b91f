import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Inputs } from '#core/contract.ts';
import type { SessionView } from '#core/contract/cards.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';

/** What a review is limited to; everything due when nothing is named. */
export interface Scope {
  unit?: string;
  lesson?: string;
  /** A sitting out of turn. */
  cram?: string;
  /** As many cards as the plan of a day says. */
  sitting?: string;
}

type RateInput = Inputs['study']['rateCard'];
export type ChangeInput = Inputs['study']['changeCard'];
type GivenRating = Pick<RateInput, 'card' | 'rating'>;
type Answer = Pick<RateInput, 'card' | 'reps' | 'rating' | 'tookMs' | 'typed'>;

/** Something the learner did that is not on disk so far. */
export type Deed =
  | { kind: 'rate'; input: RateInput }
  | { kind: 'practise'; input: Inputs['study']['practiseCard'] }
  | { kind: 'change'; input: ChangeInput; label: string }
  | { kind: 'undo'; input: Inputs['study']['undo'] };

/** What was just done, to be told; a rating tells itself by the next card. */
export type Done =
  | { kind: 'changed'; change: ChangeInput['change']; label: string }
  | { kind: 'taken-back'; undone: NonNullable<SessionView['undone']> };

export interface Review {
  /** Counts the cards shown, so that a card that comes back at once is a new showing. */
  showing: number;
  /** Counts the deeds that left the card on the table. */
  touches: number;
  /** Ratings given in this sitting and not taken back, in order; a card forgotten is rated more than once. */
  ratings: readonly GivenRating[];
  /** The deed under way or failed. */
  deed: Deed | undefined;
  error: unknown;
  done: Done | undefined;
  rate: (answer: Answer) => void;
  /** Marks, flags, buries or suspends a card; `label` names it in what is told. */
  change: (card: string, change: ChangeInput['change'], label: string) => void;
  undo: () => void;
  /** Sends the failed deed again, under the same id. */
  retry: () => void;
  /** Asks whether the card on the table is still the next one; a card taken back stays. */
  refresh: () => void;
  /** Gives up the failed deed and asks for the next card anew. */
  goOn: () => void;
}

/**
 * Rates cards, changes them and takes deeds back, one at a time: nothing is assumed before the host has it on disk, a
 * second press while one is under way does nothing, and a failed deed is repeated as the same event.
 * @param isPractice answers leave the schedule as it is.
 */
export function useReview(scope: Scope, isPractice: boolean): Review {
  const queryClient = useQueryClient();
  const [deed, setDeed] = useState<Deed>();
  const [showing, setShowing] = useState(0);
  const [touches, setTouches] = useState(0);
  const [ratings, setRatings] = useState<readonly GivenRating[]>([]);
  const [done, setDone] = useState<Done>();
  // State changes at the next drawing; two presses within one must already find the first.
  const isBusy = useRef(false);
  const isTakenBack = useRef(false);
  const queryKey = api.study.getNextCard.queryKey({ input: scope });

  const settle = (session: SessionView, told: Done | undefined) => {
    queryClient.setQueryData(queryKey, session);
    setDone(told);
    setDeed(undefined);
    isBusy.current = false;
  };
  const show = (session: SessionView, told?: Done) => {
    settle(session, told);
    setShowing((count) => count + 1);
  };
  /** The card stays on the table as it is, turned or not. */
  const touch = (session: SessionView, told?: Done) => {
    settle(session, told);
    setTouches((count) => count + 1);
  };
  const rateCard = useMutation(api.study.rateCard.mutationOptions());
  const practiseCard = useMutation(api.study.practiseCard.mutationOptions());
  const changeCard = useMutation(api.study.changeCard.mutationOptions());
  const undo = useMutation(api.study.undo.mutationOptions());

  const keepRating = ({ card, rating }: GivenRating, session: SessionView) => {
    isTakenBack.current = false;
    setRatings((before) => [...before, { card, rating }]);
    show(session);
  };
  const send = (next: Deed) => {
    setDeed(next);
    switch (next.kind) {
      case 'rate':
        rateCard.mutate(next.input, { onSuccess: (session) => keepRating(next.input, session) });
        return;
      case 'practise':
        practiseCard.mutate(next.input, { onSuccess: (session) => keepRating(next.input, session) });
        return;
      case 'change':
        changeCard.mutate(next.input, {
          onSuccess: (session) => {
            const { card, change } = next.input;
            const told: Done = { kind: 'changed', change, label: next.label };
            if (session.card?.card !== card || isPutAway(change)) {
              isTakenBack.current = false;
              show(session, told);
            } else {
              touch(session, told);
            }
          },
        });
        return;
      case 'undo':
        undo.mutate(next.input, {
          onSuccess: (session) => {
            isTakenBack.current = true;
            const { undone } = session;
            const told: Done | undefined = undone && { kind: 'taken-back', undone };
            if (undone?.deed === 'rated' || undone?.deed === 'practised') {
              setRatings((before) => before.slice(0, -1));
            } else if (session.card && session.card.card === next.input.card) {
              touch(session, told);
              return;
            }
            show(session, told);
          },
        });
    }
  };
  const begin = (next: Deed) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setDone(undefined);
    send(next);
  };
  const active = { rate: rateCard, practise: practiseCard, change: changeCard, undo }[deed?.kind ?? 'rate'];
  return {
    showing,
    touches,
    ratings,
    deed,
    error: deed ? active.error : null,
    done,
    rate: (answer) => {
      const event = newEventId();
      const { cram } = scope;
      if (!isPractice || cram === undefined) {
        begin({ kind: 'rate', input: { event, ...answer, ...scope } });
        return;
      }
      const { reps: _reps, ...rest } = answer;
      begin({ kind: 'practise', input: { event, ...rest, cram } });
    },
    change: (card, change, label) => {
      begin({ kind: 'change', input: { event: newEventId(), card, change, ...scope }, label });
    },
    undo: () => {
      const card = queryClient.getQueryData(queryKey)?.card?.card;
      begin({
        kind: 'undo',
        input: { event: newEventId(), ...scope, ...(card === undefined ? {} : { card }) },
      });
    },
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

/** Whether a change takes the card off the table. */
function isPutAway({ suspended, buried }: ChangeInput['change']): boolean {
  return suspended === true || buried === true;
}
