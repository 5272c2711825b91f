import type { Pack } from '#core/content/pack.ts';
import { formatId } from '#core/id.ts';
import { seededRandom } from '#core/random.ts';
import { keyOf } from '#core/quiz/score.ts';
import type { Deed, Rating, StudyEvent } from '#core/study/event.ts';
import { emptyFold, ingest } from '#core/study/fold.ts';
import { isDue } from '#core/study/due.ts';
import { DAY_MS, MINUTE_MS, nowOf } from '#core/time.ts';

const DAYS = 45;
const NEW_PER_DAY = 4;
/** Nothing was studied on the last days, so that something is due. */
const IDLE_DAYS = 2;

/**
 * What a diligent learner might have done with a pack in the weeks before `now`: reads a section every other day, learns
 * its cards, reviews what is due, answers questions, forgets now and then and skips some days. Always the same.
 */
export function makeHistory(pack: Pack, device: string, now: number): StudyEvent[] {
  const random = seededRandom(11);
  const fold = emptyFold();
  const events: StudyEvent[] = [];
  let at = 0;
  const add = (deed: Deed) => {
    at += 8000 + Math.floor(random() * 9000);
    const event: StudyEvent = { v: 1, at, offset: 0, tick: at, device, ...deed };
    events.push(event);
    ingest(fold, event);
  };
  let made = 0;
  const id = () => {
    const bytes = new Uint8Array(16);
    made += 1;
    new DataView(bytes.buffer).setUint32(8, made);
    return formatId(bytes);
  };
  const rate = (card: string, rating: Rating) =>
    add({
      kind: 'card-rated',
      id: id(),
      card,
      rating,
      retention: 0.9,
      tookMs: 3000 + Math.floor(random() * 9000),
    });
  const units = pack.units;
  const sections = units.flatMap((unit) => unit.lessons.flatMap((lesson) => lesson.sections));
  const items = units.flatMap((unit) => unit.items);
  let nextSection = 0;
  const midnight = Math.floor(now / DAY_MS) * DAY_MS;
  for (let day = -DAYS; day < -IDLE_DAYS; day += 1) {
    if (random() < 0.25 && day < -4) continue;
    at = midnight + day * DAY_MS + (17 * 60 + Math.floor(random() * 120)) * MINUTE_MS;
    const then = nowOf({ at, offset: 0 });
    const due = [...fold.progress.cards].filter(([, card]) => isDue(card, then)).map(([card]) => card);
    for (const card of due) rate(card, random() < 0.1 ? 'again' : random() < 0.15 ? 'hard' : 'good');
    const section = sections[nextSection];
    if (section && nextSection < sections.length - 2 && day % 3 === 0) {
      add({ kind: 'section-read', id: id(), section: section.id });
      nextSection += 1;
    }
    const fresh = units
      .flatMap((unit) => unit.cards)
      .filter((card) => fold.progress.sections.has(card.section ?? '') && !fold.progress.cards.has(card.id));
    for (const card of fresh.slice(0, NEW_PER_DAY)) {
      rate(card.id, random() < 0.3 ? 'again' : 'good');
      at += 10 * MINUTE_MS;
      rate(card.id, 'good');
    }
    for (const item of items.slice(0, nextSection * 2).filter(() => random() < 0.2)) {
      const isRight = random() < 0.75;
      const response = keyOf(item);
      add({
        kind: 'item-answered',
        id: id(),
        item: item.id,
        response,
        score: isRight ? 1 : 0,
        tookMs: 20_000,
      });
    }
  }
  const lesson = units[0]?.lessons.at(-1);
  const reading = lesson?.sections.find((section) => !fold.progress.sections.has(section.id));
  const block = reading?.blocks[1];
  if (lesson && reading && block) {
    add({ kind: 'paragraph-reached', id: id(), lesson: lesson.id, section: reading.id, block: block.id });
  }
  return events;
}
