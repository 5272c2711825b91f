import { describe, expect, test } from 'vitest';
import { compilePack } from '#core/content/compile.ts';
import { wordsOfBlock } from '#core/content/words-of-block.ts';
import { buildCompiledPack, buildPackFiles, editFile, SAMPLE } from '#tests/support/pack-builder.ts';

const CHECK = '::check{#how-high}\n';

/** The sample lesson with a figure in it. */
const withFigure = (attributes: string, body = 'A caption at :term[perigee]{#perigee}.') =>
  editFile(SAMPLE.lesson, CHECK, `${CHECK}\n:::figure{${attributes}}\n${body}\n:::\n`);

function compileFigure(attributes: string) {
  const blocks = buildCompiledPack(withFigure(attributes)).units[0]?.lessons[0]?.sections[0]?.blocks ?? [];
  return blocks.find(({ kind }) => kind === 'figure');
}

describe('a figure of a lesson', () => {
  test.each([
    ['kind="timeline" events="speed-measured"', { draws: 'timeline', events: ['sample/speed-measured'] }],
    ['kind="timeline" from="2011" to="2011"', { draws: 'timeline', events: ['sample/speed-measured'] }],
    [
      'kind="timeline" from="2000" to="2020" importance="2"',
      { draws: 'timeline', events: ['sample/speed-measured'] },
    ],
    [
      'kind="membership" partnerships="station"',
      { draws: 'membership', partnerships: ['sample/station'] },
    ],
    ['kind="orbits" stations="iss iss"', { draws: 'orbits', stations: ['sample/iss'] }],
  ])('%s', (attributes, figure) => {
    expect(compileFigure(attributes)).toMatchObject({ kind: 'figure', id: 'b5', figure });
  });

  test('its caption is read, marked and found like any other words', () => {
    const block = compileFigure('kind="orbits" stations="iss"');
    expect(block && wordsOfBlock(block)).toBe('A caption at perigee.');
  });
});

describe('a figure that cannot be drawn is reported where it stands', () => {
  const line = buildPackFiles(withFigure('x'))
    .get(SAMPLE.lesson)
    ?.split('\n')
    .findIndex((each) => each.startsWith(':::figure'));

  test.each([
    ['kind="timeline" events="gone"', 'there is no event `gone`'],
    ['kind="membership" partnerships="gone"', 'there is no partnership `gone`'],
    ['kind="orbits" stations="gone"', 'there is no station `gone`'],
    ['kind="pie"', 'a figure names its kind: timeline, membership or orbits'],
    ['kind="timeline" from="1900" to="1950"', 'no event is between 1900 and 1950'],
    [
      'kind="timeline" from="2020" to="2000"',
      'a period is two years, as in from="1957" to="1975", and stands in place of `events`',
    ],
    ['kind="orbits"', 'this figure names no station to draw, as in stations="one another"'],
    [
      'kind="orbits" stations="iss" colour="red"',
      '`colour` is not known in the directive `figure`',
    ],
  ])('%s', (attributes, cause) => {
    const { problems } = compilePack(buildPackFiles(withFigure(attributes)));
    expect(problems).toEqual([{ file: SAMPLE.lesson, line: (line ?? 0) + 1, cause }]);
  });

  test('a caption is one paragraph', () => {
    const { problems } = compilePack(
      buildPackFiles(withFigure('kind="orbits" stations="iss"', '- a list')),
    );
    expect(problems).toMatchObject([{ cause: 'a figure holds one paragraph: its caption' }]);
  });
});
