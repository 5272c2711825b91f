import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(process.cwd(), 'renderer');

it('styles tell the direction of writing by its attribute: the build turns :dir() into a list of languages', () => {
  const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  expect(sheets.length).toBeGreaterThan(100);
  const faulty = sheets.filter((name) => readFileSync(join(root, name), 'utf8').includes(':dir('));
  expect(faulty).toEqual([]);
});
