import type { Catalogue } from '#core/content/catalogue.ts';
import { citedIn } from '#core/content/cited-in.ts';
import type { Inline } from '#core/content/inline.ts';
import type { Item } from '#core/content/item.ts';
import type { Block, Card, Lesson, Unit } from '#core/content/pack.ts';
import { OWN_PACK } from '#core/content/own-pack-id.ts';
import type { LessonView, UnitSummary } from '#core/contract/library.ts';
import type { AnsweredQuestion } from '#core/contract/questions.ts';
import { hashText } from '#core/id.ts';
import type { Mastery } from '#core/mastery/evidence.ts';
import { meanMastery } from '#core/mastery/mastery.ts';
import type { Progress } from '#core/study/progress.ts';
import { isPaused } from '#core/study/card-marks.ts';
import { isDue } from '#core/study/due.ts';
import { DAY_MS } from '#core/time.ts';
import { languageOf } from './card-marks.ts';
import { readNow, type ApiContext } from './context.ts';
import { notFound } from './errors.ts';
import { getExplore } from './explore.ts';
import { viewFigures } from './figures.ts';
import { api } from './implement.ts';
import { masteriesNow, unitMasteries } from './mastery.ts';
import { summariseAttempts } from './summarise-attempts.ts';
import { viewAnswered, viewFact, viewFacts } from './views.ts';

export const contentHandlers = {
  getLibrary: api.content.getLibrary.handler(({ context }) => {
    const { packs } = context.catalogue;
    const own = packs.find(({ id }) => id === OWN_PACK);
    const masteries = masteriesNow(context);
    return {
      packs: packs
        .filter((pack) => pack !== own)
        .map(({ id, title, summary, version, asOf, licence, authors, units }) => ({
          id,
          title,
          summary,
          version,
          asOf,
          licence,
          authors,
          units: units.map((unit) => summariseUnit(context, unit, masteries)),
        })),
      decks: (own?.units ?? []).map((unit) => ({
        id: unit.id,
        title: unit.title,
        cards: countCards(context, unit.cards),
      })),
    };
  }),
  getLesson: api.content.getLesson.handler(({ context, input }) => {
    const placed = context.catalogue.lessons.get(input.lesson);
    if (!placed) throw notFound('lesson', input.lesson);
    return viewLesson(context, placed.lesson, placed.unit);
  }),
  getFact: api.content.getFact.handler(({ context, input }) => {
    const fact = context.catalogue.facts.get(input.fact);
    if (!fact) throw notFound('fact', input.fact);
    return viewFact(fact, context.now());
  }),
  getExplore,
};

function summariseUnit(
  context: ApiContext,
  unit: Unit,
  masteries: ReadonlyMap<string, Mastery>,
): UnitSummary {
  const { progress } = context.store;
  const { id, title, summary, objectives, lessons, cards, items, blueprint } = unit;
  const attempts = [...progress.attempts.values()].filter((attempt) => attempt.unit === id);
  return {
    id,
    title,
    summary,
    objectives,
    lessons: lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      minutes: lesson.minutes,
      objectives: lesson.objectives,
      sections: lesson.sections.length,
      sectionsRead: lesson.sections.filter((section) => progress.sections.has(section.id)).length,
    })),
    cards: countCards(context, cards),
    items: { total: items.length, answered: items.filter((item) => progress.items.has(item.id)).length },
    test: { items: blueprint.items, minutes: blueprint.minutes },
    mastery: meanMastery(unitMasteries(context.catalogue, unit, masteries)),
    attempts: summariseAttempts(attempts, context.now().at),
  };
}

/** How many cards there are, were met, and can be asked now. */
export function countCards(context: ApiContext, cards: readonly Card[]): UnitSummary['cards'] {
  const { progress } = context.store;
  const now = readNow(context);
  const day = Math.floor(now.studyTime / DAY_MS);
  let started = 0;
  let due = 0;
  for (const { id } of cards) {
    const known = progress.cards.get(id);
    if (!known) continue;
    started += 1;
    if (!isPaused(progress, id, day) && isDue(known, now)) due += 1;
  }
  return { total: cards.length, started, due };
}

function viewLesson(context: ApiContext, lesson: Lesson, unit: Unit): LessonView {
  const { catalogue, store } = context;
  const { progress } = store;
  const now = context.now();
  const blocks = lesson.sections.flatMap((section) => flattenBlocks(section.blocks));
  const inline = blocks.flatMap(inlineOf).flatMap(flattenInline);
  const cited = new Set(blocks.flatMap(citedIn));
  const used = new Set(inline.flatMap((node) => (node.kind === 'term' ? [node.term] : [])));
  const position = progress.positions.get(lesson.id);
  const next = unit.lessons[unit.lessons.indexOf(lesson) + 1];
  const sectionIds = new Set(lesson.sections.map((section) => section.id));
  return {
    id: lesson.id,
    title: lesson.title,
    ...languageOf(catalogue, lesson.id),
    minutes: lesson.minutes,
    objectives: lesson.objectives,
    unit: { id: unit.id, title: unit.title },
    sections: lesson.sections.map((section) => ({
      id: section.id,
      title: section.title,
      read: progress.sections.has(section.id),
      blocks: section.blocks,
    })),
    facts: viewFacts(catalogue, [...cited], now),
    figures: viewFigures(context, lesson),
    terms: [...used].flatMap((id) => catalogue.terms.get(id) ?? []),
    checks: blocks.flatMap((block) => {
      const item = block.kind === 'check' ? catalogue.items.get(block.item)?.item : undefined;
      return item ? [viewCheck(catalogue, progress, item, now)] : [];
    }),
    position: position ? { section: position.section, block: position.block } : null,
    next: next ? { id: next.id, title: next.title } : null,
    newCards: unit.cards.filter(
      ({ id, section }) => section !== null && sectionIds.has(section) && !progress.cards.has(id),
    ).length,
  };
}

/** A check question with the last answer given to it; its order of options never changes. */
export function viewCheck(
  catalogue: Catalogue,
  progress: Progress,
  item: Item,
  now: ReturnType<ApiContext['now']>,
): AnsweredQuestion {
  const response = progress.items.get(item.id)?.lastCheck;
  return viewAnswered(catalogue, item, hashText(item.id), response, 'stepwise', now);
}

function flattenBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'viewpoint' ? flattenBlocks(block.blocks) : [block]));
}

function inlineOf(block: Block): Inline[] {
  if (block.kind === 'list') return block.items.flat();
  return 'children' in block ? block.children : [];
}

function flattenInline(node: Inline): Inline[] {
  return 'children' in node ? [node, ...node.children.flatMap(flattenInline)] : [node];
}
