import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACK_FORMAT } from '#core/content/pack.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import { newId, openApp, temporaryFolder } from '#tests/support/app.ts';
import { buildProgram, type BuiltProgram } from '#tests/support/child.ts';
import { rating, revocation } from '#tests/support/events.ts';
import { buildPackFiles } from '#tests/support/pack-builder.ts';
import { addJournal } from '#tests/support/synthetic-learner.ts';

let orbit: BuiltProgram;
beforeAll(async () => {
  orbit = await buildProgram('../../main/cli.ts');
});
afterAll(() => orbit.remove());

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [orbit.path, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function runJson(...args: string[]) {
  const { stdout } = run(...args, '--json');
  return JSON.parse(stdout);
}

describe('every command', () => {
  it.each(['serve', 'pack check', 'pack build', 'doctor', 'fold', 'schedule', 'stats', 'cards search'])(
    '%s explains itself with an example',
    (command) => {
      const { status, stdout } = run(...command.split(' '), '--help');
      expect(status).toBe(0);
      expect(stdout).toContain('--json');
      expect(stdout).toMatch(/Example/);
    },
  );

  it('tells a mistake on stderr with a status', () => {
    const { status, stdout, stderr } = run('schedule', '--ratings', 'good,perfect');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Rating 2 is "perfect"');
    expect(stderr).toContain('(orbit schedule --help says what it takes)');
    expect(run('pack', 'chek').stderr).toContain('(orbit pack --help lists the commands)');
  });
});

describe('orbit export', () => {
  it('writes out a history while nothing is changed, as JSON, as a table and as statements', async () => {
    const { app, client, folder } = await openApp();
    const { card } = await client.study.getNextCard({ unit: 'p/u' });
    await client.study.rateCard({
      event: newId(),
      card: card?.card ?? '',
      rating: 'easy',
      tookMs: 1000,
      unit: 'p/u',
    });
    await app.close();
    const where = ['--data', folder, '--packs', join(folder, '..', 'packs')];
    const everything = JSON.parse(run('export', ...where).stdout);
    expect(everything).toMatchObject({ export: 1, complete: true, events: [{ kind: 'card-rated' }] });
    expect(run('export', ...where, '--format', 'csv').stdout).toMatch(/^time,card,rating.*\r\n.*easy/);
    const out = join(folder, 'statements.json');
    expect(run('export', ...where, '--format', 'xapi', '--out', out).status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveLength(1);
    const refused = run('export', ...where, '--out', join(folder, 'no', 'such', 'folder'));
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('there is no such folder') });
  });
});

describe('orbit schedule', () => {
  it('prints the published FSRS-6 intervals, one row per review', () => {
    const ratings = 'good,good,good,good,good,good,again,again,good,good,good,good,good';
    const rows = runJson('schedule', '--ratings', ratings, '--no-fuzz');
    const intervals = rows.map(({ interval }: { interval: number }) => interval);
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
    expect(rows[0]).toMatchObject({ review: 1, rating: 'good', retrievability: null });
    expect(rows[2].retrievability).toBeCloseTo(0.9, 1);
  });

  it('gives the published memory state after given gaps', () => {
    // py-fsrs and fsrs-rs, "memory state" test: ratings 1,3,3,3,3,3 after 0,0,1,3,8,21 days.
    const rows = runJson(
      'schedule',
      '--ratings',
      'again,good,good,good,good,good',
      '--gaps',
      '0,1,3,8,21',
      '--no-fuzz',
    );
    expect(rows.at(-1).stability).toBeCloseTo(53.62691, 3);
    expect(rows.at(-1).difficulty).toBeCloseTo(6.3574867, 3);
  });

  it('takes retention and weights, and refuses what is none', () => {
    const longer = runJson('schedule', '--ratings', 'easy', '--retention', '0.8', '--no-fuzz');
    const shorter = runJson('schedule', '--ratings', 'easy', '--retention', '0.95', '--no-fuzz');
    expect(longer[0].interval).toBeGreaterThan(shorter[0].interval);
    const sum = (rows: { interval: number }[]) => rows.reduce((total, { interval }) => total + interval, 0);
    const ratings = ['--ratings', 'good,good,good,good,good', '--no-fuzz'];
    const usual = runJson('schedule', ...ratings);
    const tuned =
      'schedule --weights 0.2,1.3,1.2,4,6,0.8,3,0.001,1.3,0.16,0.8,1.4,0.06,0.3,1.6,0.6,1.8,0.5,0.09,0.06,0.3';
    expect(sum(runJson(...tuned.split(' '), ...ratings))).toBeLessThan(sum(usual));
    expect(run('schedule', '--ratings', 'good', '--weights', '1,2').stderr).toContain('21 weights');
    expect(run('schedule', '--ratings', 'good', '--retention', '2').stderr).toContain('0.7 to 0.97');
    expect(run('schedule', '--help').stdout).toContain('2026-01-01T12:00Z');
    expect(runJson('schedule', '--ratings', 'good')[0].at).toBe('2026-01-01T12:00:00.000Z');
  });
});

