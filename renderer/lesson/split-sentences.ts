/** Characters of a text, the last one exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** What ends with a point and goes on: titles, references. */
const GOES_ON =
  /(?:^|[\s(“"'‘])(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sen|Rep|Gov|Adm|Capt|St|Mt|[Aa]rt|Nos?|[Vv]ol|[Ss]ec|[Pp]ara|pp?|cf|vs?|approx|ca|c|e\.g|i\.e|eds?|[Ff]ig|Inc|Ltd|Co|Jr|Sr)\.\s*$/u;

/** Initials of a name, as in U.S. or F. Wolf: they end a sentence only where the next word is one that begins one. */
const INITIALS = /(?:^|[\s(“"'‘.])\p{Lu}\.\s*$/u;

const BEGINS =
  /^(?:The|An?|It|Its|In|On|At|By|From|But|And|So|Yet|If|When|While|Since|As|For|To|He|She|They|We|You|I|This|That|These|Those|There|Here|No|Not|What|Who|Why|How|Each|Both|Some|Many|Most|One|Two)\b/u;

/**
 * What finds the sentences of a text, each without the blanks around it. The browser's own rules for a language (Unicode
 * UAX 29) split after the point of an abbreviation too; what follows one is put back to its sentence.
 * @param language BCP 47 tag; one that is not known is read as English.
 */
export function sentenceSplitter(language: string): (text: string) => Stretch[] {
  const segmenter = segmenterFor(language);
  return (text) => {
    const found: Stretch[] = [];
    for (const { segment, index } of segmenter.segment(text)) {
      const last = found.at(-1);
      if (last && doesGoOn(text.slice(last.start, index), segment)) last.end = index + segment.length;
      else found.push({ start: index, end: index + segment.length });
    }
    return found.map((stretch) => trim(text, stretch)).filter(({ start, end }) => start < end);
  };
}

function doesGoOn(before: string, next: string): boolean {
  if (before.endsWith('\n')) return false;
  return GOES_ON.test(before) || (INITIALS.test(before) && !BEGINS.test(next));
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
