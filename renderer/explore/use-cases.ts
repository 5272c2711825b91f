import { useState } from 'react';
import type { ExploreView, ScenarioView } from '#core/contract/explore.ts';
import { nextCase } from './next-case.ts';
import type { Verdict } from './verdicts.ts';

/** The worked cases as far as they were decided on this visit. Nothing of it is kept anywhere. */
export interface CasesState {
  scenarios: ExploreView['scenarios'];
  /** The case on the table; undefined when all are decided. */
  current: ScenarioView | undefined;
  /** What the learner decided, by case. */
  decided: ReadonlyMap<string, Verdict>;
  /** Decides the case on the table; a decision once made stands. */
  decide: (verdict: Verdict) => void;
  /** Puts the next undecided case on the table. */
  goOn: () => void;
  /** Puts a case on the table again, as it was decided. */
  open: (id: string) => void;
  restart: () => void;
}

export function useCases(scenarios: ExploreView['scenarios']): CasesState {
  const ids = scenarios.map(({ id }) => id);
  const [decided, setDecided] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const [currentId, setCurrentId] = useState(ids[0]);
  const current = scenarios.find(({ id }) => id === currentId);
  return {
    scenarios,
    current,
    decided,
    decide(verdict) {
      if (current && !decided.has(current.id)) setDecided(new Map(decided).set(current.id, verdict));
    },
    goOn: () => setCurrentId(nextCase(ids, (id) => decided.has(id), currentId)),
    open: setCurrentId,
    restart() {
      setDecided(new Map());
      setCurrentId(ids[0]);
    },
  };
}
