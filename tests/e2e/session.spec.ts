import type { Page } from '@playwright/test';
import type { SessionView } from '#core/contract/cards.ts';
import { call, expect, newEventId, test } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const note = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

/** Turns the card on the table, whatever its kind. */
async function turn(page: Page): Promise<void> {
  const giveUp = page.getByRole('button', { name: 'I do not know' });
  await expect(giveUp.or(page.getByRole('button', { name: /^Show answer/ })).first()).toBeVisible();
  if (await giveUp.isVisible()) await giveUp.click();
  else await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Forgot/ })).toBeVisible();
}

/** Goes past typed cards, in whose field keys are letters, to one that is turned by looking. */
async function findPlainCard(page: Page): Promise<void> {
  const giveUp = page.getByRole('button', { name: 'I do not know' });
  const show = page.getByRole('button', { name: /^Show answer/ });
  for (;;) {
    await expect(giveUp.or(show).first()).toBeVisible();
    if (await show.isVisible()) return;
    const before = await headline(page).innerText();
    await giveUp.click();
    await page.getByRole('button', { name: /^Easy/ }).click();
    await expect(headline(page)).not.toHaveText(before);
  }
}

test('a card is flagged, buried and suspended by keyboard, looked at, and all of it taken back', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/review?unit=${unit}`);
  await findPlainCard(page);
  const first = await headline(page).innerText();

  await test.step('a flag and a mark are told and shown, and the card stays', async () => {
    await page.keyboard.press('Control+3');
    await expect(note(page, /Green flag put on/)).toBeVisible();
    await page.keyboard.press('*');
    const signs = page.getByRole('list', { name: 'Marks of this card' });
    await expect(signs).toContainText('Green flag');
    await expect(signs).toContainText('Marked');
    await expect(headline(page)).toHaveText(first);
  });

  await test.step('the menu does the same and gives the focus back to the card', async () => {
    await turn(page);
    await page.getByRole('button', { name: 'More for this card' }).click();
    await page.getByRole('menuitem', { name: 'Take the mark off' }).click();
    await expect(note(page, /Mark taken off/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Knew it/ })).toBeFocused();
  });

  await test.step('card info tells its history', async () => {
    await page.keyboard.press('3');
    await expect(headline(page)).not.toHaveText(first);
    await page.keyboard.press('Control+z');
    await expect(note(page, /“Knew it” for .* taken back/)).toBeVisible();
    await expect(headline(page)).toHaveText(first);
    await page.keyboard.press('i');
    await expect(page.getByRole('dialog', { name: 'Card info' })).toContainText('Not met yet');
    await page.keyboard.press('Escape');
  });

  await test.step('a remark left by Escape is there again, and is kept when it is saved', async () => {
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'Your remark' });
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('A rider on a horse');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('n');
    await expect(dialog).toContainText('did not save');
    await expect(dialog.getByRole('textbox')).toHaveValue('A rider on a horse');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('n');
    await expect(dialog.getByRole('textbox')).toHaveValue('A rider on a horse');
    await expect(dialog).not.toContainText('did not save');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('burying and suspending go on with the next card', async () => {
    await page.keyboard.press('-');
    await expect(note(page, /Buried until tomorrow/)).toBeVisible();
    await expect(headline(page)).not.toHaveText(first);
    await findPlainCard(page);
    const second = await headline(page).innerText();
    await page.keyboard.press('@');
    await expect(note(page, /^Suspended/)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(note(page, /Suspending .* taken back/)).toBeVisible();
    await expect(headline(page)).toHaveText(second);
  });

  await test.step('after a restart too, to the very first deed', async () => {
    await host.stop();
    await host.start();
    await page.goto(`${host.origin}/review?unit=${unit}`);
    const back = page.getByRole('button', { name: 'Take back' });
    await expect(back).toBeEnabled();
    for (let turns = 0; turns < 30 && (await back.isEnabled()); turns += 1) {
      const before = await call<SessionView>(host.origin, 'study/getNextCard', { unit });
      if (!before.canUndo) break;
      await back.click();
      await expect(note(page, /taken back/)).toBeVisible();
    }
    await expect(back).toBeDisabled();
    const { doneToday } = await call<SessionView>(host.origin, 'study/getNextCard', { unit });
    expect(doneToday).toBe(0);
  });
});

test('practice asks what was picked, brings back what was forgotten, and leaves the schedule alone', async ({
  page,
  host,
}) => {
  const known = await call<SessionView>(host.origin, 'study/getNextCard', { unit });
  for (let index = 0, session = known; index < 3; index += 1) {
    session = await call<SessionView>(host.origin, 'study/rateCard', {
      event: newEventId(),
      card: session.card?.card,
      rating: 'easy',
      tookMs: 4000,
      unit,
    });
  }
  const due = await call(host.origin, 'report/getProgress');
  await page.goto(`${host.origin}/cards`);
  await page.getByRole('link', { name: 'Practise out of turn' }).click();

  await test.step('a search that cannot be read says where', async () => {
    await page.getByRole('button', { name: /Which cards/ }).click();
    await page.getByRole('option', { name: 'A search of my own' }).click();
    await page.getByRole('searchbox').fill('is:nwe');
    await expect(page.getByText(/from character 4/)).toBeVisible();
    await page.getByRole('searchbox').fill('-is:new');
    await expect(page.getByText('3 cards fit.')).toBeVisible();
  });

  await test.step('forgotten once, asked once more', async () => {
    await page.getByRole('button', { name: 'Start with 3 cards' }).click();
    await expect(page.getByText('3 left')).toBeVisible();
    await turn(page);
    await page.keyboard.press('1');
    for (let left = 3; left > 0; left -= 1) {
      await expect(page.getByText(`${left} left`)).toBeVisible();
      await turn(page);
      await page.keyboard.press('2');
    }
    await expect(headline(page)).toHaveText('3 cards practised');
    await expect(page.getByText('no due date was moved')).toBeVisible();
  });

  await test.step('taken back from the finished screen', async () => {
    await page.keyboard.press('Control+z');
    await expect(note(page, /in practice for/)).toBeVisible();
    await expect(page.getByText('1 left')).toBeVisible();
  });
  const after = await call<{ forecast: unknown }>(host.origin, 'report/getProgress');
  expect(after.forecast).toEqual((due as { forecast: unknown }).forecast);
});

test('a leech opens ways to mend it, and nothing is done to it unasked', async ({ page, host }) => {
  const preset = { retention: 0.9, newPerDay: 15, reviewsPerDay: 200, leechLapses: 1 };
  await call(host.origin, 'settings/changePreset', { event: newEventId(), preset });
  const { card } = await call<SessionView>(host.origin, 'study/getNextCard', { unit });
  const rate = (rating: string) =>
    call(host.origin, 'study/rateCard', {
      event: newEventId(),
      card: card?.card,
      rating,
      tookMs: 4000,
      unit,
    });
  await rate('easy');
  const cram = newEventId();
  await call(host.origin, 'study/startCram', {
    cram,
    search: '-is:new',
    order: 'added',
    limit: 1,
    isReal: true,
  });
  await page.goto(`${host.origin}/review?cram=${cram}`);
  await turn(page);
  await page.keyboard.press('1');
  const sheet = page.getByRole('dialog', { name: /mend this card/ });
  await expect(sheet).toContainText('Read it once more');
  await expect(sheet.getByRole('link', { name: 'Split it' })).toHaveAttribute(
    'href',
    /^\/notes\/new\?front=./,
  );
  await sheet.getByRole('textbox').fill('A rhyme');
  await sheet.getByRole('button', { name: 'Save remark' }).click();
  await sheet.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(sheet).toBeHidden();
  const info = await call<{ marks: object }>(host.origin, 'cards/getInfo', { card: card?.card });
  expect(info.marks).toMatchObject({ isSuspended: false, remark: 'A rhyme' });
});

test('two buttons, and a card that turns by itself until a key is pressed', async ({ page, host }) => {
  await page.goto(`${host.origin}/settings`);
  await page.getByText('Forgot, Knew it', { exact: true }).click();
  await call(host.origin, 'settings/changeDevice', { questionSeconds: 1 });
  await page.goto(`${host.origin}/review?unit=${unit}`);
  await findPlainCardWithTwo(page);
  await expect(page.getByRole('button', { name: /^Knew it/ })).toBeVisible();
  await expect(
    page.getByRole('group', { name: 'How well did you know it?' }).getByRole('button'),
  ).toHaveCount(2);
  await call(host.origin, 'settings/changeDevice', { questionSeconds: 60 });
  await page.reload();
  await findPlainCardWithTwo(page);
  await expect(page.getByText(/Turns in \d+ s/)).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(page.getByText('Paused')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/Turns in \d+ s/)).toBeVisible();
});

/** A system with one voice, in place of the browser's own, which has none here. */
function installVoice(): void {
  const spoken: string[] = [];
  const voice = { name: 'Test voice', lang: 'en-GB', localService: true, default: true, voiceURI: 'test' };
  class Utterance {
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speak: (words: Utterance) => spoken.push(words.text),
    cancel: () => spoken.push(''),
  });
  Object.assign(window, { spoken, SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
}

test('cards are read aloud when asked for, until a key is pressed, and never unasked', async ({
  page,
  host,
}) => {
  await page.addInitScript(installVoice);
  const lastSpoken = () =>
    page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.at(-1) ?? '');
  const everSpoken = () =>
    page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.filter((words) => words !== ''));

  await test.step('not by itself as long as nobody asked', async () => {
    await page.goto(`${host.origin}/review?unit=${unit}`);
    await findPlainCard(page);
    await turn(page);
    expect(await everSpoken()).toEqual([]);
    await page.keyboard.press('r');
    await expect.poll(lastSpoken).not.toBe('');
    await page.keyboard.press('Shift');
    await expect.poll(lastSpoken).toBe('');
  });

  await test.step('each side as it is shown, once it is switched on', async () => {
    await call(host.origin, 'settings/changeDevice', { readAloud: true });
    await page.reload();
    await expect.poll(async () => (await everSpoken()).length).toBe(1);
    await findPlainCard(page);
    const before = (await everSpoken()).length;
    await turn(page);
    await expect.poll(async () => (await everSpoken()).length).toBe(before + 1);
  });
});

/** With two buttons, what is not wanted is rated "knew it". */
async function findPlainCardWithTwo(page: Page): Promise<void> {
  const giveUp = page.getByRole('button', { name: 'I do not know' });
  const turned = page.getByRole('button', { name: /^(Show answer|Knew it)/ });
  for (;;) {
    await expect(giveUp.or(turned).first()).toBeVisible();
    if (!(await giveUp.isVisible())) return;
    const before = await headline(page).innerText();
    await giveUp.click();
    await page.getByRole('button', { name: /^Knew it/ }).click();
    await expect(headline(page)).not.toHaveText(before);
  }
}
