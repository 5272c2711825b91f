import { useQuery } from '@tanstack/react-query';
import type { Outputs } from '#core/contract.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { describeFault } from '#renderer/ui/describe-fault.ts';
import { t } from '#renderer/i18n/t.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { canHoldNew, CRAM_KINDS, type CramChoice, type CramKind } from './cram-search.ts';
import styles from './cram.module.css';

const KINDS = {
  failed: 'cram.kind.failed',
  due: 'cram.kind.due',
  deck: 'cram.kind.deck',
  concept: 'cram.kind.concept',
  tag: 'cram.kind.tag',
  marked: 'cram.kind.marked',
  leeches: 'cram.kind.leeches',
  all: 'cram.kind.all',
  search: 'cram.kind.search',
} as const satisfies Record<CramKind, MessageKey>;

type Choices = Outputs['study']['getCramChoices'];

interface CramCardsProps {
  choice: CramChoice;
  /** The choice in the language of searches. */
  search: string;
  /** What it finds. */
  result: Outputs['study']['countCram'] | undefined;
  /** Why it could not be looked for; null where it could. */
  error: Error | null;
  onChange: (choice: CramChoice) => void;
}

/** Which cards are practised: a ready choice, or a search in the language of the browser. */
export function CramCards({ choice, search, result, error, onChange }: CramCardsProps) {
  const { data: choices } = useQuery(api.study.getCramChoices.queryOptions());
  const { kind, name, days, isNewIncluded } = choice;
  const names = choices ? namesOf(choices, kind) : [];
  const choose = (value: string) => {
    const next = value as CramKind;
    const first = choices ? namesOf(choices, next)[0]?.value : undefined;
    onChange({ ...choice, kind: next, name: next === 'search' ? search : (first ?? '') });
  };
  return (
    <>
      <div className={styles.row}>
        <Select
          label={t('cram.which')}
          value={kind}
          onChange={choose}
          options={CRAM_KINDS.filter((each) => each !== 'tag' || (choices?.tags.length ?? 0) > 0).map(
            (each) => ({
              value: each,
              label: t(KINDS[each]),
            }),
          )}
        />
        {names.length > 0 && (
          <Select
            label={t(KINDS[kind])}
            value={name}
            onChange={(value) => onChange({ ...choice, name: value })}
            options={names}
          />
        )}
        {kind === 'due' && (
          <NumberField
            label={t('cram.days')}
            value={days}
            minValue={0}
            maxValue={365}
            step={1}
            onChange={(value) => onChange({ ...choice, days: value })}
          />
        )}
      </div>
      {kind === 'search' && (
        <SearchField
          label={t('cram.search')}
          placeholder={t('cram.search.placeholder')}
          value={name}
          onChange={(value) => onChange({ ...choice, name: value })}
        />
      )}
      {canHoldNew(kind) && (
        <Switch
          label={t('cram.with-new')}
          isSelected={isNewIncluded}
          onChange={(value) => onChange({ ...choice, isNewIncluded: value })}
        />
      )}
      <div className={styles.found}>
        <p role="status">
          {error
            ? describeError(error)
            : result?.fault
              ? t('cram.fault', { cause: describeFault(result.fault), place: result.fault.start + 1 })
              : result && t('cram.found', { count: result.count })}
        </p>
        {kind !== 'search' && <p className={styles.query}>{search}</p>}
      </div>
    </>
  );
}

function namesOf({ decks, concepts, tags }: Choices, kind: CramKind): { value: string; label: string }[] {
  switch (kind) {
    case 'deck':
      return decks.map(({ title }) => ({ value: title, label: title }));
    case 'concept':
      return concepts.map(({ id, title }) => ({ value: id, label: title }));
    case 'tag':
      return tags.map((tag) => ({ value: tag, label: tag }));
    default:
      return [];
  }
}
