import { mkdirSync, openSync, closeSync, writeSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_EXPLORE } from '#core/content/explore.ts';
import { PACK_FORMAT, type Card, type Pack, type Unit } from '#core/content/pack.ts';
import { formatId } from '#core/id.ts';
import { seededRandom } from '#core/random.ts';
import type { EventOf, StudyEvent } from '#core/study/event.ts';
import { RATINGS } from '#core/study/schedule.ts';
import { DAY_MS } from '#core/time.ts';
import { encodeLine } from '#main/store/journal-line.ts';

/** How large a learner's years are in a run. */
export interface Size {
  cards: number;
  events: number;
}

const CARDS_PER_SECTION = 50;
const SECTIONS_PER_UNIT = 20;
const RETENTION = 0.9;
/** The history ends here; the bench's clock stands a day later. */
export const END = Date.UTC(2026, 10, 22, 20);
const HISTORY_DAYS = 1000;

const text = (words: string) => [{ kind: 'text' as const, text: words }];

/** A pack of `cards` cards in sections and units, with a concept for each section. */
export function makePack({ cards }: Size): Pack {
  const facts: Pack['facts'] = [
    {
      id: 'bench/f',
      statement: 'A statement.',
      date: '2011',
      sources: [{ publisher: 'P', title: 'T', year: 2011 }],
      asOf: '2026-01',
      verified: 'yes',
    },
  ];
  const concepts: Pack['concepts'] = [];
  const units: Unit[] = [];
  const perUnit = CARDS_PER_SECTION * SECTIONS_PER_UNIT;
  for (let first = 0; first < cards; first += perUnit)
    units.push(makeUnit(units.length, first, Math.min(cards, first + perUnit), concepts));
  return {
    format: PACK_FORMAT,
    id: 'bench',
    version: '1.0.0',
    title: 'Bench',
    summary: 'Synthetic.',
    language: 'en',
    licence: 'MIT',
    authors: ['Bench'],
    asOf: '2026-01-01',
    units,
    facts,
    concepts,
    terms: [],
    explore: NO_EXPLORE,
    media: [],
  };
}

function makeUnit(number: number, first: number, end: number, concepts: Pack['concepts']): Unit {
  const id = `bench/u${number}`;
  const lesson = `bench/u${number}-l`;
  const sections = Array.from({ length: SECTIONS_PER_UNIT }, (_, index) => {
    const concept = `bench/u${number}-c${index}`;
    concepts.push({ id: concept, title: concept, summary: concept, prerequisites: [] });
    const blocks = [{ kind: 'paragraph' as const, id: 'b1', children: text('A paragraph of some length.') }];
    return { id: `${lesson}/s${index}`, title: `Section ${index}`, concepts: [concept], blocks };
  });
  const cards: Card[] = [];
  for (let index = first; index < end; index += 1) {
    const section = sections[Math.floor((index - first) / CARDS_PER_SECTION)] ?? sections[0];
    cards.push({
      id: cardId(index),
      note: `bench/n${index}`,
      label: `Card ${index}`,
      kind: 'basic',
      concepts: section?.concepts ?? [],
      facts: ['bench/f'],
      section: section?.id ?? '',
      tags: [],
      front: text(`What is number ${index}?`),
      back: text(`It is ${index}.`),
    });
  }
  return {
    id,
    title: `Unit ${number}`,
    summary: 'Synthetic.',
    objectives: ['Measure'],
    lessons: [
      {
        id: lesson,
        title: 'Lesson',
        minutes: 10,
        concepts: sections.flatMap((each) => each.concepts),
        objectives: ['Measure'],
        sections,
      },
    ],
    cards,
    items: [],
    blueprint: { items: 1, minutes: 1, levels: { recall: 1, understanding: 0, judgement: 0 } },
  };
}

export function cardId(index: number): string {
  return `bench/n${index}/1`;
}

/** Ratings of a learner over {@link HISTORY_DAYS} days in order of time; the same for the same size. */
export function* makeEvents({ cards, events }: Size, device: string): Generator<StudyEvent> {
  const random = seededRandom(1);
  const step = (HISTORY_DAYS * DAY_MS) / events;
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < events; index += 1) {
    view.setUint32(0, Math.floor(random() * 2 ** 32));
    view.setUint32(12, index);
    const at = Math.floor(END - (events - index) * step);
    const grade = random();
    const rating = grade < 0.1 ? 'again' : grade < 0.2 ? 'hard' : grade < 0.9 ? 'good' : 'easy';
    yield {
      v: 1,
      id: formatId(bytes),
      at,
      offset: 60,
      tick: at,
      device,
      kind: 'card-rated',
      card: cardId(index % cards),
      rating,
      retention: RETENTION,
      tookMs: 4000,
    } satisfies EventOf<'card-rated'>;
  }
}

/** Writes a journal of `size` into a data folder that was opened once before. */
export function writeJournal(file: string, size: Size, device: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const handle = openSync(file, 'w');
  let batch: Buffer[] = [];
  for (const event of makeEvents(size, device)) {
    batch.push(encodeLine(event));
    if (batch.length === 10_000) {
      writeSync(handle, Buffer.concat(batch));
      batch = [];
    }
  }
  writeSync(handle, Buffer.concat(batch));
  closeSync(handle);
}

/** Where a run keeps its pack and its page. */
export function foldersIn(folder: string): { packsFolder: string; rendererFolder: string } {
  return { packsFolder: join(folder, 'packs'), rendererFolder: join(folder, 'renderer') };
}

/** Puts the compiled pack and a page into folders an app can be opened on. */
export function writePack(folder: string, size: Size): void {
  const { packsFolder, rendererFolder } = foldersIn(folder);
  mkdirSync(packsFolder, { recursive: true });
  mkdirSync(rendererFolder, { recursive: true });
  writeFileSync(join(packsFolder, 'bench.json'), JSON.stringify(makePack(size)));
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>Bench</title>');
}

/** A rating to give next, varied like the history. */
export function nextRating(index: number): (typeof RATINGS)[number] {
  return RATINGS[[2, 2, 2, 0, 2, 3, 2, 1][index % 8] ?? 2] ?? 'good';
}