describe('orbit schedule with steps and a longest interval', () => {
  const minutes = (...args: string[]) =>
    runJson('schedule', '--no-fuzz', ...args).map(
      ({ intervalMinutes }: { intervalMinutes: number }) => intervalMinutes,
    );

  it('waits as long as the steps say, and counts in days after the last', () => {
    expect(minutes('--ratings', 'again,good,good', '--steps', '5m,1h')).toEqual([5, 60, expect.any(Number)]);
    const [easy, forgotten] = minutes('--ratings', 'easy,again', '--relearning-steps', '');
    expect(easy).toBeGreaterThan(1440);
    expect(forgotten).toBeGreaterThanOrEqual(1440);
  });

  it('never gives more than the longest interval, with fuzz or without', () => {
    const ratings = ['--ratings', 'easy,easy,easy,easy,easy,easy', '--maximum-interval', '30'];
    for (const fuzz of [[], ['--no-fuzz']]) {
      const rows = runJson('schedule', ...ratings, ...fuzz);
      expect(Math.max(...rows.map(({ interval }: { interval: number }) => interval))).toBe(30);
    }
  });

  it.each([
    ['soon', '"soon" is no time'],
    ['10m,5m', '"5m" is shorter'],
    ['24h', '"24h" is a day or more'],
  ])('refuses the steps "%s"', (steps, cause) => {
    const { status, stderr } = run('schedule', '--ratings', 'good', '--steps', steps);
    expect([status, stderr]).toEqual([1, expect.stringContaining(cause)]);
  });
});

describe('orbit pack', () => {
  function writePackFolder(change: (files: Map<string, string>) => void = () => undefined): string {
    const folder = temporaryFolder();
    const files = new Map(buildPackFiles());
    change(files);
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  }

  it('check prints the pack, its counts and no problem', () => {
    const report = runJson('pack', 'check', writePackFolder());
    expect(Object.keys(report)).toEqual(['pack', 'counts', 'problems']);
    expect(Object.keys(report.counts)).toEqual([
      'units',
      'lessons',
      'sections',
      'cards',
      'items',
      'facts',
      'concepts',
      'terms',
      'events',
      'partnerships',
      'positions',
      'scenarios',
    ]);
    expect(report.problems).toEqual([]);
  });

  it('check names file, line and cause, and build then writes nothing', () => {
    const folder = writePackFolder((files) => {
      files.set('pack.yaml', `${files.get('pack.yaml')}\nversion: twice\n`);
    });
    const report = runJson('pack', 'check', folder);
    expect(report.problems[0]).toMatchObject({
      file: 'pack.yaml',
      line: expect.any(Number),
      cause: expect.any(String),
    });
    expect(run('pack', 'check', folder).status).toBe(1);
    const out = join(folder, 'out.json');
    expect(run('pack', 'build', folder, '--out', out).status).toBe(1);
    expect(readdirSync(folder)).not.toContain('out.json');
  });

  it('build writes one file the app can load', () => {
    const folder = writePackFolder();
    const out = join(temporaryFolder(), 'pack.json');
    expect(run('pack', 'build', folder, '--out', out).status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: PACK_FORMAT });
  });
});

describe('orbit fold', () => {
  it('prints what journals amount to, the same for any order of files', () => {
    const folder = temporaryFolder();
    const first = rating('p/n1/1', 0);
    const write = (name: string, ...events: Parameters<typeof encodeLine>[0][]) => {
      writeFileSync(join(folder, name), Buffer.concat(events.map((event) => encodeLine(event))));
      return join(folder, name);
    };
    const laptop = write('laptop.jsonl', first, rating('p/n2/1', 1));
    const lab = write('lab.jsonl', revocation(first), rating('p/n2/1', 3, { rating: 'easy' }));
    appendFileSync(lab, '{"v":1,"broken');
    const folded = runJson('fold', laptop, lab);
    expect(folded).toMatchObject({ events: 4, revoked: 1, damaged: 1 });
    expect(Object.keys(folded.progress.cards)).toEqual(['p/n2/1']);
    expect(runJson('fold', lab, laptop)).toEqual(folded);
    expect(runJson('fold', folder)).toEqual(folded);
  });

  it('says where it found none', () => {
    expect(run('fold', temporaryFolder()).stderr).toContain('no journal');
  });
});

