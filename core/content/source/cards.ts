import { z } from 'zod';
import type { RichText } from '#core/content/inline.ts';
import type { Card } from '#core/content/pack.ts';
import { plainText } from '#core/content/plain-text.ts';
import { parseCloze } from './cloze.ts';
import type { Context } from './context.ts';
import { readDeclarations } from './declarations.ts';
import { MAX_MASKS } from './limits.ts';
import { makePictureCards } from './picture-cards.ts';
import { referenceFields, referTo } from './references.ts';
import { countWords, parseRichText } from './rich-text.ts';
import { id, text, type Entry } from './shape.ts';

const MAX_FRONT_WORDS = 30;
const MAX_BACK_WORDS = 40;
const MAX_CLOZE_WORDS = 40;
const MAX_ANSWER_WORDS = 6;

const base = { id, ...referenceFields, tags: z.array(text).default([]) };

const share = z.number().min(0).max(1);

const mask = z.strictObject({
  number: z.number().int().min(1).max(999),
  x: share,
  y: share,
  width: share.min(0.005),
  height: share.min(0.005),
  label: text.pipe(z.string().max(200)),
  description: text.pipe(z.string().max(300)).optional(),
});

const schema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...base, kind: z.literal('basic'), front: text, back: text }),
    z.strictObject({ ...base, kind: z.literal('cloze'), text }),
    z.strictObject({
      ...base,
      kind: z.literal('typed'),
      front: text,
      answer: text,
      accept: z.array(text).default([]),
    }),
    z.strictObject({ ...base, kind: z.literal('reversed'), front: text, back: text }),
    z.strictObject({
      ...base,
      kind: z.literal('image-occlusion'),
      image: text,
      alt: text,
      masks: z.array(mask).min(1).max(MAX_MASKS),
    }),
  ],
  'must be basic, reversed, cloze, typed or image-occlusion',
);
export type Note = z.infer<typeof schema>;

/** Reads the notes of one unit and makes their cards. */
export function readCards(context: Context, file: string): Card[] {
  const entries = readDeclarations(context, file, 'notes', 'note', schema);
  return entries.flatMap((entry) => makeCards(entry, context));
}

function makeCards(entry: Entry<Note>, context: Context): Card[] {
  const { value: note, placeOf } = entry;
  const { report, globalId } = context;
  const base = {
    ...referTo(entry, context),
    note: globalId(note.id),
    tags: note.tags,
  };
  const cardId = (number: number) => globalId(`${note.id}/${number}`);
  const side = (field: string, words: string, most: number): RichText => {
    const rich = parseRichText(words, placeOf(field), report);
    const count = countWords(plainText(rich));
    if (count > most) report.flaw(placeOf(field), `\`${field}\` has ${count} words; ${most} are the most`);
    return rich;
  };
  switch (note.kind) {
    case 'basic': {
      const front = side('front', note.front, MAX_FRONT_WORDS);
      const back = side('back', note.back, MAX_BACK_WORDS);
      return [{ ...base, id: cardId(1), kind: 'basic', label: plainText(front), front, back }];
    }
    case 'reversed': {
      const front = side('front', note.front, MAX_FRONT_WORDS);
      const back = side('back', note.back, MAX_FRONT_WORDS);
      return [
        { ...base, id: cardId(1), kind: 'basic', label: plainText(front), front, back },
        { ...base, id: cardId(2), kind: 'basic', label: plainText(back), front: back, back: front },
      ];
    }
    case 'image-occlusion':
      return makePictureCards(note, entry.placeOf, context).map((card) => ({ ...base, id: cardId(card.asked), ...card }));
    case 'typed': {
      const front = side('front', note.front, MAX_FRONT_WORDS);
      const count = countWords(note.answer);
      if (count > MAX_ANSWER_WORDS) {
        report.flaw(placeOf('answer'), `\`answer\` has ${count} words; ${MAX_ANSWER_WORDS} are the most to type`);
      }
      const { answer, accept } = note;
      if (accept.length === 0 && !/^[\d\s.,-]+$/.test(answer)) {
        report.flaw(placeOf('answer'), 'a typed answer lists in `accept` the other ways a learner may write it');
      }
      return [{ ...base, id: cardId(1), kind: 'typed', label: plainText(front), front, answer, accept }];
    }
    case 'cloze': {
      const cards = parseCloze(note.text, placeOf('text'), report);
      const shown = cards[0]?.parts.map((part) => ('text' in part ? part.text : part.gap)).join('') ?? '';
      const count = countWords(shown);
      if (count > MAX_CLOZE_WORDS) {
        report.flaw(placeOf('text'), `\`text\` has ${count} words; ${MAX_CLOZE_WORDS} are the most`);
      }
      return cards.map(({ number, parts }) => ({
        ...base,
        id: cardId(number),
        kind: 'cloze',
        label: parts.map((part) => ('text' in part ? part.text : '[…]')).join(''),
        parts,
      }));
    }
  }
}
