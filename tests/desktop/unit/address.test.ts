import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppPage, isOwnBlob, mayRequest, readExternalAddress } from '#main/desktop/address.ts';

const pages = [
  'app://common-orbit/',
  'app://common-orbit/index.html',
  'app://common-orbit/lessons/wolf-amendment?x=1#part',
  'app://common-orbit',
  'APP://common-orbit/today',
];

const strangers = [
  '',
  ' ',
  'about:blank',
  'about:srcdoc',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:app://common-orbit/0d1c',
  'filesystem:app://common-orbit/temporary/x',
  'view-source:app://common-orbit/',
  'file:///etc/passwd',
  'file://common-orbit/x',
  '//common-orbit/',
  'common-orbit/',
  'app:common-orbit/',
  'app:/common-orbit/',
  'app:///common-orbit/',
  'app://common-orbit.example.org/',
  'app://common-orbit:80/',
  'app://user@common-orbit/',
  'app://user:secret@common-orbit/',
  'app://common-orbit@example.org/',
  'app://evil/common-orbit/',
  'app://common-orbit%2eexample.org/',
  'app://common–orbit/',
  'apps://common-orbit/',
  'http://common-orbit/',
  'https://common-orbit/',
  'https://common-orbit.app.invalid/',
  'ws://common-orbit/',
  'ftp://common-orbit/',
  'chrome://settings/',
  'chrome-extension://common-orbit/',
  'ms-settings:',
  'mailto:someone@example.org',
  'tel:+100',
  'smb://server/share',
  '\\\\server\\share',
  'C:\\Windows\\system32',
];

const foreignBlobs = [
  'blob:https://common-orbit/0d1c',
  'blob:null/0d1c',
  'blob:app://other/0d1c',
  'blob:app://common-orbit@other/0d1c',
  'blob:blob:app://common-orbit/0d1c',
];

describe('where a window may go', () => {
  it.each(pages)('lets %s be shown', (address) => {
    expect(isAppPage(address)).toBe(true);
  });

  it.each(strangers)('keeps the window from %s', (address) => {
    expect(isAppPage(address)).toBe(false);
  });

  it('keeps the window from every web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => !isAppPage(url)),
    );
  });

  it('keeps the window from every other scheme and host, whatever the path says', () => {
    const scheme = fc.constantFrom(
      'app',
      'apps',
      'http',
      'https',
      'file',
      'data',
      'ws',
      'devtools',
      'common-orbit',
    );
    const host = fc.constantFrom(
      'common-orbit',
      'common-orbit.',
      'common_orbit',
      'evil',
      'common-orbit:1',
      'x@common-orbit',
      '',
    );
    const path = fc.constantFrom(
      '/',
      '/common-orbit/',
      '/@common-orbit/',
      '/..//common-orbit/',
      '/?app://common-orbit/',
      '/#app://common-orbit/',
    );
    fc.assert(
      fc.property(
        scheme,
        host,
        path,
        (s, h, p) => isAppPage(`${s}://${h}${p}`) === (s === 'app' && h === 'common-orbit'),
      ),
      { numRuns: 500 },
    );
  });

  it('answers for any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !isAppPage(text) && !mayRequest(text)));
  });
});

describe('what may be requested', () => {
  it.each([...pages, 'devtools://devtools/bundled/inspector.html'])('lets %s through', (address) => {
    expect(mayRequest(address)).toBe(true);
  });

  it.each([...strangers.filter((address) => !isOwnBlob(address)), ...foreignBlobs])(
    'cancels %s',
    (address) => {
      expect(mayRequest(address)).toBe(false);
    },
  );
});

describe('what a page may save', () => {
  it('is what it holds in its own memory', () => {
    expect(isOwnBlob('blob:app://common-orbit/0d1c')).toBe(true);
    expect(mayRequest('blob:app://common-orbit/0d1c')).toBe(true);
  });

  it.each([...pages, ...strangers.slice(0, 6), ...foreignBlobs])('is never %s', (address) => {
    expect(isOwnBlob(address)).toBe(false);
  });
});

describe('what may be offered to the system’s browser', () => {
  it.each([
    ...pages,
    ...strangers.filter((address) => !address.startsWith('https:')),
    'http://example.org/',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'https://',
  ])('never offers %s', (address) => {
    expect(readExternalAddress(address)).toBeUndefined();
  });

  it('offers an https address as it will be opened', () => {
    expect(readExternalAddress('https://www.congress.gov/bill/112th-congress')).toBe(
      'https://www.congress.gov/bill/112th-congress',
    );
    expect(readExternalAddress('HTTPS://例え.example/a b')).toBe('https://xn--r8jz45g.example/a%20b');
  });
});
