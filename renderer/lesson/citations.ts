import { createContext, useContext, useMemo, useState } from 'react';

/** What the citations of a section and its notes tell each other. Facts are named by id. */
export interface Citations {
  /** Citation number within the lesson, from 1. */
  numberOf: (fact: string) => number;
  /** The fact whose number is pointed at or focused. */
  pointedAt: string | undefined;
  pointAt: (fact: string | undefined) => void;
  isOpen: (fact: string) => boolean;
  toggle: (fact: string) => void;
}

export const CitationsContext = createContext<Citations | undefined>(undefined);

/** The citations of the section being drawn. Throws outside one: that is a defect of the caller. */
export function useCitations(): Citations {
  const citations = useContext(CitationsContext);
  if (!citations) throw new Error('A citation stands outside a section.');
  return citations;
}

/** Keeps which notes of a section are open and which is pointed at. */
export function useCitationState(facts: readonly { id: string }[]): Citations {
  const [pointedAt, pointAt] = useState<string>();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      numberOf: (fact) => facts.findIndex(({ id }) => id === fact) + 1,
      pointedAt,
      pointAt,
      isOpen: (fact) => open.has(fact),
      toggle: (fact) =>
        setOpen((before) => {
          const after = new Set(before);
          if (!after.delete(fact)) after.add(fact);
          return after;
        }),
    }),
    [facts, pointedAt, open],
  );
}

/** Id of the note for a fact beside a block; unique on the page. */
export function noteId(section: string, block: string, fact: string): string {
  return `note:${section}:${block}:${fact}`;
}
