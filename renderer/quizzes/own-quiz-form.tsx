import { useState, type SyntheticEvent } from 'react';
import type { QuizOptions } from '#core/contract/quizzes.ts';
import { ITEM_LEVELS, MAX_ITEMS } from '#core/quiz/item-kinds.ts';
import { t } from '#renderer/i18n/t.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import type { AttemptStart } from '#renderer/ui/use-begin.ts';
import { AnyOf } from './any-of.tsx';
import { KIND_NAMES } from './kind-names.ts';
import { beginDraft, toStart, type QuizDraft } from './own-quiz-draft.ts';
import { OwnQuizStart } from './own-quiz-start.tsx';
import { SubjectList } from './subject-list.tsx';
import styles from './own-quiz.module.css';

/** Minutes a quiz can be limited to; 0 for no limit. */
const LIMITS = [0, 5, 10, 15, 20, 30, 45, 60, 90];

interface OwnQuizFormProps {
  options: QuizOptions;
  onStart: (start: AttemptStart) => void;
}

/** What a quiz of one's own is made of; it begins as the last one was. */
export function OwnQuizForm({ options, onStart }: OwnQuizFormProps) {
  const [draft, setDraft] = useState(() => beginDraft(options));
  const change = (changes: Partial<QuizDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onStart(toStart(draft));
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <SubjectList options={options} units={draft.units} concepts={draft.concepts} onChange={change} />
      <div className={styles.settings}>
        <Select
          label={t('own-quiz.answered')}
          value={draft.answered}
          onChange={(answered) => change({ answered: answered as QuizDraft['answered'] })}
          options={[
            { value: 'any', label: t('own-quiz.answered.any') },
            { value: 'read', label: t('own-quiz.answered.read') },
            { value: 'missed', label: t('own-quiz.answered.missed') },
            { value: 'never', label: t('own-quiz.answered.never') },
          ]}
        />
        <AnyOf
          label={t('own-quiz.levels')}
          values={draft.levels}
          onChange={(levels) => change({ levels: ITEM_LEVELS.filter((level) => levels.includes(level)) })}
          entries={[
            { id: 'recall', title: t('own-quiz.level.recall') },
            { id: 'understanding', title: t('own-quiz.level.understanding') },
            { id: 'judgement', title: t('own-quiz.level.judgement') },
          ]}
        />
        <AnyOf
          label={t('own-quiz.kinds')}
          values={draft.kinds}
          onChange={(kinds) =>
            change({ kinds: options.kinds.flatMap(({ kind }) => (kinds.includes(kind) ? kind : [])) })
          }
          entries={options.kinds.map(({ kind, count }) => ({ id: kind, title: t(KIND_NAMES[kind]), count }))}
        />
        <NumberField
          label={t('own-quiz.count')}
          value={draft.count}
          minValue={1}
          maxValue={MAX_ITEMS}
          step={5}
          onChange={(count) => change({ count })}
        />
        <SegmentedControl
          label={t('own-quiz.mode')}
          value={draft.mode}
          onChange={(mode) => change({ mode })}
          options={[
            { value: 'practice', label: t('own-quiz.mode.practice') },
            { value: 'test', label: t('own-quiz.mode.test') },
          ]}
        />
        <Select
          label={t('own-quiz.limit')}
          value={String(draft.limitMinutes)}
          onChange={(limit) => change({ limitMinutes: Number(limit) })}
          options={LIMITS.map((minutes) => ({
            value: String(minutes),
            label: minutes === 0 ? t('own-quiz.limit.none') : t('own-quiz.limit.minutes', { minutes }),
          }))}
        />
        <TextInput
          label={t('own-quiz.name')}
          description={t('own-quiz.name.text')}
          value={draft.title}
          maxLength={200}
          onChange={(title) => change({ title })}
        />
        <OwnQuizStart draft={draft} />
      </div>
    </form>
  );
}
