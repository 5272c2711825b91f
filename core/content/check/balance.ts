import type { CheckedPack } from './check.ts';
import { blocksOf } from './texts.ts';

/** On a contested question at least two sides must be heard in the lesson that gives the word to one. */
export function checkBalance({ pack, report, placeOf }: CheckedPack): void {
  const questions = new Map(pack.explore.questions.map((question) => [question.id, question]));
  const localName = (id: string) => id.slice(pack.id.length + 1);
  for (const lesson of pack.units.flatMap((unit) => unit.lessons)) {
    const heard = new Map<string, { sides: Set<string>; place: ReturnType<typeof placeOf> }>();
    for (const { block, place } of lesson.sections.flatMap((section) => blocksOf(section, placeOf))) {
      if (block.kind !== 'viewpoint') continue;
      if (!block.stance) {
        report.flaw(place, 'this viewpoint names no `question` and `side` of explore/positions.yaml');
        continue;
      }
      const { question, side } = block.stance;
      const known = questions.get(question)?.sides.map(({ id }) => id) ?? [];
      if (known.length > 0 && !known.includes(side)) {
        report.flaw(place, `the question \`${localName(question)}\` has no side \`${side}\`; it has ${known.map((id) => `\`${id}\``).join(', ')}`);
      }
      const before = heard.get(question) ?? { sides: new Set(), place };
      before.sides.add(side);
      heard.set(question, before);
    }
    for (const [question, { sides, place }] of heard) {
      if (sides.size < 2) {
        report.flaw(place, `on \`${localName(question)}\` this lesson gives one side only; let another speak in it too`);
      }
    }
  }
  for (const position of pack.explore.positions) {
    const sides = questions.get(position.question)?.sides;
    if (sides && !sides.some(({ id }) => id === position.side)) {
      report.flaw(placeOf('position', position.id), `the question \`${localName(position.question)}\` has no side \`${position.side}\``);
    }
  }
}
