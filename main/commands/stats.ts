import { InvalidArgumentError, Option, type Command } from 'commander';
import { withDates } from '#core/report/dated-statistics.ts';
import type { Success } from '#core/report/rating-statistics.ts';
import { desiredRetention, findScope, type ScopeChoice } from '#core/report/statistics-scope.ts';
import { STATISTICS_TABLES, statisticsCsv, type StatisticsTable } from '#core/report/statistics-csv.ts';
import { computeStatistics, type Statistics } from '#core/report/statistics.ts';
import { formatStudyDay, MINUTE_MS } from '#core/time.ts';
import { builtFiles } from '#main/built-files.ts';
import { defaultDataFolder } from '#main/data-folder.ts';
import { print, Refused } from './output.ts';
import { parseFolder } from './parse-folder.ts';
import { readData, type StudyData } from './read-data.ts';

interface StatsFlags extends ScopeChoice {
  data: string;
  packs: string;
  csv?: StatisticsTable;
  json?: boolean;
}

export function addStatsCommand(program: Command): void {
  program
    .command('stats')
    .description('Counts what was answered, what is known now and what falls due; changes nothing.')
    .option('--data <folder>', 'data folder', parseFolder, defaultDataFolder())
    .option('--packs <folder>', 'folder of compiled packs', parseFolder, builtFiles.packs)
    .option('--deck <id>', 'only the cards of this deck: <pack>/<unit>, or own/<deck>')
    .option('--concept <id>', 'only the cards of this concept: <pack>/<concept>')
    .option('--days <number>', 'only answers of so many days, today included', parseDays)
    .addOption(
      new Option('--csv <table>', 'print one table as CSV').choices(STATISTICS_TABLES).conflicts('json'),
    )
    .option('--json', 'print all tables as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  orbit stats --days 30\n' +
        '  orbit stats --deck space-cooperation/wolf-amendment --csv days > days.csv',
    )
    .action(async (flags: StatsFlags) => {
      const data = await readData(flags.data, flags.packs);
      const scope = findScope(data.catalogue, flags) ?? refuseScope(data, flags);
      const statistics = computeStatistics(data.progress, scope, data.now);
      if (flags.csv) process.stdout.write(statisticsCsv(statistics, flags.csv));
      else {
        const desired = desiredRetention(data.progress, flags.deck);
        const { deck = null, concept = null, days = null } = flags;
        const reply = { scope: { deck, concept, days }, ...withDates(statistics), desiredRetention: desired };
        print(flags.json, reply, () => describe(statistics, flags, desired));
      }
    });
}

function refuseScope({ catalogue }: StudyData, { deck, concept }: StatsFlags): never {
  if (deck !== undefined && !catalogue.units.has(deck)) {
    throw new Refused(`there is no deck "${deck}"; there are ${[...catalogue.units.keys()].join(', ')}`);
  }
  throw new Refused(
    `there is no concept "${concept}"; there are ${[...catalogue.concepts.keys()].join(', ')}`,
  );
}

function describe(statistics: Statistics, { deck, concept, days }: StatsFlags, desired: number): string[] {
  const { cards, forecast, known, recalls, retention, today } = statistics;
  const where = [deck, concept].filter((each) => each !== undefined).join(', ') || 'everything';
  const when = days === undefined ? 'all days' : days === 1 ? 'today' : `the last ${days} days`;
  const { young, mature } = retention;
  const both = { ratings: young.ratings + mature.ratings, recalled: young.recalled + mature.recalled };
  const withInterval = recalls.reduce((sum, bin) => sum + bin.cards, 0);
  const due = (until: number) => forecast.slice(0, until).reduce((sum, count) => sum + count, 0);
  return [
    `${where}, ${when} up to ${formatStudyDay(today)}`,
    describeAnswers(statistics),
    `true retention: ${[
      `young ${formatSuccess(young)}`,
      `mature ${formatSuccess(mature)}`,
      `both ${formatSuccess(both)}`,
    ].join(', ')}; desired ${formatShare(desired)}`,
    `cards: ${Object.entries(cards)
      .map(([state, count]) => `${count} ${state}`)
      .join(', ')}`,
    `recall now: about ${Math.round(known)} of ${withInterval} cards with an interval`,
    `due: ${due(1)} today, ${due(30)} in 30 days, ${due(90)} in 90 days`,
  ];
}

function describeAnswers({ days, tookMs }: Statistics): string {
  const answers = days.flatMap(({ ratings }) => ratings).reduce((sum, count) => sum + count, 0);
  if (answers === 0) return 'answers: none';
  const minutes = (tookMs / MINUTE_MS).toFixed(1);
  const seconds = (tookMs / 1000 / answers).toFixed(1);
  return `answers: ${answers} on ${days.length} days, ${minutes} min in all, ${seconds} s each`;
}

function formatSuccess({ ratings, recalled }: Success): string {
  return ratings === 0 ? 'not asked' : `${formatShare(recalled / ratings)} of ${ratings}`;
}

function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function parseDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= 36_500) return days;
  throw new InvalidArgumentError('Use a whole number of days, 1 to 36500.');
}