describe('orbit doctor', () => {
  it('names a damaged line by number, keeps it, and mends a torn end when told to', async () => {
    const test = await openApp();
    for (let index = 0; index < 3; index += 1) {
      const { card } = await test.client.study.getNextCard({ unit: 'p/u' });
      await test.client.study.rateCard({
        event: newId(),
        card: card?.card ?? '',
        rating: 'easy',
        tookMs: 1,
        unit: 'p/u',
      });
    }
    await test.app.close();
    const name = readdirSync(test.folder, { recursive: true, encoding: 'utf8' }).find((each) =>
      each.endsWith('.jsonl'),
    );
    const journal = join(test.folder, name ?? '');
    const lines = readFileSync(journal, 'utf8').split('\n');
    lines[1] = (lines[1] ?? '').replace('easy', 'hard');
    writeFileSync(journal, `${lines.join('\n')}{"v":1,"torn`);
    const { findings } = runJson('doctor', test.folder);
    const damaged = findings.filter(({ file }: { file: string }) => file.endsWith('.jsonl'));
    expect(damaged.map(({ line }: { line?: number }) => line)).toEqual([2, 4]);
    expect(run('doctor', test.folder).status).toBe(1);
    runJson('doctor', test.folder, '--repair');
    const mended = readFileSync(journal, 'utf8');
    expect(mended).toBe(lines.join('\n'));
    expect(runJson('doctor', test.folder).findings).toMatchObject([{ line: 2 }]);
  });
});

describe('orbit stats', () => {
  async function studiedFolder() {
    const test = await openApp();
    const packs = join(test.folder, '..', 'packs');
    addJournal(test.folder, [
      rating('p/n1/1', -60, { rating: 'easy' }),
      rating('p/n1/1', -50, { rating: 'good' }),
      rating('p/n2/1', -3, { rating: 'easy' }),
      rating('gone/n/1', -2, { rating: 'easy' }),
    ]);
    return { ...test, flags: ['--data', test.folder, '--packs', packs] };
  }

  it('counts what the app counts, while the app runs, and changes nothing', async () => {
    const { folder, flags, app } = await studiedFolder();
    const files = () => {
      const names = readdirSync(folder, { recursive: true, withFileTypes: true });
      return names
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]);
    };
    const before = files();
    const stats = runJson('stats', ...flags);
    expect(files()).toEqual(before);
    expect(stats).toMatchObject({
      scope: { deck: null, concept: null, days: null },
      desiredRetention: 0.9,
      cards: { new: 1, gone: 1 },
      retention: { young: { ratings: 1, recalled: 1 } },
    });
    expect(stats.days.map(({ date }: { date: string }) => date)).toEqual([
      '2026-09-24',
      '2026-10-04',
      '2026-11-20',
      '2026-11-21',
    ]);
    await app.close();
    expect(runJson('stats', ...flags)).toEqual(stats);
  });

  it('prints a summary, or one table as CSV, of one deck or concept', async () => {
    const { flags } = await studiedFolder();
    const { stdout } = run('stats', ...flags, '--deck', 'p/u');
    expect(stdout).toContain('answers: 3 on 3 days');
    expect(stdout).toContain('young 100.0 % of 1, mature not asked');
    const csv = run('stats', ...flags, '--concept', 'p/c', '--csv', 'retention');
    expect(csv.stdout).toBe('card was,ratings,recalled\r\nyoung,1,1\r\nmature,0,0\r\n');
  });

  it('says what is wrong with what it was given', async () => {
    const { flags } = await studiedFolder();
    const refusal = (...args: string[]) => run('stats', ...args).stderr;
    expect(refusal(...flags, '--deck', 'p/x')).toContain('there is no deck "p/x"; there are p/u');
    expect(refusal(...flags, '--concept', 'p/x')).toContain('there is no concept "p/x"');
    expect(refusal(...flags, '--days', '0')).toContain('1 to 36500');
    expect(refusal(...flags, '--csv', 'moods')).toContain('retention');
    expect(refusal('--data', join(temporaryFolder(), 'none'))).toContain('there is no such folder');
    expect(refusal('--data', temporaryFolder())).toContain('holds no learner');
  });

  it('skips a damaged line and says so', async () => {
    const { folder, flags } = await studiedFolder();
    const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((each) =>
      each.endsWith('.jsonl'),
    );
    const journal = join(folder, name ?? '');
    const [first = '', ...rest] = readFileSync(journal, 'utf8').split('\n');
    writeFileSync(journal, [first.replace('easy', 'hard'), ...rest].join('\n'));
    const { status, stderr, stdout } = run('stats', ...flags);
    expect(status).toBe(0);
    expect(stdout).toContain('answers: 3 on 3 days');
    expect(stderr).toContain('1 damaged line was skipped');
  });
});
