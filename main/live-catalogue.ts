import { addOwnPack, type Catalogue } from '#core/content/catalogue.ts';
import { buildOwnPack } from '#core/study/own-pack.ts';
import type { Progress } from '#core/study/progress.ts';
import type { ProgressStore } from './store/progress-store.ts';

/**
 * The packs with the learner's own decks beside them, as they are at each look: a note saved is in it at once. Built anew
 * only after notes or decks changed, and then `packs`, `units` and `cards` are other objects than before.
 */
export class LiveCatalogue implements Catalogue {
  private readonly loaded: Catalogue;
  private readonly store: Pick<ProgressStore, 'progress' | 'noteChanges'>;
  private joined: Catalogue;
  private seen: { progress: Progress; changes: number } | undefined;

  constructor(loaded: Catalogue, store: Pick<ProgressStore, 'progress' | 'noteChanges'>) {
    this.loaded = loaded;
    this.store = store;
    this.joined = loaded;
  }

  get packs(): Catalogue['packs'] {
    return this.now().packs;
  }

  get units(): Catalogue['units'] {
    return this.now().units;
  }

  get cards(): Catalogue['cards'] {
    return this.now().cards;
  }

  get lessons(): Catalogue['lessons'] {
    return this.loaded.lessons;
  }

  get sections(): Catalogue['sections'] {
    return this.loaded.sections;
  }

  get items(): Catalogue['items'] {
    return this.loaded.items;
  }

  get facts(): Catalogue['facts'] {
    return this.loaded.facts;
  }

  get terms(): Catalogue['terms'] {
    return this.loaded.terms;
  }

  get concepts(): Catalogue['concepts'] {
    return this.loaded.concepts;
  }

  private now(): Catalogue {
    const { progress, noteChanges } = this.store;
    if (this.seen?.progress !== progress || this.seen.changes !== noteChanges) {
      this.joined = addOwnPack(this.loaded, buildOwnPack(progress));
      this.seen = { progress, changes: noteChanges };
    }
    return this.joined;
  }
}
