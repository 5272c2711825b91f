import type { Inputs } from '#core/contract.ts';
import { interleave } from '#core/quiz/interleave.ts';
import { selectForPractice, selectForTest } from '#core/quiz/select.ts';
import { selectMixed } from '#core/quiz/select-mixed.ts';
import { selectOwn } from '#core/quiz/select-own.ts';
import { shuffle } from '#core/quiz/shuffle.ts';
import { itemScore } from '#core/study/item-score.ts';
import { findSureMisses, SURE_MISSES_ASKED } from '#core/study/missed.ts';
import { DAY_MS } from '#core/time.ts';
import { listCandidates } from './candidates.ts';
import { readNow, type ApiContext } from './context.ts';
import { conflict, invalidInput, notFound } from './errors.ts';

/** Questions of a round that is not asked for in number. */
const ROUND_ITEMS = 10;

export type StartInput = Inputs['quiz']['startAttempt'];

/**
 * The questions an attempt begins with, by where they are to come from. Seeded: the same input and history give the same.
 * @throws `conflict` where there is nothing to ask.
 */
export function chooseItems(context: ApiContext, input: StartInput, random: () => number): string[] {
  const items = chooseBy(context, input, random);
  if (items.length === 0) throw conflict('There is no question to ask.');
  return items;
}

function chooseBy(context: ApiContext, input: StartInput, random: () => number): string[] {
  const { catalogue, store, adaptive } = context;
  const { items: count = ROUND_ITEMS, attempt, asked = [] } = input;
  switch (input.purpose ?? 'unit') {
    case 'unit':
      return chooseFromUnit(context, input, random);
    case 'mixed': {
      const today = Math.floor(readNow(context).studyTime / DAY_MS);
      return selectMixed(listCandidates(context), count, today, random);
    }
    case 'own':
      if (!input.choice) throw invalidInput('choice', 'says what the quiz is made of');
      return selectOwn(listCandidates(context), input.choice, random);
    case 'adaptive': {
      const first = adaptive.chooseNext(context, { attempt, items: [], answers: {} });
      return first === undefined ? [] : [first];
    }
    case 'sure-but-wrong':
      return findSureMisses(store.progress)
        .filter(({ item }) => catalogue.items.has(item))
        .slice(0, input.items ?? SURE_MISSES_ASKED)
        .map(({ item }) => item);
    case 'missed': {
      const known = [...new Set(asked)].filter((id) => catalogue.items.has(id));
      return interleave(shuffle(known, random), (id) => catalogue.items.get(id)?.unit.id ?? '');
    }
  }
}

/** Practice draws weak and new items first; a test follows the blueprint. */
function chooseFromUnit(
  context: ApiContext,
  { unit: id = '', mode, items }: StartInput,
  random: () => number,
) {
  const { catalogue, store } = context;
  const unit = catalogue.units.get(id);
  if (!unit) throw notFound('unit', id);
  if (unit.items.length === 0) throw conflict('This unit has no questions yet.');
  const count = Math.min(items ?? unit.blueprint.items, unit.items.length);
  if (mode === 'test') return selectForTest(unit, count, random);
  const { studyTime } = readNow(context);
  const evidenceOf = (id: string) => {
    const known = store.progress.items.get(id);
    const item = catalogue.items.get(id)?.item;
    return known && item
      ? { answers: known.answers, score: itemScore(item, known, studyTime) }
      : { answers: 0, score: 0 };
  };
  return selectForPractice(unit.items, evidenceOf, count, random);
}
