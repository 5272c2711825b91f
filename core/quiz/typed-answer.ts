/** `close` is a slip of spelling; a wrong number is never a slip. */
export type TypedVerdict = 'right' | 'close' | 'wrong';

/** A stretch of text, and whether it agrees with the other side. */
export interface Run {
  text: string;
  match: boolean;
}

export interface TypedComparison {
  verdict: TypedVerdict;
  /** What was typed, in order; the runs join to it. */
  typed: Run[];
  /** The accepted spelling nearest to what was typed, in order; the runs join to it. */
  expected: Run[];
}

/** One character as written, and what counts of it when answers are compared (nothing, for a comma). */
interface Character {
  text: string;
  counts: string;
}

const ARTICLES = new Set(['the', 'a', 'an']);

/** Letters that Unicode does not take apart into a base letter and a mark. */
const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** One slip is forgiven in every this many characters, from the fifth on. */
const CHARACTERS_PER_SLIP = 7;
const SHORTEST_WITH_SLIP = 5;

/**
 * Compares what was typed with an answer and its accepted spellings. Case, accents, punctuation, spaces and articles
 * are tolerated, and so is an acronym in place of the name it stands for. Source of the slips: optimal string alignment
 * distance (Damerau 1964).
 */
export function compareTyped(typed: string, answer: string, accept: readonly string[]): TypedComparison {
  const given = readCharacters(typed);
  const candidates = [answer, ...accept]
    .flatMap((text) => [text, ...otherNames(text, key(given))])
    .map((text) => {
      const characters = readCharacters(text);
      return { characters, distance: measureDistance(key(given), key(characters)) };
    });
  const nearest = candidates.reduce((best, each) => (each.distance < best.distance ? each : best));
  const verdict = judge(given, nearest.characters, nearest.distance);
  const runs =
    verdict === 'right'
      ? { typed: wholeRun(given), expected: wholeRun(nearest.characters) }
      : align(given, nearest.characters);
  return { verdict, ...runs };
}

/** `name (acronym)`, or the other way round. */
const TWO_NAMES = /^(.+\S)\s*\(([^()]+)\)$/;

/** What a text is also known by: each half of a name with its acronym, and a name's acronym where just that was typed. */
function otherNames(text: string, given: string): string[] {
  const [, first, second] = TWO_NAMES.exec(text.trim()) ?? [];
  if (first !== undefined && second !== undefined) {
    return isAcronymOf(first, second) || isAcronymOf(second, first) ? [first, second] : [];
  }
  const initials = initialsOf(text);
  return initials !== undefined && key(readCharacters(initials)) === given ? [initials] : [];
}

function isAcronymOf(acronym: string, name: string): boolean {
  const initials = initialsOf(name);
  return initials !== undefined && key(readCharacters(acronym)) === key(readCharacters(initials));
}

/** Words a name's acronym passes over. */
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', '&']);
const SHORTEST_ACRONYM = 3;

