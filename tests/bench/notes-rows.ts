import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call as callProcedure } from '@orpc/server';
import { formatId } from '#core/id.ts';
import type { EventOf } from '#core/study/event.ts';
import { router } from '#main/api/router.ts';
import { openContext } from '#main/open-context.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import { END, writePack, type Size } from './corpus.ts';
import { quantile, timeEach, type Row } from './measure.ts';
import { newId, optionsOf, row } from './store-rows.ts';

const DECKS = 20;

function idOf(kind: number, number: number): string {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, kind);
  view.setUint32(12, number);
  return formatId(bytes);
}

/** One own note for each card of `size`, one in three with two cards. */
function* makeNotes(
  { cards }: Size,
  device: string,
): Generator<EventOf<'deck-saved'> | EventOf<'note-saved'>> {
  const base = (kind: number, number: number) => {
    const at = END - cards + number;
    return { v: 1, id: idOf(kind, number), at, offset: 60, tick: at, device };
  };
  for (let deck = 0; deck < DECKS; deck += 1) {
    yield { ...base(1, deck), kind: 'deck-saved', deck: idOf(2, deck), title: `Deck ${deck}` };
  }
  for (let number = 0; number < cards; number += 1) {
    const content =
      number % 3 === 0
        ? ({ kind: 'cloze', text: `The {{c1::number}} of this note is {{c2::${number}::which}}.` } as const)
        : ({ kind: 'basic', front: `What is *number* ${number}?`, back: `It is ${number}.` } as const);
    yield {
      ...base(3, number),
      kind: 'note-saved',
      note: idOf(4, number),
      deck: idOf(2, number % DECKS),
      content,
      tags: ['bench'],
    };
  }
}

/** Adding a note beside as many own notes as there are cards in the pack, and asking the next card after it. */
export async function measureNotes(size: Size): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-bench-'));
  try {
    const options = optionsOf(folder);
    writePack(folder, size);
    await (await openContext(options)).close();
    const { id: device } = JSON.parse(readFileSync(join(options.dataFolder, 'device.json'), 'utf8')) as {
      id: string;
    };
    const roster = JSON.parse(readFileSync(join(options.dataFolder, 'roster.json'), 'utf8')) as {
      learners: { id: string }[];
    };
    const journal = join(options.dataFolder, 'learners', roster.learners[0]?.id ?? '', 'journal');
    const lines = Array.from(makeNotes(size, device), (event) => encodeLine(event));
    appendFileSync(join(journal, `${device}.jsonl`), Buffer.concat(lines));
    const { context, close } = await openContext(options);
    const add = async () => {
      const note = { event: newId(), note: newId(), deck: idOf(2, 0), tags: [], savedAt: null };
      const content = { kind: 'basic', front: 'A question', back: 'An answer' } as const;
      await callProcedure(router.notes.saveNote, { ...note, content }, { context });
    };
    const look = () => context.catalogue.cards.size;
    look();
    const saved: number[] = [];
    const joined: number[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      saved.push(...(await timeEach(1, add)));
      joined.push(...(await timeEach(1, look)));
    }
    await close();
    const count = size.cards.toLocaleString('en');
    return [
      row(`save a note beside ${count} own ones, p50`, quantile(saved, 0.5), null, null),
      row(`see it among the cards, p95`, quantile(joined, 0.95), null, 16),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
