import type { Catalogue } from '#core/content/catalogue.ts';
import type { Block, Inline, Item, Lesson, Unit } from '#core/content/pack.ts';
import type { LessonView, UnitSummary } from '#core/contract/library.ts';
import type { AnsweredQuestion } from '#core/contract/questions.ts';
import { hashText } from '#core/id.ts';
import { meanMastery } from '#core/mastery/mastery.ts';
import { scoreAttempt } from '#core/study/attempt.ts';
import type { Progress } from '#core/study/progress.ts';
import { isDue } from '#core/study/due.ts';
import { readNow, type ApiContext } from './context.ts';
import { notFound } from './errors.ts';
import { api } from './implement.ts';
import { unitMasteries } from './mastery.ts';
import { viewAnswered, viewFact, viewFacts } from './views.ts';

export const contentHandlers = {
  getLibrary: api.content.getLibrary.handler(({ context }) => ({
    packs: context.catalogue.packs.map(({ id, title, summary, version, asOf, licence, authors, units }) => ({
      id,
      title,
      summary,
      version,
      asOf,
      licence,
      authors,
      units: units.map((unit) => summariseUnit(context, unit)),
    })),
  })),
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
};

function summariseUnit(context: ApiContext, unit: Unit): UnitSummary {
  const { progress } = context.store;
  const now = readNow(context);
  const { id, title, summary, objectives, lessons, cards, items, blueprint } = unit;
  const started = cards.flatMap((card) => progress.cards.get(card.id) ?? []);
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
    cards: {
      total: cards.length,
      started: started.length,
      due: started.filter((card) => isDue(card, now)).length,
    },
    items: { total: items.length, answered: items.filter((item) => progress.items.has(item.id)).length },
    test: { items: blueprint.items, minutes: blueprint.minutes },
    mastery: meanMastery(unitMasteries(context, unit)),
    attempts: attempts
      .toSorted((a, b) => b.startedAt - a.startedAt)
      .map((attempt) => ({
        attempt: attempt.attempt,
        mode: attempt.mode,
        startedAt: attempt.startedAt,
        ...(attempt.finishedAt === undefined
          ? {}
          : { finishedAt: attempt.finishedAt, score: scoreAttempt(attempt) }),
        answered: Object.keys(attempt.answers).length,
        total: attempt.items.length,
      })),
  };
}

function viewLesson(context: ApiContext, lesson: Lesson, unit: Unit): LessonView {
  const { catalogue, store } = context;
  const { progress } = store;
  const now = context.now();
  const blocks = lesson.sections.flatMap((section) => flattenBlocks(section.blocks));
  const inline = blocks.flatMap(inlineOf).flatMap(flattenInline);
  const cited = new Set(inline.flatMap((node) => (node.kind === 'citation' ? node.facts : [])));
  const used = new Set(inline.flatMap((node) => (node.kind === 'term' ? [node.term] : [])));
  const position = progress.positions.get(lesson.id);
  const next = unit.lessons[unit.lessons.indexOf(lesson) + 1];
  const sectionIds = new Set(lesson.sections.map((section) => section.id));
  return {
    id: lesson.id,
    title: lesson.title,
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
    terms: [...used].flatMap((id) => catalogue.terms.get(id) ?? []),
    checks: blocks.flatMap((block) => {
      const item = block.kind === 'check' ? catalogue.items.get(block.item)?.item : undefined;
      return item ? [viewCheck(catalogue, progress, item, now)] : [];
    }),
    position: position ? { section: position.section, block: position.block } : null,
    next: next ? { id: next.id, title: next.title } : null,
    newCards: unit.cards.filter((card) => sectionIds.has(card.section) && !progress.cards.has(card.id))
      .length,
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
  return viewAnswered(catalogue, item, hashText(item.id), response, response !== undefined, now);
}

function flattenBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'viewpoint' ? flattenBlocks(block.blocks) : [block]));
}

function inlineOf(block: Block): Inline[] {
  if (block.kind === 'paragraph' || block.kind === 'quote') return block.children;
  return block.kind === 'list' ? block.items.flat() : [];
}

function flattenInline(node: Inline): Inline[] {
  return 'children' in node ? [node, ...node.children.flatMap(flattenInline)] : [node];
}
