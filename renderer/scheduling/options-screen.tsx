import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Inputs } from '#core/contract.ts';
import type { OptionsView } from '#core/contract/scheduling.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page, Section } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { Select } from '#renderer/ui/select.tsx';
import { AllOptions } from './all-options.tsx';
import { ApplyBar } from './apply-bar.tsx';
import { DeckOptionsForm } from './deck-options.tsx';
import { MovePanel } from './move-panel.tsx';
import { deckOptionsToKeep, draftOf, isSameDraft, type Draft } from './options-draft.ts';
import { useSettled } from './use-settled.ts';
import { WeightsPanel } from './weights-panel.tsx';
import { WorkloadPreview } from './workload-preview.tsx';
import styles from './options.module.css';

/** In place of a deck's id, for the options of all cards; ids have a slash, and of an empty one the field shows nothing. */
const ALL = 'all';

/** How cards are scheduled: options for all cards or one deck, and what they would mean before they are kept. */
export function OptionsScreen() {
  const options = useQuery(api.scheduling.getOptions.queryOptions());
  const [search, setSearch] = useSearchParams();
  return (
    <Loaded query={options}>
      {(view) => {
        const asked = search.get('deck') ?? ALL;
        const deck = view.decks.some((each) => each.deck === asked) ? asked : ALL;
        const choose = (next: string) => setSearch(next === ALL ? {} : { deck: next }, { replace: true });
        return (
          <Page
            title={t('scheduling.headline', { retention: formatPercent(view.preset.retention) })}
            lede={t('scheduling.lede')}
            back={{ href: PATHS.cards, label: t('scheduling.back') }}
            actions={<LinkButton href={PATHS.exams}>{t('scheduling.to-exams')}</LinkButton>}
          >
            <div className={styles.choice}>
              <Select
                label={t('scheduling.for')}
                value={deck}
                onChange={choose}
                options={[
                  { value: ALL, label: t('scheduling.for-all') },
                  ...view.decks.map((each) => ({ value: each.deck, label: nameDeck(each) })),
                ]}
              />
            </div>
            <OptionsForm key={deck} view={view} deck={deck === ALL ? undefined : deck} />
            <div className={styles.further}>
              <Section title={t('scheduling.move')}>
                <MovePanel />
              </Section>
              <Section title={t('scheduling.weights')}>
                <WeightsPanel />
              </Section>
            </div>
          </Page>
        );
      }}
    </Loaded>
  );
}

function nameDeck({ title, options }: OptionsView['decks'][number]): string {
  return options ? t('scheduling.deck-with-own', { title }) : title;
}

function OptionsForm({ view, deck }: { view: OptionsView; deck: string | undefined }) {
  const kept = draftOf(view, deck);
  const [draft, setDraft] = useState<Draft>(kept);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  // A new form after taking back: the text fields begin with what is kept.
  const [form, setForm] = useState(0);
  const settled = useSettled(draft, isSameDraft);
  const { save, error, isPending, isKept, begin } = useSaveOptions(draft);
  const preview = useQuery(
    api.scheduling.previewWorkload.queryOptions({
      input: proposalOf(settled),
      placeholderData: keepPreviousData,
    }),
  );
  const isChanged = !isSameDraft(draft, kept);
  const change = (next: Draft) => {
    begin();
    setDraft(next);
  };
  const takeBack = () => {
    begin();
    setDraft(kept);
    setUnreadable([]);
    setForm((count) => count + 1);
  };
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.column}>
          {draft.kind === 'all' ? (
            <AllOptions
              key={form}
              options={draft.options}
              onChange={(options) => change({ kind: 'all', options })}
              onValidity={(field, isValid) =>
                setUnreadable((fields) => [
                  ...fields.filter((each) => each !== field),
                  ...(isValid ? [] : [field]),
                ])
              }
            />
          ) : (
            <DeckOptionsForm
              options={draft.options}
              preset={view.preset}
              onChange={(options) => change({ ...draft, options })}
            />
          )}
        </div>
        <div className={styles.column}>
          <div className={styles.sticky}>
            <Section title={t('scheduling.workload')}>
              <WorkloadPreview preview={preview} isChanged={!isSameDraft(settled, kept)} />
            </Section>
          </div>
        </div>
      </div>
      <ApplyBar
        workload={preview.data}
        isChanged={isChanged || unreadable.length > 0}
        isReadable={unreadable.length === 0}
        isBusy={isPending}
        isKept={isKept}
        error={error}
        onApply={save}
        onTakeBack={takeBack}
      />
    </>
  );
}

function proposalOf(draft: Draft): Inputs['scheduling']['previewWorkload'] {
  if (draft.kind === 'all') return { preset: draft.options };
  return { deck: { deck: draft.deck, options: deckOptionsToKeep(draft.options) } };
}

/** Keeps a draft; the same one sent again is the same deed. */
function useSaveOptions(draft: Draft) {
  const queryClient = useQueryClient();
  const keep = (view: OptionsView) => queryClient.setQueryData(api.scheduling.getOptions.queryKey(), view);
  const all = useMutation(api.scheduling.saveOptions.mutationOptions({ onSuccess: keep }));
  const deck = useMutation(api.scheduling.saveDeckOptions.mutationOptions({ onSuccess: keep }));
  const active = draft.kind === 'all' ? all : deck;
  return {
    error: active.error,
    isPending: active.isPending,
    isKept: active.isSuccess,
    /** Forgets what came of the last time. */
    begin: () => {
      if (!active.isIdle && !active.isPending) active.reset();
    },
    save: () => {
      const event = newEventId();
      if (draft.kind === 'all') all.mutate({ event, preset: draft.options });
      else deck.mutate({ event, deck: draft.deck, options: deckOptionsToKeep(draft.options) });
    },
  };
}
