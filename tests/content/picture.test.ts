import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureType, readPicture } from '#core/content/picture.ts';
import { makeJpegHeader, makePng, makeWebpHeader } from '#tests/support/pictures.ts';

it.each([
  ['a PNG', makePng(40, 30), { ending: 'png', width: 40, height: 30 }],
  ['a JPEG', makeJpegHeader(640, 480), { ending: 'jpg', width: 640, height: 480 }],
  ['a JPEG that a camera took upright', makeJpegHeader(640, 480, 6), { ending: 'jpg', width: 480, height: 640 }],
  ['a WebP', makeWebpHeader(320, 200), { ending: 'webp', width: 320, height: 200 }],
])('%s is known by its first bytes', (_what, bytes, picture) => {
  expect(readPicture(bytes)).toEqual(picture);
});

it.each([
  ['nothing', Buffer.alloc(0)],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
  ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1')],
  ['a PNG without its size', makePng().subarray(0, 16)],
  ['a PNG of no width', makePng(0, 5)],
  ['a PNG wider than can be shown', makePng(10_001, 1)],
  ['a JPEG without its size', makeJpegHeader(1, 1).subarray(0, 12)],
])('%s is none', (_what, bytes) => {
  expect(readPicture(bytes)).toBeUndefined();
});

it('whatever the bytes, a picture is read or refused', () => {
  const start = fc.constantFrom(makePng(), makeJpegHeader(3, 4, 8), makeWebpHeader(5, 6), Buffer.alloc(0));
  fc.assert(
    fc.property(start, fc.nat(40), fc.uint8Array({ maxLength: 200 }), (head, cut, rest) => {
      const bytes = new Uint8Array(Buffer.concat([head.subarray(0, cut), rest]));
      const picture = readPicture(bytes);
      if (picture) expect(Math.min(picture.width, picture.height)).toBeGreaterThan(0);
    }),
  );
});

it('the media type follows the ending', () => {
  expect(['a.png', 'a.jpg', 'a.jpeg', 'a.webp', 'a.svg', 'png'].map(pictureType)).toEqual([
    'image/png',
    'image/jpeg',
    'image/jpeg',
    'image/webp',
    undefined,
    'image/png',
  ]);
});
