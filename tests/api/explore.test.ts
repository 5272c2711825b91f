import { describe, expect, it } from 'vitest';
import { exploreViewSchema } from '#core/contract/explore.ts';
import { DAY_MS } from '#core/time.ts';
import { openApp } from '#tests/support/app.ts';
import { buildCompiledPack, editFile, SAMPLE } from '#tests/support/pack-builder.ts';
import { pack } from '#tests/support/packs.ts';

const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };

describe('what there is to explore', () => {
  it('comes through the one door with its facts opened into source and date', async () => {
    const { app } = await openApp([buildCompiledPack()]);
    const response = await app.fetch(new Request('http://app/api/content/getExplore', init));
    expect(response.status).toBe(200);
    const { json } = (await response.json()) as { json: unknown };
    const view = exploreViewSchema.parse(json);
    expect(view.asOf).toBe('2026-11-01');
    expect(view.timeline).toMatchObject([
      {
        id: 'sample/speed-measured',
        actors: ['USA', 'RUS'],
        facts: [
          {
            statement: 'The station moves at about 7.7 km a second.',
            date: '2011-04-15',
            sources: [{ publisher: 'ESA', year: 2021 }],
          },
        ],
      },
    ]);
    expect(view.partnerships.map(({ id }) => id)).toEqual(['sample/station']);
    expect(view.stations).toMatchObject([{ catalogueNumber: 25544, facts: [{ id: 'sample/iss-height' }] }]);
    expect(view.launchSites).toMatchObject([{ country: 'KAZ', facts: [], sources: [{ publisher: 'A' }] }]);
    expect(view.positions).toMatchObject([{ side: 'speed', facts: [{ id: 'sample/iss-speed' }] }]);
  });

  it('sends verdict and reason of a case: it is studied, not graded', async () => {
    const { client } = await openApp([buildCompiledPack()]);
    const { scenarios } = await client.content.getExplore();
    expect(scenarios).toMatchObject([{ verdict: 'allowed', reason: 'It was certified.' }]);
    expect(scenarios[0]?.facts.map(({ id }) => id)).toEqual(['sample/iss-speed', 'sample/iss-crew']);
  });

  it('puts beside each question what the lessons let people say on it, and where', async () => {
    const { client } = await openApp([buildCompiledPack()]);
    const { questions } = await client.content.getExplore();
    expect(questions).toMatchObject([
      {
        id: 'sample/speed-or-height',
        viewpoints: [
          {
            side: 'speed',
            holder: 'An engineer',
            section: { id: 'sample/staying-up/a-fall-that-misses', lesson: 'sample/staying-up' },
            facts: [{ id: 'sample/iss-speed' }],
          },
          { side: 'height', holder: 'A pilot', facts: [{ id: 'sample/iss-height' }] },
        ],
      },
    ]);
  });

  it('marks a fact that may have changed on the day it is read', async () => {
    const test = await openApp([buildCompiledPack()]);
    const isStale = async () => (await test.client.content.getExplore()).scenarios[0]?.facts[1]?.stale;
    expect(await isStale()).toBe(false);
    test.advance(200 * DAY_MS);
    expect(await isStale()).toBe(true);
  });

  it('is one timeline of all packs, in order of time', async () => {
    const dated = (id: string, date: string) =>
      buildCompiledPack({
        ...editFile(SAMPLE.timeline, 'date: 2011-04-15', `date: ${date}`),
        ...editFile(SAMPLE.pack, 'id: sample', `id: ${id}`),
      });
    const { client } = await openApp([
      dated('late', '1998'),
      dated('early', '1957-10-04'),
      dated('later', '1998-01'),
    ]);
    const { timeline } = await client.content.getExplore();
    expect(timeline.map(({ id }) => id.split('/')[0])).toEqual(['early', 'late', 'later']);
  });

  it('is empty, not an error, where packs bring nothing and where there is none', async () => {
    const { client } = await openApp([pack()]);
    expect(await client.content.getExplore()).toMatchObject({
      asOf: '2026-11-01',
      timeline: [],
      scenarios: [],
    });
    const bare = await openApp([]);
    expect(await bare.client.content.getExplore()).toMatchObject({ asOf: null, partnerships: [] });
  });
});
