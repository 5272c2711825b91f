import type { Item } from '#core/content/item.ts';
import type { Inputs } from '#core/contract.ts';
import type { Paper } from '#core/contract/paper.ts';
import { drawPaper, formatPaperNumber, parsePaperNumber, pointsOf } from '#core/quiz/paper.ts';
import { MINUTE_MS } from '#core/time.ts';
import type { ApiContext } from './context.ts';
import { conflict, notFound } from './errors.ts';
import { api } from './implement.ts';
import { findShownItem } from './shown-item.ts';
import { findAttempt } from './view-attempt.ts';
import { viewAnswered } from './views.ts';

export const paperHandlers = {
  getPaper: api.quiz.getPaper.handler(async ({ context, input }) => {
    return viewPaper(context, await findPaper(context, input), false);
  }),

  getPaperKey: api.quiz.getPaperKey.handler(async ({ context, input }) => {
    const drawn = await findPaper(context, input);
    if (!drawn.hasKey) throw conflict('The key of an attempt is told once it is finished.');
    return viewPaper(context, drawn, true);
  }),
};

interface Drawn {
  title: string;
  seed: number;
  items: Item[];
  limitMs: number | undefined;
  hasKey: boolean;
}

async function findPaper(context: ApiContext, input: Inputs['quiz']['getPaper']): Promise<Drawn> {
  const { catalogue } = context;
  if ('attempt' in input) {
    const attempt = findAttempt(context, input.attempt);
    const shown = await Promise.all(attempt.items.map((id) => findShownItem(context, attempt, id)));
    const unit = attempt.unit === undefined ? undefined : catalogue.units.get(attempt.unit);
    return {
      title: attempt.title ?? unit?.title ?? '',
      seed: attempt.seed,
      items: shown.flatMap((each) => each?.item ?? []),
      limitMs: attempt.limitMs,
      hasKey: attempt.finishedAt !== undefined,
    };
  }
  const unit = catalogue.units.get(input.unit);
  if (!unit) throw notFound('unit', input.unit);
  const seed = parsePaperNumber(input.number) ?? 0;
  return {
    title: unit.title,
    seed,
    items: drawPaper(unit, seed).flatMap((id) => catalogue.items.get(id)?.item ?? []),
    limitMs: unit.blueprint.minutes * MINUTE_MS,
    hasKey: true,
  };
}

function viewPaper(context: ApiContext, drawn: Drawn, isKey: boolean): Paper {
  const { catalogue } = context;
  const { title, seed, items, limitMs, hasKey } = drawn;
  const packs = new Set(items.map(({ id }) => id.slice(0, id.indexOf('/'))));
  const editions = catalogue.packs.filter(({ id }) => packs.has(id));
  return {
    title,
    number: formatPaperNumber(seed),
    edition: editions.map((pack) => `${pack.title} ${pack.version}`).join(', '),
    ...(limitMs === undefined ? {} : { minutes: Math.round(limitMs / MINUTE_MS) }),
    points: items.reduce((sum, item) => sum + pointsOf(item), 0),
    questions: items.map((item) => ({
      ...viewAnswered(catalogue, item, seed, undefined, isKey ? 'over' : 'together', context.now()),
      points: pointsOf(item),
    })),
    hasKey,
  };
}
