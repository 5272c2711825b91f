import { wordsOfCard } from '#core/content/card-words.ts';
import { citedIn } from '#core/content/cited-in.ts';
import type { Block, Card } from '#core/content/pack.ts';
import type { Leech } from '#core/contract/cards.ts';
import { replayCard } from '#core/study/card-history.ts';
import { isLeechTold, leechThreshold } from '#core/study/leech.ts';
import { noteOfCard } from '#core/study/own-cards.ts';
import { presetOf } from '#core/study/rating-options.ts';
import type { ApiContext } from './context.ts';

/**
 * The card of a rating that is kept, where that rating is to be told as a leech's. Reads the card's history only when it
 * was forgotten: how often it had lapsed before is not in progress any more, and a request sent again is told the same.
 */
export async function findLeech(
  context: ApiContext,
  { event, card, rating }: { event: string; card: string; rating: string },
): Promise<{ leech?: Leech }> {
  const { catalogue, store } = context;
  const known = store.progress.cards.get(card);
  const placed = catalogue.cards.get(card);
  if (rating !== 'again' || !known || !placed) return {};
  const threshold = leechThreshold(presetOf(store.progress, placed.unit.id));
  if (known.lapses < threshold) return {};
  const entries = replayCard(card, await store.eventsOf({ area: 'card', id: card }));
  const entry = entries.find((each) => each.event === event);
  const lapses = entry?.after?.lapses ?? 0;
  if (!isLeechTold(entry?.before?.lapses ?? 0, lapses, threshold)) return {};
  return { leech: viewLeech(context, placed.card, lapses) };
}

function viewLeech({ catalogue, store }: ApiContext, card: Card, lapses: number): Leech {
  const [front = '', back = ''] = card.kind === 'cloze' ? [clozeText(card)] : wordsOfCard(card);
  return {
    card: card.id,
    label: card.label,
    lapses,
    isCloze: card.kind === 'cloze',
    front,
    back,
    remark: store.progress.marks.get(card.id)?.remark ?? '',
    note: noteOfCard(card.id) ?? null,
    section: viewLessonPart(catalogue, card),
  };
}

/** A cloze text as it is written in an editor. */
function clozeText({ parts }: Extract<Card, { kind: 'cloze' }>): string {
  return parts
    .map((part) => {
      if ('text' in part) return part.text;
      return part.hint === undefined ? `{{c1::${part.gap}}}` : `{{c1::${part.gap}::${part.hint}}}`;
    })
    .join('');
}

/** The paragraphs and list entries of a card's section that cite one of its facts; the whole section where none does. */
function viewLessonPart(catalogue: ApiContext['catalogue'], card: Card): Leech['section'] {
  const placed = card.section === null ? undefined : catalogue.sections.get(card.section);
  if (!placed) return null;
  const { section, lesson } = placed;
  const readable = section.blocks.filter(({ kind }) => kind !== 'check');
  const citing = readable.flatMap((block) => keepCiting(block, card.facts));
  return {
    id: section.id,
    title: section.title,
    lesson: lesson.id,
    blocks: citing.length > 0 ? citing : readable,
  };
}

function keepCiting(block: Block, facts: readonly string[]): Block[] {
  const cites = (each: Block) => citedIn(each).some((fact) => facts.includes(fact));
  if (block.kind !== 'list') return cites(block) ? [block] : [];
  const items = block.items.filter((item) => cites({ ...block, items: [item] }));
  return items.length > 0 ? [{ ...block, items }] : [];
}
