import type { z } from 'zod';
import { OWN_PACK } from '#core/content/own-pack-id.ts';
import { cardSchema, PACK_FORMAT, packSchema, unitSchema, type Pack } from '#core/content/pack.ts';
import { safeParse } from '#core/safe-parse.ts';
import { shareRepeated } from './share-repeated.ts';

/** Why a pack cannot be loaded, in words for whoever sees the notice. */
export class BrokenPack extends Error {
  override readonly name = 'BrokenPack';
}

/** @throws BrokenPack when the text is not a compiled pack of this version of the app. */
export function readCompiledPack(text: string): Pack {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BrokenPack('the file is damaged: it is not JSON');
  }
  if (typeof value !== 'object' || value === null || !('format' in value))
    throw new BrokenPack('it is not a compiled pack');
  if (value.format !== PACK_FORMAT) {
    throw new BrokenPack('it was compiled by another version of the app and has to be compiled again');
  }
  if (!isPack(value)) throw new BrokenPack('it is not a compiled pack');
  if (value.id === OWN_PACK)
    throw new BrokenPack(`no pack can have the id ${OWN_PACK}: learners' own notes stand under it`);
  const stranger = findStranger(value);
  if (stranger) throw new BrokenPack(`it holds \`${stranger}\`, which is the id of another pack`);
  const dangling = findDangling(value);
  if (dangling) throw new BrokenPack(`the file is damaged: ${dangling}`);
  shareRepeated(value);
  return value;
}

/**
 * Checks the shape list by list and, where lists are long, entry by entry: a check makes a copy, and copies that are gone
 * at once leave the heap as small as it was.
 * @throws BrokenPack that names the place.
 */
function isPack(value: object): value is Pack {
  checkInParts(value, packSchema, 'units', (unit, place) => {
    checkInParts(unit, unitSchema, 'cards', (card, within) => checkShape(cardSchema, card, within), place);
  });
  return true;
}

/** Checks `value` without one of its lists, then each entry of that list by itself. */
function checkInParts(
  value: unknown,
  schema: z.ZodType,
  list: string,
  check: (entry: unknown, place: Place) => void,
  place: Place = [],
): void {
  const entries = isRecord(value) ? value[list] : undefined;
  if (!isRecord(value) || !Array.isArray(entries)) return checkShape(schema, value, place);
  checkShape(schema, { ...value, [list]: [] }, place);
  for (const [index, entry] of entries.entries()) check(entry, [...place, list, index]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

type Place = readonly (string | number)[];

function checkShape(schema: z.ZodType, value: unknown, place: Place): void {
  const [issue] = safeParse(schema, value).error?.issues ?? [];
  if (!issue) return;
  const path = [...place, ...issue.path].join('.') || 'the top';
  throw new BrokenPack(`the file is damaged at ${path}: ${issue.message}`);
}

/** A card or item that names a section, fact or picture the pack does not hold. */
function findDangling({ id: packId, units, facts, media }: Pack): string | undefined {
  const known = new Set(facts.map(({ id }) => id));
  const pictures = new Set(media.map(({ file, hash }) => `${packId}/${file}?v=${hash}`));
  for (const card of units.flatMap(({ cards }) => cards)) {
    if (card.kind === 'image-occlusion' && !pictures.has(card.image)) {
      return `${card.id} shows ${card.image}, which is not in it`;
    }
  }
  for (const { lessons } of units) {
    for (const { sections } of lessons) for (const { id } of sections) known.add(id);
  }
  const holders = units.flatMap(({ cards, items }) => [...cards, ...items]);
  for (const { id, section, facts: cited } of holders) {
    if (section === null) return `${id} names no section`;
    const missing = [section, ...cited].find((each) => !known.has(each));
    if (missing !== undefined) return `${id} names ${missing}, which is not in it`;
  }
  return undefined;
}

/** An id that is not under the pack's own, by which it would stand in for something of another pack. */
function findStranger({ id: packId, units, facts, concepts, terms }: Pack): string | undefined {
  const lessons = units.flatMap((unit) => unit.lessons);
  const holders = [
    ...units,
    ...lessons,
    ...lessons.flatMap((lesson) => lesson.sections),
    ...units.flatMap((unit) => [...unit.cards, ...unit.items]),
    ...facts,
    ...concepts,
    ...terms,
  ];
  return holders.find(({ id }) => !id.startsWith(`${packId}/`))?.id;
}
