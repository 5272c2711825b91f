// Draws icon.svg at every size the packages need: `node build/make-icons.mjs`, after a change of the drawing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const folder = import.meta.dirname;
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');

const LINUX = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS = [16, 24, 32, 48, 64, 128, 256];
/** Apple's name of each picture in an icns file, and its width in pixels. */
const MAC = {
  icp4: 16,
  icp5: 32,
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic08: 256,
  ic13: 256,
  ic09: 512,
  ic14: 512,
  ic10: 1024,
};

/** @type {Map<number, Buffer>} */
const pictures = new Map();
const browser = await chromium.launch({
  executablePath: process.env['ORBIT_CHROMIUM'] ?? '/usr/bin/chromium',
});
const page = await browser.newPage();
for (const size of new Set([...LINUX, ...WINDOWS, ...Object.values(MAC)])) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
  pictures.set(size, await page.screenshot({ omitBackground: true }));
}
await browser.close();

mkdirSync(join(folder, 'icons'), { recursive: true });
for (const size of LINUX) writeFileSync(join(folder, 'icons', `${size}x${size}.png`), pictureOf(size));
writeFileSync(join(folder, 'icon.ico'), packIco(WINDOWS));
writeFileSync(join(folder, 'icon.icns'), packIcns(MAC));

/** @param {number} size */
function pictureOf(size) {
  return pictures.get(size) ?? Buffer.alloc(0);
}

/** An ico file: a count, a directory of 16 bytes a picture, the pictures. A width of 256 is written as 0. */
function packIco(/** @type {number[]} */ sizes) {
  const header = Buffer.from([0, 0, 1, 0, sizes.length, 0]);
  let offset = header.length + 16 * sizes.length;
  const directory = sizes.map((size) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(pictureOf(size).length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += pictureOf(size).length;
    return entry;
  });
  return Buffer.concat([header, ...directory, ...sizes.map(pictureOf)]);
}

/** An icns file: a head with the whole length, then each picture behind its name and length. */
function packIcns(/** @type {Record<string, number>} */ sizes) {
  const chunks = Object.entries(sizes).map(([name, size]) => chunk(name, pictureOf(size)));
  return chunk('icns', Buffer.concat(chunks));
}

/** @param {string} name @param {Buffer} contents */
function chunk(name, contents) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(contents.length + head.length, 4);
  return Buffer.concat([head, contents]);
}
