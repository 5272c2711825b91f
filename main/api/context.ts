import type { Catalogue } from '#core/content/catalogue.ts';
import type { Notice } from '#core/contract/notices.ts';
import type { Settings } from '#core/contract/settings.ts';
import type { ChangedCards } from '#core/study/changed-cards.ts';
import { eventTime } from '#core/study/event.ts';
import type { Queue } from '#core/study/queue.ts';
import { DAY_MS, nowOf, type Moment, type Now } from '#core/time.ts';
import type { Signer } from '#main/certificate/signer.ts';
import type { OwnMedia } from '#main/own-media.ts';
import type { Optimiser } from '#main/optimise/optimiser.ts';
import type { Backups } from '#main/store/backup/backups.ts';
import type { ItemArchive } from '#main/store/item-archive.ts';
import type { LearnerFiles } from '#main/store/learner-files.ts';
import type { Store } from '#main/store/open-store.ts';
import type { ProgressStore } from '#main/store/progress-store.ts';
import type { ToldDamage } from '#main/store/told-damage.ts';
import type { Adaptive } from './adaptive.ts';
import type { CardSearch } from './card-search.ts';
import type { Crams } from './crams.ts';
import type { Everything } from './everything.ts';
import type { Exports } from './exports.ts';
import type { Queues, Scope } from './queues.ts';
import type { Turns } from './turns.ts';

/** What a handler may use. One per running app; who calls is decided by the transport before it is built. */
export interface ApiContext {
  /** The packs, and the learner's own decks as they are at each look. */
  catalogue: Catalogue;
  /** What the learner who calls did. */
  store: ProgressStore;
  /** The data folder all learners of this device share. */
  data: Store;
  /** The pictures of the learner's own notes. */
  media: OwnMedia;
  /** Items as they were shown in attempts. */
  archive: ItemArchive;
  /** Which damage the learner was told of. */
  told: ToldDamage;
  /** What is left to review, kept between calls. */
  queues: Queues;
  /** Finds cards, and keeps what searching needs between calls. */
  search: CardSearch;
  /** Finds words in all there is to read. */
  everything: Everything;
  /** Sittings out of turn that are under way. */
  crams: Crams;
  /** Fits the learner's own weights in the background. */
  optimiser: Optimiser;
  /** Chooses the questions of adaptive practice. */
  adaptive: Adaptive;
  /** Copies of the data folder, made by themselves. */
  backups: Backups;
  /** What the learner has beside the journal, to be taken along. */
  files: LearnerFiles;
  /** Exports that a page is fetching. */
  exports: Exports;
  /** Signs certificates with the key of the data folder. */
  signer: Signer;
  /** Removes everything the learner did and goes on as new. @throws NotSaved when the disk refused. */
  startOver: () => Promise<void>;
  /** One deed at a time. */
  turns: Turns;
  /** Wall clock and zone of this machine, read anew at every call. */
  now: () => Moment;
  /** All that is wrong with the data folder, the packs or the clock right now. */
  notices: () => Notice[];
  version: string;
  host: 'desktop' | 'local';
}

/** Now on both time lines. A wall clock that cannot be true counts as the last time known, as it does for events. */
export function readNow({ now, store }: ApiContext): Now {
  const { at, offset } = now();
  return nowOf({ at: eventTime({ at, tick: store.latestTick }), offset });
}

/** The settings of this device together with those of the learner. */
export function readSettings({ data, store }: ApiContext): Settings {
  return { device: data.settings, preset: store.progress.preset };
}

/** The learned cards to look at again, today. */
export function currentChanged(context: ApiContext): ChangedCards {
  const { queues, catalogue, store } = context;
  return queues.standing.changed(catalogue, store.progress, Math.floor(readNow(context).studyTime / DAY_MS));
}

/** What is left to review in a scope, now. */
export function currentQueue(context: ApiContext, scope: Scope = {}): Queue {
  const { queues, catalogue, store } = context;
  return queues.get(catalogue, store.progress, scope, readNow(context));
}
