import { sayFault } from '#main/api/say-fault.ts';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { BrowseRow, QueryFaultView } from '#core/contract/browse.ts';
import { SORTS, type Sort } from '#core/search/sort-rows.ts';
import { viewList } from '#main/api/browse-rows.ts';
import { CardSearch } from '#main/api/card-search.ts';
import { builtFiles } from '#main/built-files.ts';
import { defaultDataFolder } from '#main/data-folder.ts';
import { formatTable, print, Refused } from './output.ts';
import { parseFolder } from './parse-folder.ts';
import { readData } from './read-data.ts';

const USUAL_LIMIT = 50;
const MAX_LIMIT = 1_000_000;
/** Longest words of a card in a table for people. */
const LABEL_WIDTH = 60;

interface SearchFlags {
  data: string;
  packs: string;
  sort: Sort;
  descending?: boolean;
  limit: number;
  json?: boolean;
}

export function addCardsCommand(program: Command): void {
  const cards = program.command('cards').description('Finds cards as the card browser of the app does.');
  cards
    .command('search')
    .argument('[query...]', 'a search, such as "tag:law is:due"; all cards when left out')
    .description('Lists the cards a search finds, with what is known of each; changes nothing.')
    .option('--data <folder>', 'data folder', parseFolder, defaultDataFolder())
    .option('--packs <folder>', 'folder of compiled packs', parseFolder, builtFiles.packs)
    .addOption(new Option('--sort <column>', 'what to sort by').choices(SORTS).default('pack'))
    .option('--descending', 'the other way round')
    .option('--limit <number>', 'cards listed at most', parseLimit, USUAL_LIMIT)
    .option('--json', 'print { query, total, rows } as JSON')
    .addHelpText(
      'after',
      '\nThe language of searches: docs/searching.md.\n\nExamples:\n' +
        '  orbit cards search "is:due prop:recall<80%" --sort recall\n' +
        '  orbit cards search --json -- "-is:new rated:7:again"',
    )
    .action(async (words: string[], flags: SearchFlags) => {
      const query = words.join(' ');
      const { catalogue, progress, now } = await readData(flags.data, flags.packs);
      const { sort, descending = false, limit, json } = flags;
      const source = { catalogue, store: { progress, changes: 0 } };
      const order = { query, sort, descending, offset: 0, limit };
      const { total, rows, fault } = viewList(new CardSearch(), source, order, now);
      if (fault) throw new Refused(pointAt(query, fault));
      print(json, { query, total, rows }, () => formatRows(total, rows));
    });
}

/** What is wrong with a search, the search itself, and an arrow under the place. */
function pointAt(query: string, { start, end, ...fault }: QueryFaultView): string {
  const arrow = ' '.repeat(start) + '^'.repeat(Math.max(1, Math.min(end, query.length) - start));
  return `${sayFault(fault)}\n  ${query.replaceAll(/\s/g, ' ')}\n  ${arrow}`;
}

function formatRows(total: number, rows: readonly BrowseRow[]): string[] {
  const found = total === 1 ? '1 card' : `${total} cards`;
  if (rows.length === 0) return [found];
  const table = formatTable(
    ['card', 'state', 'due in', 'interval', 'recall', 'lapses', 'words'],
    rows.map((row) => {
      const { memory } = row;
      return [
        row.card,
        describeState(row),
        memory ? `${memory.dueInDays} d` : '-',
        // In its steps a card has neither, as in the app.
        memory && memory.intervalDays > 0 ? `${memory.intervalDays} d` : '-',
        memory && memory.recall > 0 ? `${Math.round(memory.recall * 100)} %` : '-',
        memory ? String(memory.lapses) : '-',
        shorten(row.label),
      ];
    }),
  );
  return [...table, rows.length < total ? `${found}, the first ${rows.length} listed` : found];
}

function describeState({ state, isSuspended, isBuried, isOrphan }: BrowseRow): string {
  if (isOrphan) return 'pack missing';
  if (isSuspended) return 'suspended';
  return isBuried ? 'buried' : state;
}

function shorten(label: string): string {
  const words = label.replaceAll(/\s+/g, ' ');
  return words.length > LABEL_WIDTH ? `${words.slice(0, LABEL_WIDTH - 1)}…` : words;
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 0 && limit <= MAX_LIMIT) return limit;
  throw new InvalidArgumentError(`Use a whole number from 0 to ${MAX_LIMIT}.`);
}
