import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, newEventId } from './calls.ts';
import { expect, test, type Desktop } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';

interface Seen {
  proposed: string[];
  told: string[];
}

/** Answers the question where to save with a path, or with none, and keeps what was proposed and what boxes say. */
async function answerSaving({ app }: Desktop, filePath: string) {
  await app.evaluate(({ dialog }, path) => {
    const seen: Seen = { proposed: [], told: [] };
    Object.assign(globalThis, { seen });
    Object.assign(dialog, {
      showSaveDialog: async (_window: unknown, { defaultPath }: { defaultPath: string }) => {
        seen.proposed.push(defaultPath);
        return { canceled: path === '', filePath: path };
      },
      showMessageBox: async (_window: unknown, { message, detail }: { message: string; detail: string }) => {
        seen.told.push(`${message}\n${detail}`);
        return { response: 0, checkboxChecked: false };
      },
    });
  }, filePath);
  return () => app.evaluate(() => Reflect.get(globalThis, 'seen') as Seen);
}

const savePdf = ({ app }: Desktop) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('save-pdf')?.click());

test('the report is kept as a PDF where the learner says; a place that refuses is named', async ({
  desktop,
  userData,
}) => {
  const { page } = desktop;
  const { card } = await call(page, 'study', 'getNextCard', { unit });
  const given = { event: newEventId(), card: card?.card ?? '', rating: 'good', tookMs: 4000, unit } as const;
  await call(page, 'study', 'rateCard', given);
  await page.getByRole('link', { name: 'Progress' }).click();
  await page.getByRole('link', { name: 'Report to print' }).click();
  await page.getByLabel('Name of the learner').fill('Ada');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress report of Ada');
  await expect(page.getByText('Save page as PDF')).toBeVisible();

  const cancelled = await answerSaving(desktop, '');
  await savePdf(desktop);
  await expect.poll(cancelled).toEqual({ proposed: ['Progress report of Ada · Common Orbit.pdf'], told: [] });

  const folder = join(userData, 'kept');
  mkdirSync(folder);
  const file = join(folder, 'report.pdf');
  const chosen = await answerSaving(desktop, file);
  await savePdf(desktop);
  await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).toEqual(['report.pdf']);
  const bytes = readFileSync(file, 'latin1');
  expect(bytes).toMatch(/^%PDF-/);
  expect(bytes).toContain('/StructTreeRoot');
  expect(bytes).toContain(`/Title <${toUtf16Hex('Progress report of Ada · Common Orbit')}>`);
  expect((await chosen()).told).toEqual([]);

  const refused = await answerSaving(desktop, folder);
  await savePdf(desktop);
  await expect.poll(async () => (await refused()).told, { timeout: 20_000 }).toHaveLength(1);
  expect((await refused()).told[0]).toMatch(/^The PDF was not saved\n/);
  expect((await refused()).told[0]).toContain(`${folder}: `);
  expect(readdirSync(userData).filter((name) => name.startsWith('.orbit-'))).toEqual([]);
});

/** Text as a PDF has it where it is not plain ASCII. */
function toUtf16Hex(text: string): string {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex').toUpperCase();
}
