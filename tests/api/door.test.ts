import { describe, expect, it } from 'vitest';
import { newId, openApp } from '#tests/support/app.ts';
import { pack } from '#tests/support/packs.ts';

const HOST = 'http://127.0.0.1:4000';
const allowedHosts = () => new Set(['127.0.0.1:4000']);
const call = `${HOST}/api/study/getPlan`;
const json = { 'content-type': 'application/json' };

describe('the one door', () => {
  it.each([
    [
      'another host',
      `http://evil.example/api/study/getPlan`,
      { method: 'POST', headers: json, body: '{}' },
      421,
    ],
    ['another host, a page', `http://evil.example/`, {}, 421],
    [
      'another origin',
      call,
      { method: 'POST', headers: { ...json, origin: 'http://evil.example' }, body: '{}' },
      403,
    ],
    ['a null origin', call, { method: 'POST', headers: { ...json, origin: 'null' }, body: '{}' }, 403],
    [
      'another site',
      call,
      { method: 'POST', headers: { ...json, 'sec-fetch-site': 'cross-site' }, body: '{}' },
      403,
    ],
    ['a form', call, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }, 415],
    [
      'a call that does not exist',
      `${HOST}/api/study/steal`,
      { method: 'POST', headers: json, body: '{}' },
      404,
    ],
    ['a file that does not exist', `${HOST}/assets/none.js`, {}, 404],
    ['a way up', `${HOST}/..%2f..%2fetc/passwd.txt`, {}, 404],
  ])('refuses %s', async (_, url, init, status) => {
    const { app } = await openApp([pack()], { host: 'local', allowedHosts });
    const response = await app.fetch(new Request(url, init));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers its own page, and shows the app for any screen', async () => {
    const { app } = await openApp([pack()], { host: 'local', allowedHosts });
    const page = await app.fetch(new Request(`${HOST}/lesson/p/l`));
    expect(page.headers.get('content-type')).toContain('text/html');
    const init = {
      method: 'POST',
      headers: { ...json, origin: HOST, 'sec-fetch-site': 'same-origin' },
      body: '{}',
    };
    const response = await app.fetch(new Request(call, init));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['{', 'null', '{"json":{},"meta":5}'])(
    'names what is wrong with %s, which is no call',
    async (body) => {
      const { app } = await openApp();
      const init = { method: 'POST', headers: json, body };
      const response = await app.fetch(new Request('http://app/api/study/readSection', init));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ json: { code: 'invalid-input' } });
    },
  );

  it.each(['HEAD', 'PUT', 'DELETE'])('takes no call by %s', async (method) => {
    const { app } = await openApp();
    expect((await app.fetch(new Request('http://app/api/study/getPlan', { method }))).status).toBeOneOf([
      405, 415,
    ]);
  });

  it('is asked under its names in any case', async () => {
    const { app } = await openApp([pack()], { host: 'local', allowedHosts });
    const headers = { host: 'LOCALHOST:4000' };
    const named = () => new Set(['localhost:4000']);
    const other = await openApp([pack()], { host: 'local', allowedHosts: named });
    expect((await other.app.fetch(new Request('http://localhost:4000/', { headers }))).status).toBe(200);
    expect((await app.fetch(new Request('http://localhost:4000/', { headers }))).status).toBe(421);
  });

  it('never changes anything on GET', async () => {
    const { app, client } = await openApp();
    const query = encodeURIComponent(JSON.stringify({ json: { event: newId(), section: 'p/l/s1' } }));
    await app.fetch(new Request(`http://app/api/study/readSection?data=${query}`));
    expect((await client.content.getLesson({ lesson: 'p/l' })).sections[0]?.read).toBe(false);
  });

  it('refuses a body larger than any call needs', async () => {
    const { app } = await openApp();
    const body = JSON.stringify({ json: { lesson: 'x'.repeat(2_000_000) } });
    const response = await app.fetch(
      new Request('http://app/api/content/getLesson', { method: 'POST', headers: json, body }),
    );
    expect(response.status).toBe(413);
  });

  it('starts with the packs that are sound and names the broken one', async () => {
    const { client } = await openApp([pack(), '{"format": 1, "id": "q"', pack({ id: 'q' })]);
    const { notices } = await client.app.getStatus();
    expect(notices.map(({ kind }) => kind)).toEqual(['pack-broken', 'pack-broken']);
    expect((await client.content.getLibrary()).packs).toHaveLength(1);
  });
});
