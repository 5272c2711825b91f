/** Minutes of one unit of time, by the letter it is written with. Days are read to say that they are too long. */
const UNITS = { m: 1, h: 60, d: 1440 } as const;

/** Steps end within the day. */
const LONGEST_STEP = 1439;
const MOST_STEPS = 8;

/** Why a list of steps cannot be taken; `word` is the one that is wrong. */
export type StepsFault = { kind: 'unknown' | 'too-long' | 'shorter'; word: string } | { kind: 'too-many' };

/**
 * Reads steps as they are written: times with a unit, or bare minutes, apart by spaces or commas, e.g. `1m 10m 2h`.
 * Nothing written means no steps.
 */
export function parseSteps(text: string): { minutes: number[] } | { fault: StepsFault } {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const minutes: number[] = [];
  for (const word of words) {
    const [, digits, unit = 'm'] = /^(\d{1,5})([mhd])?$/i.exec(word) ?? [];
    const step = digits === undefined ? 0 : Number(digits) * unitOf(unit);
    if (step < 1) return { fault: { kind: 'unknown', word } };
    if (step > LONGEST_STEP) return { fault: { kind: 'too-long', word } };
    if (step < (minutes.at(-1) ?? 0)) return { fault: { kind: 'shorter', word } };
    minutes.push(step);
  }
  return minutes.length > MOST_STEPS ? { fault: { kind: 'too-many' } } : { minutes };
}

function unitOf(letter: string): number {
  const lower = letter.toLowerCase();
  return lower === 'd' ? UNITS.d : lower === 'h' ? UNITS.h : UNITS.m;
}

/** The same list written out: whole hours as such, all else in minutes. */
export function formatSteps(minutes: readonly number[]): string {
  return minutes.map((step) => (step % UNITS.h === 0 ? `${step / UNITS.h}h` : `${step}m`)).join(' ');
}
