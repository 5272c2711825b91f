import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  /** Its name holds a hash of its contents, so it never changes under that name. */
  isHashed: boolean;
}

/** The built pages: every file by its URL path. A request is looked up here and never turned into a path on disk. */
export type Pages = ReadonlyMap<string, PageFile>;

/** Reads all built pages below `folder` into memory; they are a few megabytes, fonts included. */
export async function loadPages(folder: string): Promise<Pages> {
  const pages = new Map<string, PageFile>();
  await addPages(folder, '', pages);
  return pages;
}

/** Walks by plain names and `stat`: the forms of `readdir` that do more have differed inside asar archives. */
async function addPages(folder: string, path: string, pages: Map<string, PageFile>): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const url = `${path}/${name}`;
    if ((await stat(file)).isDirectory()) {
      await addPages(file, url, pages);
      continue;
    }
    const type = TYPES[extname(name)];
    if (!type) continue;
    const body = new Uint8Array(await readFile(file));
    pages.set(url, { body, type, isHashed: url.startsWith('/assets/') });
  }
}

/** The file for a URL path; a path without a file ending is a screen of the app, which its own router shows. */
export function findPage(pages: Pages, path: string): PageFile | undefined {
  return pages.get(path) ?? (/\.[^/]*$/.test(path) ? undefined : pages.get('/index.html'));
}
