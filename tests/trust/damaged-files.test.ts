import { describe, expect, it } from 'vitest';
import { encodeLine } from '#main/store/journal-line.ts';
import { seal } from '#main/store/sealed-json.ts';
import { blindToChecksums } from '#tests/support/broken-file-systems.ts';
import { checkDamage, makeSoundFolder, type Damage, type SoundFolder } from '#tests/support/damage.ts';
import { rating } from '#tests/support/events.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { reportCounts, sized } from '#tests/support/trust.ts';

const EVENTS = 120;
const FLIPS = sized(100, 2_000);
const TRUNCATION_STRIDE = sized(41, 1);
const BLOCKS = sized(10, 300);

function contentsOf(sound: SoundFolder, path: string): Buffer {
  return sound.files.get(path) ?? Buffer.alloc(0);
}

function* truncations(sound: SoundFolder): Generator<Damage> {
  const bytes = contentsOf(sound, sound.segment);
  for (let cut = 1; cut <= 4096; cut += TRUNCATION_STRIDE) {
    const from = bytes.length - cut;
    yield { name: `cut ${cut}`, path: sound.segment, bytes: bytes.subarray(0, from), from, to: bytes.length };
  }
}

/** Flips one bit; two of three times in the journal. */
function* flips(sound: SoundFolder, random: SeededRandom, count: number): Generator<Damage> {
  const others = [...sound.files.keys()].filter((path) => path !== sound.segment);
  for (let number = 0; number < count; number += 1) {
    const path = random.chance(66) ? sound.segment : random.pick(others);
    const bytes = Buffer.from(contentsOf(sound, path));
    const from = random.below(bytes.length);
    bytes[from] = (bytes[from] ?? 0) ^ (1 << random.below(8));
    yield { name: `bit at ${from}`, path, bytes, from, to: from + 1 };
  }
}

function* blocks(sound: SoundFolder, random: SeededRandom): Generator<Damage> {
  const whole = contentsOf(sound, sound.segment);
  for (let number = 0; number < BLOCKS; number += 1) {
    const size = random.pick([512, 4096]);
    const count = Math.floor(whole.length / size);
    const first = random.below(count) * size;
    const second = random.below(count) * size;
    for (const filler of [0, 0xff]) {
      const bytes = Buffer.from(whole).fill(filler, first, first + size);
      yield { name: `block of ${filler}`, path: sound.segment, bytes, from: first, to: first + size };
    }
    const swapped = Buffer.from(whole);
    whole.copy(swapped, first, second, second + size);
    whole.copy(swapped, second, first, first + size);
    const from = Math.min(first, second);
    yield { name: 'swapped', path: sound.segment, bytes: swapped, from, to: Math.max(first, second) + size };
    const tail = Buffer.concat([whole, whole.subarray(whole.length - 1 - random.below(2000))]);
    yield { name: 'doubled tail', path: sound.segment, bytes: tail, from: whole.length, to: tail.length };
    const nulls = Buffer.concat([whole, Buffer.alloc(1 + random.below(5000))]);
    yield { name: 'NUL tail', path: sound.segment, bytes: nulls, from: whole.length, to: nulls.length };
  }
}

/** Every file empty, gone, of NULs, of another version, or another file in its place. */
function* replacements(sound: SoundFolder): Generator<Damage> {
  const newer = seal({ ...rating('p/n/1', 1), v: 9, kind: 'card-dreamt' });
  const foreign = Buffer.concat([1, 2, 3].map((day) => encodeLine(rating('p/other', day))));
  for (const [path, bytes] of sound.files) {
    const all = { path, from: 0, to: bytes.length };
    yield { ...all, name: 'empty', bytes: Buffer.alloc(0) };
    yield { ...all, name: 'gone', bytes: undefined };
    yield { ...all, name: 'NULs', bytes: Buffer.alloc(bytes.length) };
    yield { ...all, name: 'a newer version', bytes: Buffer.concat([newer, Buffer.from('\n')]) };
    yield { ...all, name: "another learner's", bytes: foreign };
    yield { ...all, name: 'text', bytes: Buffer.from('{"theme":"dark"}') };
  }
}

describe('G5 damaged files', () => {
  it('always opens, loses only what was touched, and says so', { timeout: 900_000 }, async () => {
    const failures: string[] = [];
    let cases = 0;
    const random = new SeededRandom(5);
    const sound = await makeSoundFolder(5, EVENTS);
    for (const damages of [
      truncations(sound),
      flips(sound, random, FLIPS),
      blocks(sound, random),
      replacements(sound),
    ]) {
      for (const damage of damages) {
        cases += 1;
        const problem = await checkDamage(sound, damage);
        if (problem !== undefined) failures.push(`${damage.path} ${damage.name}: ${problem}`);
      }
    }
    expect(failures).toEqual([]);
    expect(cases).toBeGreaterThan(sized(200, 7_000));
    reportCounts('G5', `${cases} damaged folders, all opened, 0 events lost that were not touched`);
  });

  it('is noticed when checksums are not checked', async () => {
    const sound = await makeSoundFolder(6, EVENTS);
    const problems: string[] = [];
    for (const damage of flips(sound, new SeededRandom(6), 60)) {
      const problem = await checkDamage(sound, damage, blindToChecksums);
      if (problem !== undefined) problems.push(problem);
    }
    expect(problems).not.toEqual([]);
  });
});
