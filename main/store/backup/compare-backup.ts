import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';
import type { Item } from '#core/content/item.ts';
import type { EventKind, StudyEvent } from '#core/study/event.ts';
import type { FileSystem } from '#main/store/file-system.ts';
import { decodeArchived } from '#main/store/item-archive.ts';
import { decodeLine } from '#main/store/journal-line.ts';
import { PictureParts } from '#main/store/picture-parts.ts';
import type { ProgressStore } from '#main/store/progress-store.ts';
import { readBackup } from './read-backup.ts';

/** What the deeds of a learner are counted as. */
export interface DeedCounts {
  ratings: number;
  answers: number;
  notes: number;
  /** Pictures of own notes. */
  pictures: number;
  /** Deeds that took back others. */
  undone: number;
  other: number;
}

/** What a backup holds of one learner, beside what is here. */
export interface LearnerInBackup {
  learner: string;
  name?: string;
  events: number;
  /** Events that are not here. */
  missing: DeedCounts;
  /** Events that are here otherwise under the same id: they stay as they are. */
  different: number;
  /** First and last moment of what is missing, milliseconds since the epoch by the clocks of its devices. */
  from?: number;
  until?: number;
}

export interface ComparedBackup {
  /** Whether its end is there. */
  isWhole: boolean;
  /** Whether a newer app made it: nothing of it is used. */
  isNewer: boolean;
  /** Lines that could not be read. */
  damaged: number;
  /** Events of a newer app, which stay where they are. */
  newer: number;
  learners: LearnerInBackup[];
}

/** What {@link compareBackup} does with what is not here. */
export interface Takers {
  /** Whether a picture of own notes is here; all are, where it is not told. */
  hasPicture?: (name: string) => boolean;
  onPicture?: (learner: string, picture: { name: string; bytes: Buffer }) => Promise<void> | undefined;
  onEvent?: (learner: string, event: StudyEvent, line: Buffer) => Promise<void> | undefined;
  onItem?: (learner: string, item: Item) => Promise<void> | undefined;
  onShare?: (share: number) => void;
}

const PATH = /^learners\/([0-9a-f]{32})\/(journal|items|media)\//;
const EVENT_START = Buffer.from('{"v":');

const COUNTED_AS: Partial<Record<EventKind, keyof DeedCounts>> = {
  'card-rated': 'ratings',
  'card-practised': 'ratings',
  'item-answered': 'answers',
  'note-saved': 'notes',
  'remark-saved': 'notes',
  'highlight-saved': 'notes',
  'event-revoked': 'undone',
};

/** All events that are counted. */
export function countDeeds(counts: DeedCounts): number {
  return Object.values(counts).reduce((sum: number, count: number) => sum + count, 0);
}

/**
 * Reads a backup beside what is known here. Changes nothing.
 * @throws what the disk says.
 */
export async function compareBackup(
  fileSystem: FileSystem,
  path: string,
  store: Pick<ProgressStore, 'compare' | 'find'>,
  { hasPicture = () => true, onPicture, onEvent, onItem, onShare }: Takers = {},
): Promise<ComparedBackup> {
  const learners = new Map<string, LearnerInBackup>();
  const seen = new Set<string>();
  const counts = { damaged: 0, newer: 0 };
  const pictures = new PictureParts();
  const learnerOf = (learner: string) => {
    const known = learners.get(learner);
    if (known) return known;
    const missing: DeedCounts = { ratings: 0, answers: 0, notes: 0, pictures: 0, undone: 0, other: 0 };
    const made: LearnerInBackup = { learner, events: 0, missing, different: 0 };
    learners.set(learner, made);
    return made;
  };
  /** A line may say the same in another spelling: an export is written anew from what is known. */
  const countIfOtherwise = async (event: StudyEvent, books: LearnerInBackup) => {
    const here = await store.find(event.id);
    if (!isDeepStrictEqual(here, event)) books.different += 1;
  };
  const read = await readBackup(
    fileSystem,
    path,
    ({ file, bytes }) => {
      const [, learner, part] = PATH.exec(file) ?? [];
      if (learner !== undefined && part === 'media') {
        const picture = pictures.add(bytes);
        if (!picture || hasPicture(picture.name)) return undefined;
        learnerOf(learner).missing.pictures += 1;
        return onPicture?.(learner, picture);
      }
      if (learner === undefined || !bytes.subarray(0, EVENT_START.length).equals(EVENT_START))
        return undefined;
      if (part === 'items') {
        const archived = decodeArchived(bytes);
        return archived && onItem?.(learner, archived.item);
      }
      const line = decodeLine(bytes);
      if (line.kind === 'damaged') counts.damaged += 1;
      if (line.kind === 'newer') counts.newer += 1;
      if (line.kind !== 'event') return undefined;
      const { event } = line;
      const key = learner + event.id;
      if (seen.has(key)) return undefined;
      const books = learnerOf(learner);
      books.events += 1;
      const state = store.compare(event.id, crc32(bytes));
      if (state === 'different') return countIfOtherwise(event, books);
      if (state === 'same') return undefined;
      seen.add(key);
      books.missing[COUNTED_AS[event.kind] ?? 'other'] += 1;
      books.from = Math.min(books.from ?? event.at, event.at);
      books.until = Math.max(books.until ?? event.at, event.at);
      return onEvent?.(learner, event, bytes);
    },
    onShare,
  );
  return { ...read, ...counts, learners: [...learners.values()] };
}
