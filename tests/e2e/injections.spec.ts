import type { Page } from '@playwright/test';
import { HOSTILE_ITEMS, hostilePack } from '#tests/support/hostile-pack.ts';
import { INJECTIONS } from '#tests/support/injections.ts';
import { call, expect, newEventId, test } from './fixture.ts';

test.use({ pack: hostilePack() });

interface Watched {
  injected?: unknown;
  violations: string[];
}

/** Notes every breach of the policy, before anything of the page runs. */
function watchPage(): void {
  const watched = window as unknown as Watched;
  watched.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    watched.violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** What only an injection can have put on the page. */
const FOREIGN = [
  'script:not([src])',
  'iframe, object, embed, base, math, dialog, marquee, plaintext, xmp',
  'meta[http-equiv], link[href*=evil], form[action], img, video, audio',
  'a[href^="javascript" i], a[href^="data" i], a[href^="http" i][href*="evil"], a[href^="//"]',
  '[onerror], [onload], [onclick], [onfocus], [onmouseover], [ontoggle]',
  '[style*="evil"], [style*="expression"]',
].join(', ');

/** The page shows something, and nothing of what it shows ran, was drawn or asked for. */
async function expectInert(page: Page): Promise<void> {
  const found = await page.evaluate((foreign) => {
    const { injected, violations } = window as unknown as Watched;
    const elements = [...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML.slice(0, 200));
    return { injected: injected ?? null, violations, elements };
  }, FOREIGN);
  expect(found, page.url()).toEqual({ injected: null, violations: [], elements: [] });
}

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expectInert(page);
}

/** Opens everything on the page that opens where it stands. */
async function openAll(page: Page): Promise<void> {
  for (const button of await page.locator('main button[aria-expanded=false]').all()) {
    if (await button.isVisible()) await button.press('Enter');
    await page.keyboard.press('Escape');
  }
  await expectInert(page);
}

test('whatever a text says, nothing of it runs and nothing is asked for', async ({ page, host }) => {
  test.slow();
  page.setDefaultTimeout(20_000);
  const { origin } = host;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(watchPage);

  await test.step('what a learner writes is kept as it is', async () => {
    const deck = newEventId();
    await call(origin, 'notes/saveDeck', { event: newEventId(), deck, title: INJECTIONS[0] });
    const tags = INJECTIONS.filter((text) => /^[^\s"]{1,60}$/.test(text.trim())).slice(0, 50);
    for (let index = 0; index < INJECTIONS.length; index += 12) {
      const [front, back] = [
        INJECTIONS[index],
        INJECTIONS.slice(index, index + 12)
          .join('\n')
          .slice(0, 5_000),
      ];
      if (front?.trim() === '') continue;
      await call(origin, 'notes/saveNote', {
        event: newEventId(),
        note: newEventId(),
        deck,
        content: { kind: 'basic', front, back },
        tags,
        savedAt: null,
      });
    }
    await call(origin, 'notes/saveRemark', {
      event: newEventId(),
      card: 'p/n0/1',
      text: INJECTIONS.join('\n').slice(0, 10_000),
    });
    const note = INJECTIONS.slice(0, 40).join('\n').slice(0, 2_000);
    const place = { section: 'p/l/s1', block: 'b1', start: 0, end: 6 };
    await call(origin, 'reading/saveHighlights', {
      event: newEventId(),
      lesson: 'p/l',
      passages: [{ highlight: newEventId(), ...place, colour: 'pink', note }],
    });
    await visit(page, `${origin}/notes`);
    await visit(page, `${origin}/notes/deck/${deck}`);
    const given = new URLSearchParams({ front: INJECTIONS[1] ?? '', back: INJECTIONS[40] ?? '' });
    await visit(page, `${origin}/notes/new?${given.toString()}`);
  });

  await test.step('a lesson, with its terms, sources, figures and checks', async () => {
    await visit(page, `${origin}/lesson/p/l`);
    await expect(page.locator('[data-block]').first()).toBeVisible();
    await expect(page.locator('figure[aria-labelledby]').first()).toBeVisible();
    for (const button of await page.locator('figure button').all()) await button.press('Enter');
    await expectInert(page);
  });

  await test.step('a quiz of every kind, and its result', async () => {
    const attempt = newEventId();
    const asked = HOSTILE_ITEMS.map(({ id }) => id);
    const start = { event: newEventId(), attempt, mode: 'practice', purpose: 'missed', asked };
    await call(origin, 'quiz/startAttempt', start);
    await visit(page, `${origin}/quiz/${attempt}`);
    const questions = page.getByRole('navigation', { name: 'Questions' }).getByRole('button');
    await expect(questions).toHaveCount(HOSTILE_ITEMS.length);
    for (const [index] of HOSTILE_ITEMS.entries()) {
      await questions.nth(index).press('Enter');
      await expect(page.getByText(`Question ${index + 1} of ${HOSTILE_ITEMS.length}`)).toBeVisible();
      await expectInert(page);
    }
    await call(origin, 'quiz/finishAttempt', { event: newEventId(), attempt });
    await visit(page, `${origin}/quiz/${attempt}`);
    await openAll(page);
  });

  await test.step('cards in review', async () => {
    await visit(page, `${origin}/review`);
    for (let count = 0; count < 6; count += 1) {
      await page.keyboard.press('Space');
      await expectInert(page);
      await page.keyboard.press('3');
    }
    await expectInert(page);
  });

  await test.step('every other screen', async () => {
    const screens = [
      '',
      'lessons',
      'cards',
      'browse',
      'glossary',
      'quizzes',
      'quizzes/analysis',
      'explore/timeline',
      'explore/partnerships',
      'explore/debate',
      'explore/cases',
      'progress',
      'statistics',
    ];
    for (const screen of screens) await visit(page, `${origin}/${screen}`);
  });

  await test.step('searches', async () => {
    for (const words of INJECTIONS.filter((_, index) => index % 50 === 0)) {
      const wanted = new URLSearchParams({ q: words.slice(0, 200) });
      await visit(page, `${origin}/search?${wanted.toString()}`);
    }
    await visit(
      page,
      `${origin}/browse?search=${encodeURIComponent('<img src=x onerror=window.injected=1>')}`,
    );
  });

  expect(dialogs).toEqual([]);
});
