import { useRef, useState } from 'react';
import { client } from '#renderer/api/queries.ts';
import type { ListAsk } from './use-live-list.ts';

/** Which row the keyboard is at, and which cards are chosen for deeds on many. */
export interface Selection {
  /** Place of the row the keyboard is at. */
  active: number;
  chosen: ReadonlySet<string>;
  /** Every card of the list was chosen at once. */
  isAll: boolean;
  /** Goes to a row; what is chosen stays. */
  goTo: (place: number) => void;
  /** Chooses one card, or leaves it out again. */
  toggle: (place: number, card: string) => void;
  /** Chooses every row from the one last touched to this one. */
  extendTo: (place: number) => void;
  chooseAll: () => void;
  clear: () => void;
}

interface State {
  active: number;
  /** Where a range begins. */
  anchor: number;
  chosen: ReadonlySet<string>;
  isAll: boolean;
}

const NOTHING: State = { active: 0, anchor: 0, chosen: new Set(), isAll: false };

/**
 * The choice of cards in a list. A range and the whole list are asked of the host, for most of their rows were never
 * seen here. Another list begins with nothing chosen.
 */
export function useSelection(
  ask: ListAsk | undefined,
  total: number,
  onError: (error: unknown) => void,
): Selection {
  const [state, setState] = useState(NOTHING);
  const [list, setList] = useState(ask);
  if (list !== ask && !isSameList(list, ask)) {
    setList(ask);
    setState(NOTHING);
  }
  // Only the newest question counts: a key held down asks many.
  const asked = useRef(0);
  const choose = (from: number, count: number, isAll: boolean) => {
    if (!ask || count <= 0) return;
    asked.current += 1;
    const number = asked.current;
    client.browse.selectAll({ ...ask, offset: from, limit: Math.min(count, 50_000) }).then(
      ({ cards }) => {
        onError(undefined);
        if (number === asked.current) setState((before) => ({ ...before, chosen: new Set(cards), isAll }));
      },
      (error: unknown) => onError(error),
    );
  };
  const clamp = (place: number) => Math.max(0, Math.min(total - 1, place));
  return {
    active: clamp(state.active),
    chosen: state.chosen,
    isAll: state.isAll,
    goTo: (place) => setState((before) => ({ ...before, active: clamp(place), anchor: clamp(place) })),
    toggle: (place, card) => {
      asked.current += 1;
      setState(({ chosen }) => {
        const next = new Set(chosen);
        if (!next.delete(card)) next.add(card);
        return { active: clamp(place), anchor: clamp(place), chosen: next, isAll: false };
      });
    },
    extendTo: (place) => {
      const active = clamp(place);
      setState((before) => ({ ...before, active }));
      const [first, last] = [Math.min(state.anchor, active), Math.max(state.anchor, active)];
      choose(first, last - first + 1, false);
    },
    chooseAll: () => choose(0, total, true),
    clear: () => {
      asked.current += 1;
      setState((before) => ({ ...before, chosen: new Set(), isAll: false }));
    },
  };
}

function isSameList(one: ListAsk | undefined, other: ListAsk | undefined): boolean {
  return one?.query === other?.query && one?.sort === other?.sort && one?.descending === other?.descending;
}
