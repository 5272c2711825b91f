import { wordsOfCard } from '#core/content/card-words.ts';
import type { Drawing } from '#core/content/drawing.ts';
import type { RichText } from '#core/content/inline.ts';
import type { Item, ItemOf, ScenarioPart } from '#core/content/item.ts';
import type { Block } from '#core/content/pack.ts';
import { plainText } from '#core/content/plain-text.ts';
import type { Place } from '#core/content/source/report.ts';
import type { CheckedPack } from './check.ts';

/** Words of a pack that a learner reads, and where they stand. */
export interface PlacedText {
  text: string;
  place: Place;
}

/** A block of a lesson with where it stands; a viewpoint is given whole, and then block by block. */
export interface PlacedBlock {
  block: Block;
  place: Place;
}

/** The blocks of a section, those inside viewpoints after their viewpoint. */
export function blocksOf(section: { id: string; blocks: readonly Block[] }, placeOf: CheckedPack['placeOf']): PlacedBlock[] {
  return section.blocks.flatMap((block) => {
    const place = placeOf('block', `${section.id}/${block.id}`);
    const inner = block.kind === 'viewpoint' ? block.blocks : [];
    return [{ block, place }, ...inner.map((child) => ({ block: child, place }))];
  });
}

/** The words of one block, each paragraph and list entry by itself. */
export function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'figure':
      return [plainText(block.children)];
    case 'list':
      return block.items.map(plainText);
    case 'check':
    case 'viewpoint':
      return [];
  }
}

/** All a learner can read of an item. */
export function wordsOfItem(item: Item): string[] {
  return [item.stem, item.explanation, ...answersOf(item)].map(plainText);
}

function answersOf(item: Item): RichText[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.flatMap(({ text, feedback }) => [text, feedback]);
    case 'true-false':
      return [item.feedback];
    case 'ordering':
      return [...item.entries.map(({ text }) => text), item.feedback];
    case 'short-text':
      return [...item.misconceptions.map(({ feedback }) => feedback), item.feedback];
    case 'numeric':
      return [item.feedback];
    case 'matching':
      return [...textsOfEntries(item.prompts), ...textsOfEntries(item.matches), item.feedback];
    case 'gaps': {
      const given = item.parts.map((part) => ('text' in part ? part.text : answerIn(item, part.gap)));
      return [given.flat(), ...item.gaps.flatMap(({ feedback }) => (feedback ? [feedback] : [])), item.feedback];
    }
    case 'categorise':
      return [...textsOfEntries(item.categories), ...textsOfEntries(item.entries), item.feedback];
    case 'timeline':
      return [...textsOfEntries(item.entries), item.feedback];
    case 'hotspot':
      return [...wordsOfDrawing(item.drawing), ...textsOfEntries(item.regions)];
    case 'scenario':
      return [...item.case, ...item.parts.flatMap((part) => [part.held, part.stem, ...answersOfPart(part)])];
    case 'essay':
      return [...item.criteria.map(({ text }) => text), ...item.model];
  }
}

function answersOfPart(part: ScenarioPart): RichText[] {
  return part.kind === 'true-false' ? [part.feedback] : textsOfEntries(part.options);
}

function wordsOfDrawing({ alt, shapes }: Drawing): RichText[] {
  const labels = shapes.flatMap((shape) => (shape.shape === 'label' ? [shape.text] : []));
  return [alt, ...labels].map((text) => [{ kind: 'text', text }]);
}

function textsOfEntries(entries: readonly { text: RichText; feedback?: RichText | undefined }[]): RichText[] {
  return entries.flatMap(({ text, feedback }) => (feedback ? [text, feedback] : [text]));
}

/** A text with gaps reads as a sentence only with its answers in it. */
function answerIn({ gaps }: ItemOf<'gaps'>, id: string): RichText {
  return [{ kind: 'text', text: gaps.find((gap) => gap.id === id)?.answer ?? '' }];
}

/** Everything a learner can read in a pack, besides the names of sources and the answers accepted when typed. */
export function textsOf({ pack, placeOf }: CheckedPack): PlacedText[] {
  const found: PlacedText[] = [];
  const add = (place: Place, ...texts: readonly string[]) => {
    for (const text of texts) found.push({ text, place });
  };
  for (const unit of pack.units) {
    const file = `units/${unit.id.slice(pack.id.length + 1)}/unit.yaml`;
    add({ file, line: 1 }, unit.title, unit.summary, ...unit.objectives);
    for (const lesson of unit.lessons) {
      add(placeOf('lesson', lesson.id), lesson.title, ...lesson.objectives);
      for (const section of lesson.sections) {
        add(placeOf('section', section.id), section.title);
        for (const { block, place } of blocksOf(section, placeOf)) {
          add(place, ...(block.kind === 'viewpoint' ? [block.holder] : wordsOfBlock(block)));
        }
      }
    }
    for (const card of unit.cards) add(placeOf('note', card.note), ...wordsOfCard(card));
    for (const item of unit.items) add(placeOf('item', item.id), ...wordsOfItem(item));
  }
  for (const { id, statement } of pack.facts) add(placeOf('fact', id), statement);
  for (const { id, title, summary } of pack.concepts) add(placeOf('concept', id), title, summary);
  for (const { id, title, definition } of pack.terms) add(placeOf('term', id), title, definition);
  addExplore(pack.explore, placeOf, add);
  return found;
}

function addExplore(
  { timeline, partnerships, stations, launchSites, questions, positions, scenarios }: CheckedPack['pack']['explore'],
  placeOf: CheckedPack['placeOf'],
  add: (place: Place, ...texts: readonly string[]) => void,
): void {
  for (const { id, title } of timeline) add(placeOf('event', id), title);
  for (const { id, title, status, members } of partnerships) {
    add(placeOf('partnership', id), title, status, ...members.flatMap(({ role }) => role ?? []));
  }
  for (const { id, title } of stations) add(placeOf('station', id), title);
  for (const { id, title } of launchSites) add(placeOf('launch site', id), title);
  for (const { id, question, sides } of questions) {
    add(placeOf('question', id), question, ...sides.map(({ title }) => title));
  }
  for (const { id, holder, role, claim, premises, counterArgument } of positions) {
    add(placeOf('position', id), holder, role, claim, ...premises, counterArgument);
  }
  for (const { id, title, case: story, payer, participants, place, reason } of scenarios) {
    add(placeOf('scenario', id), title, story, payer, participants, place, reason);
  }
}
