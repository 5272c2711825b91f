import { hashText } from '#core/id.ts';
import { asksConfidence } from '#core/quiz/ask-confidence.ts';
import { seededRandom } from '#core/random.ts';
import { GRACE_MS, limitOf } from '#core/study/attempt-limit.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import { chooseItems, type StartInput } from './choose-items.ts';
import type { ApiContext } from './context.ts';
import { keepDeed } from './deeds.ts';
import { conflict } from './errors.ts';
import { api, inTurn } from './implement.ts';
import { viewAttempt } from './view-attempt.ts';

/** Chooses the questions of an attempt and begins it; the same attempt begun again is the one there is. */
export const startAttempt = api.quiz.startAttempt.use(inTurn).handler(async ({ context, input }) => {
  const { event, attempt, unit, purpose = 'unit', choice, title, limitMinutes, tries = 1 } = input;
  // Adaptive practice chooses by what was told; a test tells nothing.
  const mode = purpose === 'adaptive' ? 'practice' : input.mode;
  const begun = context.store.progress.attempts.get(attempt);
  if (begun) {
    if (isBegunAs(begun, { ...input, mode })) return viewAttempt(context, attempt);
    throw conflict('This attempt was begun in another way.');
  }
  const { extraTimePercent } = context.store.progress.preset;
  // The attempt's id is random, so it seeds everything random about the attempt.
  const seed = hashText(attempt);
  const ids = chooseItems(context, { ...input, mode }, seededRandom(seed));
  const items = ids.flatMap((id) => context.catalogue.items.get(id)?.item ?? []);
  const versions = await context.archive.add(items);
  const asked = items.filter((item, place) => asksConfidence(item, place, seed)).map(({ id }) => id);
  const areAsked = mode === 'practice' && context.data.settings.askConfidence && asked.length > 0;
  await keepDeed(context, {
    kind: 'attempt-started',
    id: event,
    attempt,
    ...(purpose === 'unit' ? { unit } : { purpose }),
    ...(purpose === 'own' && choice ? { choice } : {}),
    ...(purpose === 'own' && title !== undefined ? { title } : {}),
    ...(limitMinutes === undefined
      ? {}
      : { limitMs: limitOf(limitMinutes, extraTimePercent), graceMs: GRACE_MS }),
    mode,
    items: ids,
    versions,
    seed,
    // Adaptive practice goes by first answers.
    ...(mode === 'practice' && purpose !== 'adaptive' && tries > 1 ? { tries } : {}),
    ...(areAsked ? { confidenceFor: asked } : {}),
  });
  return viewAttempt(context, attempt);
});

function isBegunAs(begun: AttemptProgress, { unit, purpose = 'unit', mode }: StartInput): boolean {
  return begun.purpose === purpose && begun.mode === mode && (purpose !== 'unit' || begun.unit === unit);
}

/** Adds the next question of adaptive practice; a request sent again finds it open and adds none. */
export const askNext = api.quiz.askNext.use(inTurn).handler(async ({ context, input }) => {
  const { attempt: id, event } = input;
  const attempt = context.store.progress.attempts.get(id);
  const last = attempt?.items.at(-1) ?? '';
  const isAnswered = (attempt?.answers[last] ?? []).length > 0;
  if (attempt?.purpose === 'adaptive' && attempt.finishedAt === undefined && isAnswered) {
    await addNext(context, attempt, event);
  }
  return viewAttempt(context, id);
});

async function addNext(context: ApiContext, attempt: AttemptProgress, event: string): Promise<void> {
  const chosen = context.adaptive.chooseNext(context, attempt);
  const item = chosen === undefined ? undefined : context.catalogue.items.get(chosen)?.item;
  if (!item) throw conflict('There is no further question to ask.');
  const [version] = await context.archive.add([item]);
  const isAsked =
    context.data.settings.askConfidence && asksConfidence(item, attempt.items.length, attempt.seed);
  await keepDeed(context, {
    kind: 'item-added',
    id: event,
    attempt: attempt.attempt,
    item: item.id,
    ...(version === undefined ? {} : { version }),
    ...(isAsked ? { asksConfidence: true } : {}),
  });
}
