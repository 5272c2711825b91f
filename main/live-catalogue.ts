import { addOwnDecks, type Catalogue } from '#core/content/catalogue.ts';
import { OwnDecks } from '#core/study/own-decks.ts';
import type { Progress } from '#core/study/progress.ts';
import type { ProgressStore } from './store/progress-store.ts';

type OwnStore = Pick<ProgressStore, 'progress' | 'ownChanges'>;

/**
 * The packs with the learner's own decks beside them, as they are at each look: a note saved is in it at once. After notes
 * or decks changed, `packs`, `units` and `cards` are other objects than before.
 */
export class LiveCatalogue implements Catalogue {
  private readonly loaded: Catalogue;
  private readonly store: OwnStore;
  private own: { progress: Progress; changes: number; decks: OwnDecks; joined: Catalogue } | undefined;

  constructor(loaded: Catalogue, store: OwnStore) {
    this.loaded = loaded;
    this.store = store;
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
    const { progress, ownChanges } = this.store;
    const { own } = this;
    if (own?.progress === progress && own.changes === ownChanges.count) return own.joined;
    const changes = own?.progress === progress ? ownChanges.since(own.changes) : undefined;
    const decks = own && changes ? own.decks : new OwnDecks(progress);
    if (changes) decks.follow(changes);
    const joined = addOwnDecks(this.loaded, decks);
    this.own = { progress, changes: ownChanges.count, decks, joined };
    return joined;
  }
}
