import { describe, expect, test } from 'vitest';
import { compilePack } from '#core/content/compile.ts';
import { buildPackFiles, editFile, SAMPLE, type PackOverrides } from '#tests/support/pack-builder.ts';

const { concepts, lesson, quiz } = SAMPLE;

function problemsOf(change: PackOverrides) {
  return compilePack(buildPackFiles(change)).problems;
}

function lineOf(change: Record<string, string>, file: string, words: string): number {
  const text = change[file] ?? '';
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

describe('concepts', () => {
  const second = editFile(
    concepts,
    'concepts:\n',
    'concepts:\n  - id: first-step\n    title: First step\n    summary: Comes first.\n',
  );

  test('a concept that a lesson names but no section teaches and nothing measures', () => {
    const change = { ...second, ...editFile(lesson, 'concepts: [falling', 'concepts: [first-step, falling') };
    expect(problemsOf(change)).toEqual([
      { file: concepts, line: 2, cause: 'the concept `first-step` is not used' },
      {
        file: SAMPLE.unit,
        line: 4,
        cause: 'no section of the lesson `staying-up` teaches `first-step`',
      },
    ]);
  });

  test('a concept with too few cards and items, in a section of a lesson that does not name it', () => {
    const change = { ...second, ...editFile(lesson, 'concepts="falling', 'concepts="first-step falling') };
    expect(problemsOf(change)).toEqual([
      { file: concepts, line: 2, cause: 'the concept `first-step` has 0 cards; 3 are the least' },
      { file: concepts, line: 2, cause: 'the concept `first-step` has 0 items; 2 are the least' },
      {
        file: lesson,
        line: 9,
        cause: "the section teaches `first-step`, which is not among the lesson's concepts",
      },
    ]);
  });

  test('a concept that has cards but no section', () => {
    const change = {
      ...second,
      ...editFile(SAMPLE.cards, 'concepts: [falling-around]', 'concepts: [falling-around, first-step]'),
    };
    expect(problemsOf(change)).toContainEqual({
      file: concepts,
      line: 2,
      cause: 'the concept `first-step` is taught by no section',
    });
  });

  test('a concept taught before one it needs', () => {
    const change = {
      ...editFile(
        concepts,
        'prerequisites: []\n',
        'prerequisites: [first-step]\n  - id: first-step\n    title: First step\n    summary: Comes first.\n',
      ),
      ...editFile(lesson, ':::\n', ':::\n\n## Too late {#too-late concepts="first-step" plain}\n\nWords.\n'),
    };
    expect(problemsOf(change)).toContainEqual({
      file: lesson,
      line: 9,
      cause: '`falling-around` is taught here before `first-step`, which it needs',
    });
  });

  test('a concept taught in the same section as one it needs is in order', () => {
    const change = {
      ...editFile(
        concepts,
        'prerequisites: []\n',
        'prerequisites: [first-step]\n  - id: first-step\n    title: First step\n    summary: Comes first.\n',
      ),
      ...editFile(lesson, 'concepts="falling-around"', 'concepts="falling-around first-step"'),
    };
    expect(problemsOf(change).filter(({ cause }) => cause.includes('before'))).toEqual([]);
  });

  test('a circle through several concepts is told once, in order', () => {
    const entry = (id: string, needs: string) =>
      `  - id: ${id}\n    title: ${id}\n    summary: A step.\n    prerequisites: [${needs}]\n`;
    const change = editFile(
      concepts,
      'concepts:\n',
      `concepts:\n${entry('one', 'two')}${entry('two', 'three')}${entry('three', 'two')}`,
    );
    expect(problemsOf(change)).toEqual([
      { file: concepts, line: lineOf(change, concepts, 'id: two'), cause: 'prerequisites run in a circle: `two`, `three`, `two`' },
    ]);
  });
});

describe('keys that can be guessed', () => {
  /** @param options of item number `index`, the right one marked by `*`. */
  const quizOf = (count: number, options: (index: number) => string[]): PackOverrides => {
    const items = Array.from({ length: count }, (_, index) => {
      const list = options(index).map((option) =>
        option.startsWith('*')
          ? `      - text: ${option.slice(1)}\n        correct: true\n`
          : `      - text: ${option}\n        feedback: No.\n`,
      );
      return `  - id: extra-${index}
    kind: single
    level: recall
    concepts: [falling-around]
    facts: [iss-height]
    section: staying-up/a-fall-that-misses
    stem: Question ${index}?
    explanation: So it is.
    options:\n${list.join('')}`;
    });
    return editFile(quiz, 'items:\n', `items:\n${items.join('')}`);
  };
  const rotate = (index: number) => {
    const options = ['*aaaa', 'bbbb', 'cccc'];
    return [...options.slice(index % 3), ...options.slice(0, index % 3)];
  };

  test('balanced places and lengths are in order', () => {
    expect(problemsOf(quizOf(12, rotate))).toEqual([]);
  });

  test('the right option in the same place too often', () => {
    expect(problemsOf(quizOf(12, () => ['bbbb', '*aaaa', 'cccc']))).toEqual([
      { file: quiz, line: 1, cause: 'the right option is number 2 in 92 % of the single items; 40 % is the most' },
    ]);
  });

  test('the right option the longest too often', () => {
    const long = (index: number) => rotate(index).map((option) => (option === '*aaaa' && index < 5 ? '*aaaaaa' : option));
    expect(problemsOf(quizOf(12, long))).toEqual([
      { file: quiz, line: 1, cause: 'the right option is the longest in 38 % of the single items; 35 % is the most' },
    ]);
  });

  test('a handful of items is not judged', () => {
    expect(problemsOf(quizOf(10, () => ['*aaaaaaaa', 'bbbb', 'cccc']))).toEqual([]);
  });
});

describe('words', () => {
  test('a viewpoint that takes no side of a question, in a lesson where another takes one', () => {
    const change = editFile(lesson, 'date="2021" question="speed-or-height" side="speed"', 'date="2021"');
    expect(problemsOf(change)).toEqual([
      {
        file: lesson,
        line: lineOf(change, lesson, ':::viewpoint{holder="An engineer"'),
        cause: 'this viewpoint names no `question` and `side` of explore/positions.yaml',
      },
      {
        file: lesson,
        line: lineOf(change, lesson, ':::viewpoint{holder="A pilot"'),
        cause: 'on `speed-or-height` this lesson gives one side only; let another speak in it too',
      },
    ]);
  });

  test('a term with the title of another', () => {
    const change = {
      ...editFile(SAMPLE.glossary, 'terms:\n', 'terms:\n  - { id: low, title: Perigee, definition: The low point. }\n'),
      ...editFile(lesson, '- It is fast', '- It is fast at the :term[low point]{#low}'),
    };
    expect(problemsOf(change)).toEqual([
      { file: SAMPLE.glossary, line: 3, cause: 'has the title of the term `low`' },
    ]);
  });

  test('prose that is hard to read is told once for the lesson', () => {
    const hard = 'Intergovernmental organisations institutionalise multilateral telecommunication responsibilities. '.repeat(3);
    const change = editFile(lesson, '- It is high', `${hard.trim()}:fact{#iss-speed}\n\n- It is high`);
    expect(problemsOf(change)).toEqual([
      { file: lesson, line: 1, cause: expect.stringMatching(/^the reading grade is \d\d\.\d; 12 is the most$/) },
    ]);
  });

  test('prose of long sentences is told of, though no sentence is too long by itself', () => {
    const long = Array.from({ length: 12 }, () => `It${' and so'.repeat(17)} on.`).join(' ');
    const change = editFile(lesson, '- It is high', `${long}:fact{#iss-speed}\n\n- It is high`);
    expect(problemsOf(change).map(({ cause }) => cause)).toContainEqual(
      expect.stringMatching(/^a sentence has 2\d\.\d words on average; 22 are the most$/),
    );
  });

  test('the formulas of English are not used on a pack in another language', () => {
    const hard = 'Intergovernmental organisations institutionalise multilateral telecommunication responsibilities. '.repeat(3);
    const change = {
      ...editFile(SAMPLE.pack, 'language: en', 'language: de'),
      ...editFile(lesson, '- It is high', `${hard.trim()}:fact{#iss-speed}\n\n- It is high`),
    };
    expect(problemsOf(change)).toEqual([]);
  });
});

test('a check of an item that belongs to another unit', () => {
  const files = buildPackFiles(editFile(SAMPLE.pack, 'units: [orbits]', 'units: [orbits, moons]'));
  for (const name of ['unit.yaml', 'cards.yaml', 'quiz.yaml', 'lessons/staying-up.md']) {
    const text = files.get(`units/orbits/${name}`) ?? '';
    const renamed = text
      .replaceAll(/- id: (\S+)/g, '- id: moon-$1')
      .replaceAll('staying-up', 'moons-up')
      .replaceAll('at {{c1', 'again at {{c1')
      .replaceAll('front: ', 'front: And here, ');
    files.set(`units/moons/${name.replace('staying-up', 'moons-up')}`, renamed);
  }
  expect(compilePack(files).problems).toEqual([
    {
      file: 'units/moons/lessons/moons-up.md',
      line: 18,
      cause: 'there is no item `how-high` in the quiz of this unit',
    },
  ]);
});