/** The acronym of a name of three capitalised words or more; undefined for a text that is no such name. */
function initialsOf(text: string): string | undefined {
  const words = text.split(/[\s-]+/).filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
  const isName = words.length >= SHORTEST_ACRONYM && words.every((word) => /^\p{Lu}[\p{L}’'.]*$/u.test(word));
  return isName ? words.map((word) => Array.from(word)[0]).join('') : undefined;
}

function judge(given: Character[], expected: Character[], distance: number): TypedVerdict {
  if (numbersIn(given) !== numbersIn(expected)) return 'wrong';
  if (distance === 0) return 'right';
  const length = key(expected).length;
  const forgiven = length < SHORTEST_WITH_SLIP ? 0 : Math.max(1, Math.floor(length / CHARACTERS_PER_SLIP));
  return distance <= forgiven ? 'close' : 'wrong';
}

function readCharacters(text: string): Character[] {
  const texts = Array.from(text.normalize('NFC'));
  const characters = texts.map((each, index) => ({ text: each, counts: countsOf(texts, index) }));
  silenceArticles(characters);
  return characters;
}

function countsOf(texts: string[], index: number): string {
  const text = texts[index] ?? '';
  const isBetweenDigits = /\d/.test(texts[index - 1] ?? '') && /\d/.test(texts[index + 1] ?? '');
  if (text === '.' && isBetweenDigits) return '.';
  // Between words it is one of them; within one ("R&D") it parts letters as a point does.
  if (text === '&' && isBlank(texts[index - 1]) && isBlank(texts[index + 1])) return 'and';
  if (/[\s\p{P}]/u.test(text)) return '';
  const lower = text.toLowerCase();
  // Only the marks of Latin, Greek and Cyrillic are accents; elsewhere a mark may be a vowel.
  return (PLAIN_LETTERS[lower] ?? lower.normalize('NFKD')).replace(/[\u0300-\u036f]/g, '');
}

function isBlank(text = ' '): boolean {
  return /\s/.test(text);
}

/** An article counts for nothing before another word; as the last word it is no article ("vitamin A"). */
function silenceArticles(characters: Character[]): void {
  const words = wordsOf(characters);
  for (const word of words.slice(0, -1)) {
    if (!ARTICLES.has(key(word))) continue;
    for (const character of word) character.counts = '';
  }
}

function wordsOf(characters: Character[]): Character[][] {
  const words: Character[][] = [[]];
  for (const character of characters) {
    if (/\s/.test(character.text)) words.push([]);
    else words.at(-1)?.push(character);
  }
  return words.filter((word) => key(word) !== '');
}

function key(characters: readonly Character[]): string {
  return characters.map(({ counts }) => counts).join('');
}

/** Every number in order. A comma before three digits groups them; any other punctuation parts two numbers. */
function numbersIn(characters: readonly Character[]): string {
  const text = characters.map((each) => each.text).join('');
  const ungrouped = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return (ungrouped.match(/\d+(?:\.\d+)?/g) ?? []).join(' ');
}

function wholeRun(characters: readonly Character[], match = true): Run[] {
  const text = characters.map((each) => each.text).join('');
  return text === '' ? [] : [{ text, match }];
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other. */
function measureDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + cost,
          swapped ? at(beforePrevious, column - 2) + 1 : Infinity,
        ),
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Infinity;
}

/**
 * Marks on each side what the other lacks, by their longest common subsequence. What counts for nothing agrees.
 * Of texts hardly alike, the typed one is marked as a whole and the other not at all: single letters would say nothing.
 */
function align(typed: Character[], expected: Character[]): { typed: Run[]; expected: Run[] } {
  const left = typed.filter(({ counts }) => counts !== '');
  const right = expected.filter(({ counts }) => counts !== '');
  const common = measureCommon(left, right);
  if (at(common[0] ?? [], 0) < Math.max(left.length, right.length) / 2) {
    return { typed: wholeRun(typed, false), expected: wholeRun(expected) };
  }
  const shared = new Set<Character>();
  let row = 0;
  let column = 0;
  for (let one = left[0], other = right[0]; one && other; one = left[row], other = right[column]) {
    if (one.counts === other.counts) {
      shared.add(one).add(other);
      row += 1;
      column += 1;
    } else if (at(common[row + 1] ?? [], column) >= at(common[row] ?? [], column + 1)) row += 1;
    else column += 1;
  }
  return { typed: toRuns(typed, shared), expected: toRuns(expected, shared) };
}

/** `[row][column]`: length of the longest common subsequence of what follows in both. */
function measureCommon(left: Character[], right: Character[]): number[][] {
  const common = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  );
  for (let row = left.length - 1; row >= 0; row -= 1) {
    const current = common[row] ?? [];
    const below = common[row + 1] ?? [];
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const isSame = left[row]?.counts === right[column]?.counts;
      current[column] = isSame
        ? at(below, column + 1) + 1
        : Math.max(at(below, column), at(current, column + 1));
    }
  }
  return common;
}

function toRuns(characters: readonly Character[], shared: ReadonlySet<Character>): Run[] {
  const runs: Run[] = [];
  for (const character of characters) {
    const last = runs.at(-1);
    const isSilent = character.counts === '';
    const match = isSilent ? (last?.match ?? true) : shared.has(character);
    if (last?.match === match) last.text += character.text;
    else runs.push({ text: character.text, match });
  }
  return runs;
}

/** What the answer has and the text typed lacks, and the other way round, run by run, to be told in words. */
export function listDifferences({ typed, expected }: TypedComparison): {
  missing: string[];
  extra: string[];
} {
  const unmatched = (runs: readonly Run[]) =>
    runs
      .filter(({ match }) => !match)
      .map(({ text }) => text.trim())
      .filter(Boolean);
  return { missing: unmatched(expected), extra: unmatched(typed) };
}
