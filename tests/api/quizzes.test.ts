import { describe, expect, it } from 'vitest';
import type { Item } from '#core/content/item.ts';
import type { Pack } from '#core/content/pack.ts';
import type { AttemptView } from '#core/contract/questions.ts';
import type { QuizChoice } from '#core/quiz/quiz-choice.ts';
import { DAY_MS } from '#core/time.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { choice, pack, shortText, trueFalse } from '#tests/support/packs.ts';

const RIGHT = { kind: 'single', option: 'b' } as const;
const WRONG = { kind: 'single', option: 'a' } as const;
const ALL: QuizChoice = { units: [], concepts: [], kinds: [], levels: [], answered: 'any', count: 10 };

/** Two units of the same lesson: u with twelve questions on the concept c, v with twelve on d, which builds on it. */
function twoUnits(): Pack {
  const base = pack();
  const [unit] = base.units;
  const taught = unit?.lessons[0];
  if (!unit || !taught) throw new Error('no unit');
  const questions = (name: string, concept: string): Item[] =>
    Array.from({ length: 12 }, (_, index) => ({
      ...choice(`p/${name}${index}`, 'single', 'b'),
      concepts: [`p/${concept}`],
    }));
  const lesson = (id: string, concept: string) => ({
    ...taught,
    id: `p/${id}`,
    concepts: [`p/${concept}`],
    sections: [{ id: `p/${id}/s1`, title: id, concepts: [`p/${concept}`], blocks: [] }],
  });
  const placed = (items: Item[], section: string) => items.map((item) => ({ ...item, section }));
  return {
    ...base,
    concepts: [
      { id: 'p/c', title: 'Concept c', summary: '', prerequisites: [] },
      { id: 'p/d', title: 'Concept d', summary: '', prerequisites: ['p/c'] },
    ],
    units: [
      {
        ...unit,
        cards: [],
        lessons: [lesson('lu', 'c')],
        items: placed(
          [...questions('u', 'c'), { ...shortText('p/text'), concepts: ['p/c'] }, trueFalse('p/tf', true)],
          'p/lu/s1',
        ),
      },
      {
        ...unit,
        id: 'p/v',
        cards: [],
        lessons: [lesson('lv', 'd')],
        items: placed(questions('v', 'd'), 'p/lv/s1'),
      },
    ],
  };
}

const open = () => openApp([twoUnits()]);
const read = (client: Client, section: string) => client.study.readSection({ event: newId(), section });
const itemsOf = ({ questions }: { questions: { item: string }[] }) => questions.map(({ item }) => item);

async function answer(
  client: Client,
  attempt: string,
  item: string,
  response: typeof RIGHT | typeof WRONG,
  confidence?: number,
) {
  const judged = confidence === undefined ? {} : { confidence };
  return client.quiz.answerItem({ event: newId(), attempt, item, response, tookMs: 1, ...judged });
}

describe('a mixed review', () => {
  it('asks what was met, neighbours of different units, and is listed until and after it is finished', async () => {
    const { client } = await open();
    const start = {
      event: newId(),
      attempt: newId(),
      purpose: 'mixed',
      mode: 'practice',
      items: 10,
    } as const;
    await expect(client.quiz.startAttempt(start)).rejects.toMatchObject({ code: 'conflict' });
    await read(client, 'p/lu/s1');
    await read(client, 'p/lv/s1');
    const view = await client.quiz.startAttempt({ ...start, event: newId() });
    const units = itemsOf(view).map((item) => (item.startsWith('p/v') ? 'v' : 'u'));
    expect(units).toHaveLength(10);
    const largest = Math.max(
      units.filter((unit) => unit === 'v').length,
      10 - units.filter((unit) => unit === 'v').length,
    );
    if (largest <= 5) expect(units.some((unit, index) => unit === units[index + 1])).toBe(false);
    expect(view).toMatchObject({ unit: null, purpose: 'mixed' });
    expect((await client.quiz.getQuizzes()).attempts).toMatchObject([
      { purpose: 'mixed', answered: 0, total: 10 },
    ]);
    expect((await client.study.getPlan()).entries[0]).toMatchObject({
      kind: 'open-attempt',
      purpose: 'mixed',
    });
    await client.quiz.finishAttempt({ event: newId(), attempt: start.attempt });
    expect((await client.quiz.getQuizzes()).attempts).toMatchObject([{ purpose: 'mixed', score: 0 }]);
  });
});

