import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { quantile, type Row } from './measure.ts';

const LOADS = 7;

/** First paint and first usable screen over the local host in Chromium, and the size of the first JavaScript. */
export async function measurePage(executablePath: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-bench-'));
  const host = spawn(process.execPath, ['out/main/cli.js', 'serve', '--port', '0', '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      host.on('exit', () => reject(new Error('the local host did not start')));
      host.stdout.on('data', (chunk) => {
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(chunk)) ?? [];
        if (found) resolve(found);
      });
    });
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    const paints: number[] = [];
    const usable: number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      usable.push(await page.evaluate(() => performance.now()));
      paints.push(
        await page.evaluate(
          () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        ),
      );
      await context.close();
    }
    const opened = await timeLessons(browser, address);
    await browser.close();
    return [
      {
        what: 'open a lesson from the list of lessons, to its text on screen, median',
        value: quantile(opened, 0.5),
        floor: null,
        unit: 'ms',
        budget: 100,
      },
      {
        what: 'first paint (local host, fresh profile), median',
        value: quantile(paints, 0.5),
        floor: null,
        unit: 'ms',
        budget: 500,
      },
      {
        what: 'first usable screen, median',
        value: quantile(usable, 0.5),
        floor: null,
        unit: 'ms',
        budget: 1000,
      },
      {
        what: 'JavaScript of the first screen, gzip',
        value: firstScriptBytes() / 1000,
        floor: null,
        unit: 'KB',
        budget: 250,
      },
    ];
  } finally {
    host.kill('SIGTERM');
    await new Promise((resolve) => host.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the press of a lesson's link to its first paragraph on screen, each time another lesson. */
async function timeLessons(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage();
  const times: number[] = [];
  await page.goto(`${address}lessons`);
  for (let load = 0; load < LOADS + 2; load += 1) {
    const link = page.locator('main a[href^="/lesson/"]').nth(load);
    // Those of units that are folded up are in the page, and lead there as well.
    await link.waitFor({ state: 'attached' });
    times.push(
      await link.evaluate(async (element: HTMLElement) => {
        const start = performance.now();
        element.click();
        while (!document.querySelector('[data-block]')) await new Promise(requestAnimationFrame);
        return performance.now() - start;
      }),
    );
    await page.goBack();
  }
  // The first ones also fetch what the screen is made of.
  return times.slice(2);
}

/** Bytes of the entry script and all it imports at once, compressed. */
function firstScriptBytes(): number {
  const assets = 'out/renderer/assets';
  const html = readFileSync('out/renderer/index.html', 'utf8');
  const entries = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const wanted = new Set(entries);
  for (const name of wanted) {
    const text = readFileSync(join(assets, name), 'utf8');
    for (const match of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      wanted.add(match[1] ?? '');
  }
  const present = new Set(readdirSync(assets));
  return [...wanted]
    .filter((name) => present.has(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
}
