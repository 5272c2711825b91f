import type { Concept } from '#core/content/pack.ts';
import type { CheckedPack } from './check.ts';

const MIN_CARDS = 3;
const MIN_ITEMS = 2;

/** Mastery is counted per concept, so each must be taught and have enough to be measured by. */
export function checkCoverage({ pack, report, placeOf }: CheckedPack): void {
  const lessons = pack.units.flatMap((unit) => unit.lessons);
  const taught = count(lessons.flatMap(({ sections }) => sections));
  const cards = count(pack.units.flatMap((unit) => unit.cards));
  const items = count(pack.units.flatMap((unit) => unit.items));
  for (const { id } of pack.concepts) {
    const place = placeOf('concept', id);
    const name = `the concept \`${localName(id)}\``;
    const [sectionCount, cardCount, itemCount] = [taught.get(id) ?? 0, cards.get(id) ?? 0, items.get(id) ?? 0];
    if (sectionCount + cardCount + itemCount === 0) {
      report.flaw(place, `${name} is not used`);
      continue;
    }
    if (sectionCount === 0) report.flaw(place, `${name} is taught by no section`);
    if (cardCount < MIN_CARDS) report.flaw(place, `${name} has ${cardCount} cards; ${MIN_CARDS} are the least`);
    if (itemCount < MIN_ITEMS) report.flaw(place, `${name} has ${itemCount} items; ${MIN_ITEMS} are the least`);
  }
  for (const { id, concepts, sections } of lessons) {
    const inSections = new Set(sections.flatMap((section) => section.concepts));
    for (const concept of concepts.filter((name) => !inSections.has(name))) {
      report.flaw(placeOf('lesson', id), `no section of the lesson \`${localName(id)}\` teaches \`${localName(concept)}\``);
    }
  }
}

function count(holders: readonly { concepts: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { concepts } of holders) {
    for (const concept of new Set(concepts)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  return counts;
}

/** Prerequisites must not run in circles, and must be taught no later than what needs them. */
export function checkPrerequisites(checked: CheckedPack): void {
  const { pack, report, placeOf } = checked;
  const byId = new Map(pack.concepts.map((concept) => [concept.id, concept]));
  for (const circle of findCircles(byId)) {
    const names = [...circle, circle[0] ?? ''].map((id) => `\`${localName(id)}\``);
    report.fault(placeOf('concept', circle[0] ?? ''), `prerequisites run in a circle: ${names.join(', ')}`);
  }
  const sections = pack.units.flatMap((unit) => unit.lessons).flatMap((lesson) => lesson.sections);
  const firstTaught = new Map<string, number>();
  for (const [index, { concepts }] of sections.entries()) {
    for (const concept of concepts) if (!firstTaught.has(concept)) firstTaught.set(concept, index);
  }
  for (const [id, index] of firstTaught) {
    for (const prerequisite of byId.get(id)?.prerequisites ?? []) {
      const taught = firstTaught.get(prerequisite);
      if (taught !== undefined && taught > index) {
        report.flaw(
          placeOf('section', sections[index]?.id ?? ''),
          `\`${localName(id)}\` is taught here before \`${localName(prerequisite)}\`, which it needs`,
        );
      }
    }
  }
}

/** Each circle once, from the concept through which it was entered. Iterative: a chain may be long. */
function findCircles(byId: ReadonlyMap<string, Concept>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of byId.keys()) {
    const path: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    const onPath = new Set(path.map(({ id }) => id));
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const prerequisite = byId.get(top.id)?.prerequisites[top.next];
      top.next += 1;
      if (prerequisite === undefined) {
        path.pop();
        onPath.delete(top.id);
        done.add(top.id);
      } else if (onPath.has(prerequisite)) {
        const ids = path.map(({ id }) => id);
        circles.push(ids.slice(ids.indexOf(prerequisite)));
      } else if (byId.has(prerequisite) && !done.has(prerequisite)) {
        path.push({ id: prerequisite, next: 0 });
        onPath.add(prerequisite);
      }
    }
  }
  return circles;
}

/** A global id as the author writes it. */
function localName(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
