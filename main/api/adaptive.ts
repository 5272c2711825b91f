import type { Catalogue } from '#core/content/catalogue.ts';
import { hashText } from '#core/id.ts';
import { buildPool, type Pool } from '#core/quiz/adaptive-pool.ts';
import { chooseNext, MOST_ADAPTIVE, traceSitting, type Abilities, type Reason } from '#core/quiz/adaptive.ts';
import { seededRandom } from '#core/random.ts';
import { estimateAbilities } from '#core/study/abilities.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import { DAY_MS } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';

type Sitting = Pick<AttemptProgress, 'attempt' | 'items' | 'answers'>;

/**
 * Chooses the questions of adaptive practice one by one. Kept between calls: what can be asked, and what was known before
 * the sitting that is under way, so that a choice looks at its answers and not at the whole history.
 */
export class Adaptive {
  private pool: { of: Catalogue['concepts']; pool: Pool } | undefined;
  private before: { attempt: string; abilities: Abilities } | undefined;

  /** The next question of a sitting; undefined where it is over or all was asked. */
  chooseNext(context: ApiContext, { attempt, items, answers }: Sitting): string | undefined {
    if (items.length >= MOST_ADAPTIVE) return undefined;
    const { progress } = context.store;
    const pool = this.poolOf(context);
    const { abilities } = traceSitting(pool, this.knownBefore(context, attempt), askedIn(items, answers));
    const today = Math.floor(readNow(context).studyTime / DAY_MS);
    return chooseNext(pool, {
      abilities,
      isMet: (concept) =>
        concept.sections.some((id) => progress.sections.has(id)) ||
        concept.items.some(({ id }) => progress.items.has(id)),
      isAsked: (id) => items.includes(id),
      isRecent: (id) => progress.items.get(id)?.recent.at(-1)?.day === today,
      random: seededRandom(hashText(`${attempt}#${items.length}`)),
    });
  }

  /** Whether a sitting can go on after its last question. */
  canGoOn(context: ApiContext, { items }: Pick<Sitting, 'items'>): boolean {
    return items.length < Math.min(MOST_ADAPTIVE, this.poolOf(context).items.size);
  }

  /** Why the questions of a sitting were asked, and what their answers changed. */
  reasonsOf(context: ApiContext, { attempt, items, answers }: Sitting): (Reason & { title: string })[] {
    const pool = this.poolOf(context);
    const { reasons } = traceSitting(pool, this.knownBefore(context, attempt), askedIn(items, answers));
    return reasons.map((reason) => ({
      ...reason,
      title: pool.concepts.get(reason.concept)?.title ?? reason.concept,
    }));
  }

  private poolOf({ catalogue }: ApiContext): Pool {
    if (this.pool?.of !== catalogue.concepts) {
      this.pool = { of: catalogue.concepts, pool: buildPool(catalogue.concepts.values()) };
    }
    return this.pool.pool;
  }

  private knownBefore(context: ApiContext, attempt: string): Abilities {
    if (this.before?.attempt !== attempt) {
      const abilities = estimateAbilities(this.poolOf(context), context.store.progress, attempt);
      this.before = { attempt, abilities };
    }
    return this.before.abilities;
  }
}

/** What counts of each is the first answer, before its feedback was seen. */
function askedIn(items: Sitting['items'], answers: Sitting['answers']) {
  return items.map((item) => ({ item, score: answers[item]?.[0]?.score }));
}
