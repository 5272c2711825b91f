import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#core/content/catalogue.ts';
import { ChangedCards } from '#core/study/changed-cards.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { isUnlocked, planToday } from '#core/study/plan.ts';
import { buildQueue } from '#core/study/queue.ts';
import { DAY_MS, nowOf } from '#core/time.ts';
import { event, idOf, NOON, rating } from '#tests/support/events.ts';
import { pack } from '#tests/support/packs.ts';

const catalogue = buildCatalogue([pack()]);
const read = (section: string, day = 0) => event('section-read', { section, at: NOON + day * DAY_MS });

function planOf(events: StudyEvent[], day = 0) {
  const { progress } = fold(events);
  const now = nowOf({ at: NOON + day * DAY_MS, offset: 0 });
  const unlocked = (card: string) => isUnlocked(catalogue, progress, card);
  const scope = { candidates: catalogue.cards.keys(), isUnlocked: unlocked, deckOf: () => undefined };
  const queue = buildQueue(progress, scope, now);
  const changed = new ChangedCards(catalogue, progress, Math.floor(now.studyTime / DAY_MS));
  return planToday(catalogue, progress, { queue, changed }, now);
}

describe('planToday', () => {
  it('starts a new learner with the first section and nothing else', () => {
    expect(planOf([])).toMatchObject([{ kind: 'next-section', section: 'p/l/s1', begun: false }]);
  });

  it('unlocks the cards of a section that was read', () => {
    expect(planOf([read('p/l/s1')])).toMatchObject([
      { kind: 'next-section', section: 'p/l/s2' },
      { kind: 'new-cards', count: 2, unitTitle: 'A unit' },
    ]);
  });

  it('says how recall would drop if due cards were left', () => {
    const events = [read('p/l/s1', -40), rating('p/n1/1', -40, { rating: 'easy' })];
    const due = planOf(events).find((entry) => entry.kind === 'due-cards');
    expect(due?.count).toBe(1);
    expect(due?.recall?.now).toBeLessThan(0.9);
    expect(due?.recall?.ifLeft).toBeLessThan(due?.recall?.now ?? 0);
  });

  it('proposes to go on with an attempt that was begun, once, and no longer when it is finished', () => {
    const start = event('attempt-started', {
      attempt: idOf(5),
      unit: 'p/u',
      mode: 'test',
      items: ['p/i1', 'p/i3'],
      seed: 1,
    });
    expect(planOf([start])[0]).toMatchObject({ kind: 'open-attempt', answered: 0, total: 2 });
    const finish = event('attempt-finished', { attempt: idOf(5), at: NOON + 1000 });
    expect(planOf([start, finish]).some((entry) => entry.kind === 'open-attempt')).toBe(false);
  });

  it('says of a test under way whether its time runs or is over', () => {
    const settled = {
      attempt: idOf(6),
      unit: 'p/u',
      mode: 'test' as const,
      items: ['p/i1', 'p/i2'],
      seed: 1,
    };
    const start = event('attempt-started', { ...settled, limitMs: 12 * 3_600_000 });
    expect(planOf([start])[0]).toMatchObject({ kind: 'open-attempt', clock: 'running' });
    expect(planOf([start], 1)[0]).toMatchObject({ kind: 'open-attempt', clock: 'over', minutes: 1 });
    expect(planOf([event('attempt-started', settled)])[0]).toMatchObject({ clock: 'none' });
  });

  it('asks again the next day what was answered wrong', () => {
    const response = { kind: 'single', option: 'a' } as const;
    const wrong = event('item-answered', { item: 'p/i1', response, score: 0, tookMs: 1 });
    expect(planOf([wrong]).some((entry) => entry.kind === 'weak-items')).toBe(false);
    expect(planOf([wrong], 1)).toContainEqual(
      expect.objectContaining({ kind: 'weak-items', items: ['p/i1'], concept: 'A concept' }),
    );
  });

  it('puts what one was sure of first, from three questions on, and does not ask it twice', () => {
    const wrong = (item: string, confidence?: number) => {
      const response = { kind: 'single', option: 'a' } as const;
      const judged = confidence === undefined ? {} : { confidence };
      return event('item-answered', { item, attempt: idOf(9), response, score: 0, tookMs: 1, ...judged });
    };
    const sure = [wrong('p/i1', 95), wrong('p/i2', 75), wrong('p/i3', 75)];
    const kinds = (events: StudyEvent[]) => planOf(events, 1).map(({ kind }) => kind);
    expect(kinds(sure.slice(1))).toEqual(['weak-items', 'next-section']);
    expect(kinds(sure)).toEqual(['sure-but-wrong', 'next-section']);
    expect(planOf([...sure, wrong('p/i4')], 1)).toContainEqual(
      expect.objectContaining({ kind: 'weak-items', items: ['p/i4'] }),
    );
  });

  it('knows the section where reading stopped', () => {
    const stopped = event('paragraph-reached', { lesson: 'p/l', section: 'p/l/s1', block: 'b1' });
    expect(planOf([stopped])[0]).toMatchObject({ kind: 'next-section', begun: true });
  });
});
