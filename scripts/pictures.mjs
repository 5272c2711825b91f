// `node scripts/pictures.mjs`: takes the pictures of the README anew, from the app itself with some weeks of study in it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainBrowser } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { compileTool } from './lib/compile-tools.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { fail, requireNode, root, runNode, say } from './lib/project.mjs';

requireNode();
ensureInstalled();
await ensureBuilt();
const executablePath = (await obtainBrowser()) ?? fail('The pictures need a Chromium.');
const { chromium } = await import('@playwright/test');

const folder = mkdtempSync(join(tmpdir(), 'orbit-pictures-'));
const target = join(root, 'docs', 'pictures');
mkdirSync(target, { recursive: true });
if ((await runNode([await compileTool('tests/pictures/write-history.ts', 'write-history'), folder])) !== 0)
  process.exit(1);

const host = spawn(process.execPath, ['out/main/cli.js', 'serve', '--port', '0', '--data', folder], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const origin = await new Promise((resolve) => {
  host.stdout.on('data', (chunk) => {
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk)) ?? [];
    if (address) resolve(address);
  });
});
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** Opens a screen, does something on it and keeps its picture. */
async function take(name, path, { colorScheme = 'light', act = async () => undefined } = {}) {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await page.goto(`${origin}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await act(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(target, `${name}.png`) });
  await page.close();
  say(`docs/pictures/${name}.png`);
}

/** Goes on through the cards until one is turned by looking, and turns it. */
async function turnCard(page) {
  const show = page.getByRole('button', { name: /^Show answer/ });
  const giveUp = page.getByRole('button', { name: /^I do not know/ });
  while (
    await giveUp
      .or(show)
      .first()
      .waitFor()
      .then(() => giveUp.isVisible())
  ) {
    await giveUp.click();
    await page.getByRole('button', { name: /^Knew it/ }).click();
  }
  await show.click();
}

/** Answers the first question of a quiz of questions with one right option. */
async function answerQuestion(page) {
  await page.getByRole('checkbox', { name: /One choice/ }).check({ force: true });
  await page.getByRole('button', { name: /^Start with/ }).click();
  await page.getByRole('radio').first().waitFor();
  await page.keyboard.press('1');
  await page.getByRole('button', { name: /^Check answer/ }).click();
}

try {
  await take('today', '/');
  await take('lesson', '/lesson/space-cooperation/the-narrow-door#more-than-two-sides');
  await take('review-dark', '/review', { colorScheme: 'dark', act: turnCard });
  await take('progress', '/progress');
  await take('quiz', '/quizzes/new', { act: answerQuestion });
} finally {
  await browser.close();
  host.kill('SIGTERM');
  await new Promise((resolve) => host.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