describe('a quiz of one’s own', () => {
  it('takes what was chosen, says how many fit, and remembers the choice', async () => {
    const { client } = await open();
    const chosen: QuizChoice = { ...ALL, units: ['p/v'], count: 5, limitMinutes: 7 };
    expect(await client.quiz.countQuiz({ choice: chosen })).toEqual({ count: 12, emptiedBy: null });
    const missed = { ...chosen, answered: 'missed' } as const;
    expect(await client.quiz.countQuiz({ choice: missed })).toEqual({ count: 0, emptiedBy: 'answered' });
    const start = { event: newId(), attempt: newId(), purpose: 'own', mode: 'test', title: 'Mine' } as const;
    const view = await client.quiz.startAttempt({ ...start, choice: chosen, limitMinutes: 7 });
    expect(itemsOf(view).every((item) => item.startsWith('p/v'))).toBe(true);
    expect(view).toMatchObject({ title: 'Mine', choice: chosen, limitMs: 420_000 });
    expect(await client.quiz.startAttempt({ ...start, choice: chosen, limitMinutes: 7 })).toEqual(view);
    expect((await client.quiz.getQuizOptions()).last).toEqual({ choice: chosen, mode: 'test' });
    await expect(
      client.quiz.startAttempt({ ...start, event: newId(), attempt: newId(), choice: missed }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('asks other questions when the same choice is made again', async () => {
    const { client } = await open();
    const start = async () => {
      const attempt = newId();
      const choice: QuizChoice = { ...ALL, units: ['p/v'], count: 6 };
      return client.quiz.startAttempt({ event: newId(), attempt, purpose: 'own', mode: 'practice', choice });
    };
    const first = await start();
    for (const item of itemsOf(first)) await answer(client, first.attempt, item, RIGHT);
    const second = await start();
    expect(itemsOf(second).some((item) => itemsOf(first).includes(item))).toBe(false);
  });
});

/** Answers whatever was asked last. */
async function answerLast(client: Client, { attempt, questions }: AttemptView, isRight: boolean) {
  const question = questions.at(-1);
  const typed = {
    kind: 'short-text',
    values: { [question?.fields[0]?.id ?? '']: isRight ? 'Tiangong' : 'no' },
  } as const;
  const response =
    question?.kind === 'single'
      ? isRight
        ? RIGHT
        : WRONG
      : question?.kind === 'true-false'
        ? ({ kind: 'true-false', answer: isRight } as const)
        : typed;
  return client.quiz.answerItem({ event: newId(), attempt, item: question?.item ?? '', response, tookMs: 1 });
}

describe('adaptive practice', () => {
  it('adds one question after the other, says why, and goes on exactly after a restart', async () => {
    const test = await open();
    await read(test.client, 'p/lu/s1');
    const attempt = newId();
    const start = { event: newId(), attempt, purpose: 'adaptive', mode: 'practice' } as const;
    const begun = await test.client.quiz.startAttempt(start);
    const [first = ''] = itemsOf(begun);
    expect(begun.questions).toHaveLength(1);
    expect(begun.most).toBe(20);
    expect(begun.questions[0]?.reason).toMatchObject({ title: 'Concept c', answers: 0, before: 0.5 });
    const early = await test.client.quiz.askNext({ event: newId(), attempt });
    expect(itemsOf(early)).toEqual([first]);
    const told = await answerLast(test.client, begun, false);
    expect(told.reason?.after).toBeLessThan(0.5);
    const event = newId();
    const next = await test.client.quiz.askNext({ event, attempt });
    expect(next.questions).toHaveLength(2);
    expect(next.questions[1]?.reason).toMatchObject({ answers: 1, before: told.reason?.after });
    expect(itemsOf(await test.client.quiz.askNext({ event, attempt }))).toEqual(itemsOf(next));
    const { client } = await test.restart();
    expect(await client.quiz.getAttempt({ attempt })).toEqual(next);
    const finished = await client.quiz.finishAttempt({ event: newId(), attempt });
    expect(itemsOf(finished)).toEqual([first]);
    expect(finished.most).toBeUndefined();
  });

  it('ends after twenty questions', async () => {
    const { client } = await open();
    const attempt = newId();
    let view = await client.quiz.startAttempt({
      event: newId(),
      attempt,
      purpose: 'adaptive',
      mode: 'practice',
    });
    for (let asked = 1; asked <= 20; asked += 1) {
      expect(view.questions).toHaveLength(asked);
      await answerLast(client, view, asked % 2 === 0);
      if (asked < 20) view = await client.quiz.askNext({ event: newId(), attempt });
    }
    expect(new Set(itemsOf(view)).size).toBe(20);
    expect((await client.quiz.getAttempt({ attempt })).most).toBeUndefined();
    await expect(client.quiz.askNext({ event: newId(), attempt })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('confidence', () => {
  const chosen: QuizChoice = { ...ALL, units: ['p/v'], count: 12 };
  const start = { purpose: 'own', mode: 'practice', choice: chosen } as const;
  const begin = (client: Client) => client.quiz.startAttempt({ ...start, event: newId(), attempt: newId() });
  const askedIn = (view: Awaited<ReturnType<typeof begin>>) =>
    view.questions.filter(({ asksConfidence }) => asksConfidence);

  it('is asked at every third question of a practice, unless that is switched off', async () => {
    const { client } = await open();
    expect(askedIn(await begin(client))).toHaveLength(4);
    await client.settings.changeDevice({ askConfidence: false });
    expect(askedIn(await begin(client))).toEqual([]);
  });

  it('is told beside the answer it was given with, until and after the end', async () => {
    const { client } = await open();
    const { attempt, questions } = await begin(client);
    const [asked, other] = [questions[0]?.item ?? '', questions[1]?.item ?? ''];
    expect(await answer(client, attempt, asked, WRONG, 75)).toMatchObject({ confidence: 75 });
    await answer(client, attempt, other, WRONG);
    const finished = await client.quiz.finishAttempt({ event: newId(), attempt });
    const said = finished.questions.flatMap(({ item, confidence }) =>
      confidence ? [[item, confidence]] : [],
    );
    expect(said).toEqual([[asked, 75]]);
  });

  it('makes the calibration, and what was sure but wrong is asked again until it is right', async () => {
    const test = await open();
    const { client } = test;
    const view = await begin(client);
    const [one, two, three] = itemsOf(view);
    await answer(client, view.attempt, one ?? '', WRONG, 95);
    await answer(client, view.attempt, two ?? '', WRONG, 75);
    await answer(client, view.attempt, three ?? '', RIGHT, 25);
    const calibration = await client.quiz.getCalibration();
    expect(calibration).toMatchObject({ answers: 3, sureMisses: 2 });
    expect(calibration.bias).toBeCloseTo(0.65 - 1 / 3, 10);
    const { name, text } = await client.quiz.exportCalibration();
    expect(name).toMatch(/^common-orbit-calibration-\d{4}-\d\d-\d\d\.csv$/);
    expect(text).toContain('0.95,1,0\r\n');
    test.advance(DAY_MS);
    const again = { event: newId(), attempt: newId(), purpose: 'sure-but-wrong', mode: 'practice' } as const;
    const sure = await client.quiz.startAttempt(again);
    expect(itemsOf(sure)).toEqual([one, two]);
    await answer(client, sure.attempt, one ?? '', RIGHT);
    expect((await client.quiz.getQuizzes()).sureMisses).toBe(1);
  });
});

describe('missed questions', () => {
  it('are the very ones asked for, those gone from the packs left out', async () => {
    const { client } = await open();
    const asked = ['p/u3', 'p/v7', 'p/gone'];
    const start = { event: newId(), attempt: newId(), purpose: 'missed', mode: 'practice', asked } as const;
    expect(itemsOf(await client.quiz.startAttempt({ ...start, asked: [...asked] })).toSorted()).toEqual([
      'p/u3',
      'p/v7',
    ]);
  });
});
