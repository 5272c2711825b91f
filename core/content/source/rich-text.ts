import type { Inline, RichText } from '#core/content/inline.ts';
import type { Place, Report } from './report.ts';

const NOT_HERE: readonly [RegExp, string][] = [
  [/<\/?[a-z][^<>]{0,200}>/i, 'HTML'],
  [/!?\[[^[\]]{0,200}\]\(/, 'links and images'],
  [/`/, 'code'],
  [/:[a-z]+[[{]/i, 'directives'],
];

/** Reads `*emphasis*` and `**strong**` and leaves everything else as written; `\*` is an asterisk. */
export function parseRichText(text: string, place: Place, report: Report): RichText {
  for (const [pattern, what] of NOT_HERE) {
    if (pattern.test(text)) report.fault(place, `${what} cannot stand here: only *emphasis* and **strong**`);
  }
  const root: Inline[] = [];
  const open: { mark: string; children: Inline[] }[] = [];
  const current = () => open.at(-1)?.children ?? root;
  for (const token of text.split(/(\\\*|\*{1,2})/)) {
    if (token === '*' || token === '**') {
      const top = open.at(-1);
      if (top?.mark === token) {
        open.pop();
        current().push({ kind: token === '*' ? 'emphasis' : 'strong', children: top.children });
      } else if (open.some(({ mark }) => mark === token)) {
        return refuse(text, place, report);
      } else {
        open.push({ mark: token, children: [] });
      }
    } else if (token) {
      addText(current(), token === '\\*' ? '*' : token);
    }
  }
  return open.length > 0 ? refuse(text, place, report) : root;
}

function refuse(text: string, place: Place, report: Report): RichText {
  report.fault(place, 'an asterisk has no partner: close the emphasis, or write \\* for the sign itself');
  return [{ kind: 'text', text }];
}

/** Adds words to a run of inline nodes, joined to the words before them. */
export function addText(children: Inline[], text: string): void {
  const last = children.at(-1);
  if (last?.kind === 'text') last.text += text;
  else children.push({ kind: 'text', text });
}

/** Words as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Words to compare by: no case, no punctuation, single spaces. */
export function normaliseWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
