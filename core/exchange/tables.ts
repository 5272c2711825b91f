import type { StudyEvent } from '#core/study/event.ts';
import type { OwnNoteContent } from '#core/study/own-note.ts';
import type { Progress } from '#core/study/progress.ts';
import { localTime } from './local-time.ts';

type Row = readonly (string | number)[];

export const REVIEWS_HEAD = ['time', 'card', 'rating', 'scheduled', 'seconds', 'typed', 'event'] as const;
export const ANSWERS_HEAD = [
  'time',
  'item',
  'attempt',
  'score',
  'confidence',
  'seconds',
  'response',
  'event',
] as const;
export const NOTES_HEAD = ['kind', 'id', 'place', 'front', 'back', 'tags', 'saved', 'trashed'] as const;

/** A rating as a row under {@link REVIEWS_HEAD}; undefined for any other event. */
export function reviewRow(event: StudyEvent): Row | undefined {
  if (event.kind !== 'card-rated' && event.kind !== 'card-practised') return undefined;
  const { card, rating, tookMs, typed = '', id } = event;
  const isScheduled = event.kind === 'card-rated' ? 'yes' : 'no';
  return [localTime(event), card, rating, isScheduled, tookMs / 1000, typed, id];
}

/** An answer to a question as a row under {@link ANSWERS_HEAD}; undefined for any other event. */
export function answerRow(event: StudyEvent): Row | undefined {
  if (event.kind !== 'item-answered') return undefined;
  const { item, attempt = '', score, confidence = '', tookMs, response, id } = event;
  return [localTime(event), item, attempt, score, confidence, tookMs / 1000, JSON.stringify(response), id];
}

/** Own notes, remarks on cards and passages marked in lessons, as rows under {@link NOTES_HEAD}. */
export function noteRows({ notes, decks, marks, highlights }: Progress): Row[] {
  const iso = (at: number) => new Date(at).toISOString();
  return [
    ...[...notes.values()].map(({ note, deck, content, tags, savedAt, trashedOn }) => {
      const [front, back] = sidesOf(content);
      const place = decks.get(deck) ?? deck;
      const isTrashed = trashedOn === undefined ? '' : 'yes';
      return [`note: ${content.kind}`, note, place, front, back, tags.join(' '), iso(savedAt), isTrashed];
    }),
    ...[...marks].flatMap(([card, { remark, tags = [] }]) =>
      remark === undefined ? [] : [['remark', card, card, remark, '', tags.join(' '), '', '']],
    ),
    ...[...highlights.values()].map(({ highlight, section, quote, note }) => [
      'highlight',
      highlight,
      section,
      quote,
      note,
      '',
      '',
      '',
    ]),
  ];
}

function sidesOf(content: OwnNoteContent): [string, string] {
  switch (content.kind) {
    case 'basic':
    case 'reversed':
      return [content.front, content.back];
    case 'cloze':
      return [content.text, ''];
    case 'typed':
      return [content.front, [content.answer, ...content.accept].join(' / ')];
    case 'image-occlusion':
      return [content.alt, content.image];
  }
}
