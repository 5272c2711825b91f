import type { Page } from '@playwright/test';
import { call, expect, test } from './fixture.ts';

const LESSON = '/lesson/space-cooperation/what-the-clause-says';

/** A system with one voice that says a sentence until it is told that it has, in place of the browser's own. */
function installVoice(): void {
  const said: string[] = [];
  const voice = { name: 'Test voice', lang: 'en-GB', localService: true, default: true, voiceURI: 'test' };
  let current: Utterance | undefined;
  class Utterance extends EventTarget {
    text: string;
    rate = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speak: (words: Utterance) => {
      current = words;
      said.push(words.text);
    },
    cancel: () => {
      const words = current;
      current = undefined;
      words?.dispatchEvent(new Event('error'));
    },
  });
  const end = () => current?.dispatchEvent(new Event('end'));
  const now = () => (current ? { text: current.text, rate: current.rate } : null);
  Object.assign(window, { voice: { said, end, now }, SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
}

interface VoiceWindow {
  voice: { said: string[]; end: () => void; now: () => { text: string; rate: number } | null };
}

const voiceNow = (page: Page) => page.evaluate(() => (window as unknown as VoiceWindow).voice.now());
const endSentence = (page: Page) => page.evaluate(() => (window as unknown as VoiceWindow).voice.end());

/** The words the page draws as being read. */
const drawnWords = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('lesson-spoken') ?? [])]
      .map((range) => (range instanceof Range ? range.toString() : ''))
      .join(' '),
  );

const paragraph = (page: Page, index: number) =>
  page
    .locator('[data-block]')
    .filter({ has: page.locator('[data-at]') })
    .nth(index);

async function openMenu(page: Page, index: number): Promise<void> {
  await paragraph(page, index).getByRole('button', { name: 'Mark this paragraph' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
}

async function chooseEntry(page: Page, name: string): Promise<void> {
  await page.getByRole('menuitem', { name }).focus();
  await page.keyboard.press('Enter');
}

test('a lesson is read aloud sentence by sentence, made cards from, and set in another face', async ({
  page,
  host,
}) => {
  await page.addInitScript(installVoice);
  await page.goto(`${host.origin}${LESSON}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const controls = page.getByRole('toolbar', { name: 'Read aloud' });

  await test.step('silent until asked, then from a paragraph on, with the sentence drawn', async () => {
    expect(await voiceNow(page)).toBeNull();
    await openMenu(page, 1);
    await chooseEntry(page, 'Read aloud from here');
    await expect(controls).toBeVisible();
    const first = await voiceNow(page);
    expect(await paragraph(page, 1).innerText()).toContain(first?.text.split(' ')[0] ?? '');
    await expect.poll(() => drawnWords(page)).toBe(first?.text);
    await endSentence(page);
    await expect.poll(() => voiceNow(page)).not.toEqual(first);
    await expect.poll(async () => (await voiceNow(page))?.text).toBe(await drawnWords(page));
    await page.getByRole('button', { name: 'Sentence before' }).press('Enter');
    await expect.poll(() => voiceNow(page)).toEqual(first);
  });

  await test.step('it pauses, goes on, changes its speed, and Escape ends it', async () => {
    const before = await voiceNow(page);
    await page.getByRole('button', { name: 'Pause' }).press('Enter');
    await expect.poll(() => voiceNow(page)).toBeNull();
    await page.getByRole('button', { name: 'Next sentence' }).press('Enter');
    expect(await voiceNow(page)).toBeNull();
    await page.getByRole('button', { name: 'Go on' }).press('Enter');
    await expect.poll(() => voiceNow(page)).not.toBeNull();
    expect(await voiceNow(page)).not.toEqual(before);
    await page.getByRole('button', { name: 'Speed of the voice' }).press('Enter');
    await page.getByRole('option', { name: '1.5 ×' }).press('Enter');
    await expect.poll(async () => (await voiceNow(page))?.rate).toBe(1.5);
    await page.keyboard.press('Escape');
    await expect(controls).toHaveCount(0);
    expect(await voiceNow(page)).toBeNull();
    expect(await drawnWords(page)).toBe('');
    await expect(page.getByRole('button', { name: 'Read aloud', exact: true })).toBeFocused();
  });

  await test.step('a section is read from its title', async () => {
    const listen = page.getByRole('button', { name: 'Read this section aloud' }).nth(1);
    const title = await listen
      .locator('xpath=ancestor::section[1]')
      .getByRole('heading', { level: 2 })
      .innerText();
    await listen.press('Enter');
    await expect.poll(() => drawnWords(page)).toBe(title);
    await page.getByRole('button', { name: 'Stop reading aloud' }).press('Enter');
  });

  await test.step('a paragraph becomes the answer of a card, and the way leads back to it', async () => {
    await openMenu(page, 1);
    await chooseEntry(page, 'Make a card it answers');
    await expect(page.getByRole('heading', { level: 1, name: 'New note' })).toBeVisible();
    const answer = page.getByRole('textbox', { name: 'Answer' });
    await expect(answer).not.toHaveValue('');
    await expect(page.getByRole('list', { name: 'Tags: chosen' })).toContainText('what-the-clause-says');
    await page.getByRole('button', { name: 'Swap question and answer' }).press('Enter');
    await expect(answer).toHaveValue('');
    await page.getByRole('button', { name: 'Swap question and answer' }).press('Enter');
    await page.getByRole('textbox', { name: 'Question' }).fill('What does the clause say?');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Saved.')).toBeVisible();
    const back = page.getByRole('status').locator('..').getByRole('link', { name: 'Back to the lesson' });
    await back.press('Enter');
    await expect(page).toHaveURL(new RegExp(LESSON));
    await expect(paragraph(page, 1)).toBeFocused();
    const { tags } = await call<{ tags: string[] }>(host.origin, 'notes/getDecks');
    expect(tags).toContain('what-the-clause-says');
  });

  await test.step('selected words do, too', async () => {
    await paragraph(page, 0)
      .locator('[data-at]')
      .first()
      .dblclick({ position: { x: 20, y: 10 } });
    const picked = await page.evaluate(() => String(window.getSelection()).trim());
    await page.getByRole('link', { name: 'Card from the words selected' }).click();
    await expect(page.getByRole('textbox', { name: 'Answer' })).toHaveValue(picked);
    await page.getByRole('link', { name: 'Back to the lesson' }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  });

  await test.step('the dyslexia-friendly face is fetched once it is chosen', async () => {
    const isFetched = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('opendyslexic')),
      );
    expect(await isFetched()).toBe(false);
    const read = paragraph(page, 8);
    await read.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.getByRole('button', { name: 'Text', exact: true }).press('Enter');
    await page.getByRole('radio', { name: 'OpenDyslexic' }).press('Space');
    await expect(page.getByRole('radio', { name: 'OpenDyslexic' })).toBeChecked();
    await expect.poll(isFetched).toBe(true);
    await expect(read).toBeInViewport();
    await expect(page.getByRole('radiogroup', { name: 'Line' })).toBeInViewport();
    await page.getByRole('radio', { name: 'XL' }).press('Space');
    await expect(page.locator('article')).toHaveAttribute('data-size', 'larger');
    await expect(read).toBeInViewport();
    await expect(page.getByRole('radiogroup', { name: 'Line' })).toBeInViewport();
  });
});

test('a system without a voice says so in place of reading', async ({ page, host }) => {
  await page.goto(`${host.origin}${LESSON}`);
  await page.getByRole('button', { name: 'Read aloud', exact: true }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('No voice for English');
  await page.getByRole('button', { name: 'Stop reading aloud' }).press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
