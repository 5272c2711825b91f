import type { Directives } from 'mdast-util-directive';
import type { Place, Report } from '#core/content/source/report.ts';

/** Reports attributes a directive does not have. */
export function reportAttributes(
  node: Directives,
  known: readonly string[],
  place: Place,
  report: Report,
): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (!known.includes(name)) report.fault(place, `\`${name}\` is not known in the directive \`${node.name}\``);
  }
}
