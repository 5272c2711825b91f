import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { AttemptView } from '#core/contract/questions.ts';
import { makePng } from '#tests/support/pictures.ts';
import { call, expect, newEventId, test, type Host } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';
const lesson = 'space-cooperation/what-the-clause-says';

/** A learner with a little history, so that no screen is empty. */
async function studyALittle({ origin }: Host): Promise<{ practice: string; finished: string }> {
  await call(origin, 'study/readSection', { event: newEventId(), section: `${lesson}/a-rule-about-money` });
  for (const rating of ['easy', 'good', 'again', 'hard'] as const) {
    const { card } = await call<{ card: { card: string } }>(origin, 'study/getNextCard', { unit });
    await call(origin, 'study/rateCard', {
      event: newEventId(),
      card: card.card,
      rating,
      tookMs: 4000,
      unit,
    });
  }
  const start = (mode: string) =>
    call<AttemptView>(origin, 'quiz/startAttempt', {
      event: newEventId(),
      attempt: newEventId(),
      unit,
      mode,
    });
  const practice = await start('practice');
  const { attempt: finished } = await start('test');
  await call(origin, 'quiz/finishAttempt', { event: newEventId(), attempt: finished });
  return { practice: practice.attempt, finished };
}

/** Own notes, one with a picture, so that their screens have something to show. */
async function writeNotes({ origin }: Host): Promise<string[]> {
  const [deck, note] = [newEventId(), newEventId()];
  await call(origin, 'notes/saveDeck', { event: newEventId(), deck, title: 'Moon' });
  const save = (id: string, content: object) =>
    call(origin, 'notes/saveNote', {
      event: newEventId(),
      note: id,
      deck,
      content,
      tags: ['moon'],
      savedAt: null,
    });
  const { name } = await call<{ name: string }>(origin, 'notes/addPicture', {
    data: makePng(600, 400).toString('base64'),
  });
  const masks = [1, 2].map((number) => ({
    number,
    x: number / 4,
    y: 0.2,
    width: 0.2,
    height: 0.2,
    label: `Part ${number}`,
  }));
  await save(note, { kind: 'image-occlusion', image: name, alt: 'A probe', masks });
  const away = newEventId();
  await save(away, { kind: 'typed', front: 'Which probe?', answer: 'Chang’e 4', accept: [] });
  await call(origin, 'browse/trashNotes', { event: newEventId(), notes: [away], trashed: true });
  return [
    '/notes',
    `/notes/deck/${deck}`,
    `/notes/note/${note}`,
    '/notes/new',
    '/notes/trash',
    `/review?unit=own/${deck}`,
  ];
}

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 600 },
  { width: 390, height: 844 },
];

// Each walk has its own host, so that they share the workers.
test.describe.configure({ mode: 'parallel' });

/** What is looked for in each colour scheme: all of it once, and what colours decide in the other too. */
const RULES = {
  light: (axe: AxeBuilder) => axe,
  dark: (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block']),
};

/** Opens a screen and looks for serious barriers in both colour schemes, and for sideways scroll at every size. */
async function visit(page: Page, origin: string, path: string): Promise<void> {
  await page.goto(`${origin}${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // What axe calls legacy opens no page of its own for every look; a page without frames loses nothing by it.
    const { violations } = await RULES[colorScheme](
      new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }),
    ).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const told = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect.soft(told, `${path}, ${colorScheme}`).toEqual([]);
  }
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, `${path} at ${size.width} px`).toBeLessThanOrEqual(0);
  }
}

test('no screen of a beginner has a serious barrier, and none scrolls sideways', async ({ page, host }) => {
  test.slow();
  const fresh = [
    '/',
    '/lessons',
    '/cards',
    '/quizzes',
    '/quizzes/analysis',
    '/quizzes/new',
    '/quizzes/calibration',
    '/explore',
    '/explore/partnerships',
    '/explore/debate',
    '/explore/cases',
    '/progress',
    '/review',
    '/practice',
    '/browse',
    '/notes',
    '/notes/new',
    '/notes/trash',
  ];
  for (const path of fresh) await visit(page, host.origin, path);
});

test('no screen to read, answer or look back on has a serious barrier, and none scrolls sideways', async ({
  page,
  host,
}) => {
  test.slow();
  const { practice, finished } = await studyALittle(host);
  const studied = [
    '/',
    '/lessons',
    `/lesson/${lesson}`,
    '/quizzes',
    `/quiz/${practice}`,
    `/quiz/${finished}`,
    '/progress',
    '/history',
    '/statistics',
    `/statistics?deck=${unit}&period=all`,
    '/settings',
    '/no-such-screen',
  ];
  for (const path of studied) await visit(page, host.origin, path);
});

test('no screen behind progress has a serious barrier, and none scrolls sideways', async ({ page, host }) => {
  test.slow();
  await studyALittle(host);
  const studied = [
    '/progress/mastery',
    '/progress/outlook',
    '/progress/map?view=map',
    '/progress/report',
    `/progress/certificate/${unit}`,
  ];
  for (const path of studied) await visit(page, host.origin, path);
});

test('no screen for cards and notes has a serious barrier, and none scrolls sideways', async ({
  page,
  host,
}) => {
  test.slow();
  await studyALittle(host);
  const studied = [
    '/cards',
    '/cards/options',
    `/cards/options?deck=${unit}`,
    '/cards/exams',
    '/browse?sort=due',
    '/browse?search=is%3Adeu',
    `/review?unit=${unit}`,
  ];
  for (const path of [...studied, ...(await writeNotes(host))]) await visit(page, host.origin, path);
});
