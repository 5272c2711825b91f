import { checkBalance } from './check/balance.ts';
import { checkIdenticalCards } from './check/cards.ts';
import { checkCoverage, checkPrerequisites } from './check/concepts.ts';
import { checkDates } from './check/dates.ts';
import { checkFiles, checkListed } from './check/files.ts';
import { checkHints } from './check/hints.ts';
import { checkQuizzes } from './check/items.ts';
import { checkNames } from './check/names.ts';
import { checkProse } from './check/prose.ts';
import { checkIdenticalTerms } from './check/terms.ts';
import { countPack, type PackCounts } from './count.ts';
import { NO_EXPLORE } from './explore.ts';
import { PACK_FORMAT, type Pack, type Problem, type Unit } from './pack.ts';
import { readConcepts } from './source/concepts.ts';
import type { Context } from './source/context.ts';
import { readExplore } from './source/explore/explore.ts';
import { readFacts } from './source/facts.ts';
import { readGlossary } from './source/glossary.ts';
import { readHeader } from './source/header.ts';
import { readMedia } from './source/media.ts';
import { createRegistry } from './source/registry.ts';
import { createReport } from './source/report.ts';
import { readUnit } from './source/unit.ts';

export interface Compilation {
  /** Absent where the pack cannot be used. A pack that is present may still have problems to be mended. */
  pack: Pack | undefined;
  /** Of what could be read. */
  counts: PackCounts;
  /** By file, then line. A pack is fit to ship when there are none. */
  problems: Problem[];
}

const NOTHING = countPack({ units: [], facts: [], concepts: [], terms: [], explore: NO_EXPLORE });

/**
 * Compiles a pack folder. Never throws, whatever the files hold.
 * @param files path relative to the pack folder (`/` on every system) to the file's text.
 * @param pictures the same for what stands under `media/`, as bytes.
 */
export function compilePack(
  files: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Compilation {
  const report = createReport();
  const registry = createRegistry(report);
  const names = [...files.keys(), ...pictures.keys()].toSorted();
  checkFiles(names, report);
  const header = readHeader({ files, report });
  if (!header || report.hasFaults()) return { pack: undefined, counts: NOTHING, problems: report.problems() };

  const { id: packId, ...head } = header.value;
  const globalId = (local: string) => `${packId}/${local}`;
  const media = readMedia({ report, registry }, pictures);
  const base: Context = { files, report, registry, globalId, media: new Map(media.map((each) => [each.file, each])), timeline: [] };
  const explore = readExplore(base);
  const context: Context = { ...base, timeline: explore.timeline };
  const facts = readFacts(context);
  const concepts = readConcepts(context);
  const terms = readGlossary(context);
  const units = head.units.flatMap((unit, index): Unit[] => {
    if (!files.has(`units/${unit}/unit.yaml`)) {
      report.fault(header.placeOf('units', index), `there is no file units/${unit}/unit.yaml`);
      return [];
    }
    const read = readUnit(context, unit);
    return read ? [read] : [];
  });
  registry.reportDangling();

  const pack: Pack = { format: PACK_FORMAT, id: packId, ...head, units, facts, concepts, terms, explore, media };
  const counts = countPack(pack);
  const placeOf = (kind: Parameters<typeof registry.placeOf>[0], id: string) =>
    registry.placeOf(kind, id.slice(packId.length + 1)) ?? { file: 'pack.yaml', line: 1 };
  checkPrerequisites({ pack, report, placeOf });
  // What is unused or missing can only be told once everything could be read.
  if (report.hasFaults()) return { pack: undefined, counts, problems: report.problems() };
  registry.reportUnused('fact', 'is cited nowhere');
  registry.reportUnused('term', 'is used in no lesson');
  registry.reportUnused('picture', 'is shown nowhere');
  registry.reportUnused('question', 'is asked in no lesson and no position');
  const lessonsOf = (unit: string) =>
    units.find(({ id }) => id === globalId(unit))?.lessons.map(({ id }) => id.slice(packId.length + 1)) ?? [];
  checkListed(names, head.units, lessonsOf, report);
  const checked = { pack, report, placeOf };
  checkCoverage(checked);
  checkIdenticalCards(checked);
  checkIdenticalTerms(checked);
  checkQuizzes(checked);
  checkHints(checked);
  checkBalance(checked);
  checkDates(checked);
  checkProse(checked);
  checkNames(checked, context);
  return { pack, counts, problems: report.problems() };
}
