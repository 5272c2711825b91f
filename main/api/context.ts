import type { Catalogue } from '#core/content/catalogue.ts';
import type { Notice } from '#core/contract/notices.ts';
import type { Settings } from '#core/contract/settings.ts';
import type { Deed } from '#core/study/event.ts';
import type { Queue } from '#core/study/queue.ts';
import { toStudyTime, type Moment } from '#core/time.ts';
import type { Store } from '#main/store/open-store.ts';
import type { ProgressStore } from '#main/store/progress-store.ts';
import type { Queues, Scope } from './queues.ts';

/** What a handler may use. One per running app; who calls is decided by the transport before it is built. */
export interface ApiContext {
  catalogue: Catalogue;
  /** What the learner who calls did. */
  store: ProgressStore;
  /** The data folder all learners of this device share. */
  data: Store;
  /** What is left to review, kept between calls. */
  queues: Queues;
  /** Wall clock and zone of this machine, read anew at every call. */
  now(): Moment;
  /** All that is wrong with the data folder, the packs or the clock right now. */
  notices(): Notice[];
  version: string;
  host: 'desktop' | 'local';
}

/** Now, on the study time line of this machine. */
export function studyNow(context: ApiContext): number {
  return toStudyTime(context.now());
}

/** The settings of this device together with those of the learner. */
export function readSettings({ data, store }: ApiContext): Settings {
  return { device: data.settings, preset: store.progress.preset };
}

/** What is left to review in a scope, now. */
export function currentQueue(context: ApiContext, scope: Scope = {}): Queue {
  const { queues, catalogue, store } = context;
  return queues.get(catalogue, store.progress, scope, studyNow(context));
}

/** Keeps deeds other than ratings of cards; what is left to review may change by them. */
export async function recordDeed(context: ApiContext, deed: Deed): Promise<void> {
  await context.store.record([deed], context.now());
  context.queues.drop();
}
