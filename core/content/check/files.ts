import { MAX_FILES } from '#core/content/source/limits.ts';
import type { Report } from '#core/content/source/report.ts';

const KNOWN = [
  /^(?:pack|concepts|glossary|names)\.yaml$/,
  /^facts\/[a-z0-9-]+\.yaml$/,
  /^explore\/(?:timeline|partnerships|orbits|positions|scenarios)\.yaml$/,
  /^units\/[a-z0-9-]+\/(?:unit|cards|quiz)\.yaml$/,
  // What may stand here is said by its reader.
  /^media\/[^/]+$/,
  /^units\/[a-z0-9-]+\/lessons\/[a-z0-9-]+\.md$/,
  /^(?:readme\.md|licen[cs]e(?:\.(?:md|txt))?)$/i,
];

/** Reports files that have no place in a pack, and names that some systems cannot tell apart. */
export function checkFiles(files: readonly string[], report: Report): void {
  if (files.length > MAX_FILES) report.fault({ file: '.', line: 1 }, `holds more than ${MAX_FILES} files`);
  const byLowerCase = new Map<string, string>();
  for (const file of files) {
    const lowerCase = file.toLowerCase();
    const other = byLowerCase.get(lowerCase);
    byLowerCase.set(lowerCase, file);
    if (other) {
      report.flaw({ file, line: 1 }, `differs from ${other} in capital letters only, which some systems take for one file`);
    }
    if (!KNOWN.some((pattern) => pattern.test(file))) {
      report.flaw({ file, line: 1 }, 'is not a file of the pack format; see docs/content-format.md');
    }
  }
}

/** Reports units and lessons nobody lists, which no learner would see. */
export function checkListed(
  files: readonly string[],
  units: readonly string[],
  lessonsOf: (unit: string) => readonly string[],
  report: Report,
): void {
  const unlisted = new Set<string>();
  for (const file of files) {
    const [, unit = '', lesson] = /^units\/([a-z0-9-]+)\/(?:lessons\/([a-z0-9-]+)\.md$)?/.exec(file) ?? [];
    if (!unit || unlisted.has(unit)) continue;
    if (!units.includes(unit)) {
      unlisted.add(unit);
      report.flaw({ file, line: 1 }, `the unit \`${unit}\` is not listed in pack.yaml`);
    } else if (lesson && !lessonsOf(unit).includes(lesson)) {
      report.flaw({ file, line: 1 }, `the lesson \`${lesson}\` is not listed in unit.yaml`);
    }
  }
}
