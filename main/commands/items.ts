import { Option, type Command } from 'commander';
import { plainText } from '#core/content/plain-text.ts';
import { choiceText, itemAnalysisCsv } from '#core/report/item-analysis-csv.ts';
import type { TestFigures } from '#core/report/item-analysis.ts';
import { mostChosenWrong } from '#core/report/most-chosen-wrong.ts';
import { analyseUnit, type ItemReport, type UnitAnalysis } from '#core/report/unit-analysis.ts';
import { attemptModeSchema, type AttemptMode } from '#core/study/attempt-settings.ts';
import { viewAnalysis } from '#main/api/item-analysis.ts';
import { builtFiles } from '#main/built-files.ts';
import { defaultDataFolder } from '#main/data-folder.ts';
import { formatTable, print, Refused } from './output.ts';
import { parseFolder } from './parse-folder.ts';
import { readData } from './read-data.ts';

/** Longest words of a question or an answer in a table for people. */
const WORDS_WIDTH = 40;

interface AnalyseFlags {
  data: string;
  packs: string;
  mode?: AttemptMode;
  csv?: boolean;
  json?: boolean;
}

export function addItemsCommand(program: Command): void {
  const items = program.command('items').description('Looks into the questions of a unit.');
  items
    .command('analyse')
    .argument('<unit>', 'unit: <pack>/<unit>')
    .description('Tells how the questions did in finished attempts (item analysis); changes nothing.')
    .option('--data <folder>', 'data folder', parseFolder, defaultDataFolder())
    .option('--packs <folder>', 'folder of compiled packs', parseFolder, builtFiles.packs)
    .addOption(new Option('--mode <mode>', 'only attempts of this kind').choices(attemptModeSchema.options))
    .addOption(new Option('--csv', 'print the questions as CSV').conflicts('json'))
    .option('--json', 'print { unit, test, items, total, gone } as JSON')
    .addHelpText(
      'after',
      '\nFigures are those of classical item analysis; a dash stands where the attempts do not tell them.\n' +
        '\nExamples:\n  orbit items analyse space-cooperation/wolf-amendment --mode test\n' +
        '  orbit items analyse space-cooperation/wolf-amendment --csv > questions.csv',
    )
    .action(async (id: string, flags: AnalyseFlags) => {
      const { catalogue, progress } = await readData(flags.data, flags.packs);
      const unit = catalogue.units.get(id);
      if (!unit)
        throw new Refused(`there is no unit "${id}"; there are ${[...catalogue.units.keys()].join(', ')}`);
      const analysis = analyseUnit(unit, progress.attempts.values(), flags.mode);
      if (flags.csv) process.stdout.write(itemAnalysisCsv(analysis));
      else print(flags.json, viewAnalysis(unit, analysis), () => [unit.title, ...describe(analysis)]);
    });
}

function describe({ test, items, total, gone }: UnitAnalysis): string[] {
  if (test.attempts === 0) return ['no finished attempts'];
  return [
    `finished attempts: ${test.attempts}, which asked ${items.length} of ${total} questions`,
    ...(gone > 0 ? [`asked and not there any more: ${gone}`] : []),
    `scores: ${describeScores(test)}`,
    `reliability: ${describeReliability(test)}`,
    ...formatTable(
      [
        'asked',
        'facility',
        'sd',
        'guess',
        'weight',
        'effective',
        'discr.',
        'efficiency',
        'question',
        'wrong most',
      ],
      items.map(itemRow),
    ),
  ];
}

function describeScores({ mean, median, deviation, skewness, kurtosis }: TestFigures): string {
  const shape = [skewness, kurtosis].map((figure) => (figure === null ? '-' : figure.toFixed(2)));
  return (
    `mean ${formatShare(mean)}, median ${formatShare(median)}, sd ${formatShare(deviation)}, ` +
    `skewness ${shape[0]}, kurtosis ${shape[1]}`
  );
}

function describeReliability({ consistency, errorRatio, standardError }: TestFigures): string {
  return (
    `alpha ${formatShare(consistency)}, error ratio ${formatShare(errorRatio)}, ` +
    `standard error ${formatShare(standardError)}`
  );
}

function itemRow(report: ItemReport): string[] {
  const wrong = mostChosenWrong(report.choices);
  return [
    String(report.asked),
    ...[
      report.facility,
      report.deviation,
      report.guess,
      report.intendedWeight,
      report.effectiveWeight,
      report.discrimination,
      report.efficiency,
    ].map(formatShare),
    shorten(plainText(report.item.stem)),
    wrong ? `${shorten(choiceText(wrong))} (${wrong.chosen})` : '-',
  ];
}

function formatShare(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(1)} %`;
}

function shorten(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return words.length > WORDS_WIDTH ? `${words.slice(0, WORDS_WIDTH - 1)}…` : words;
}
