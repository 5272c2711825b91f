import { useState, type SyntheticEvent } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { ExamsView, ExamView } from '#core/contract/scheduling.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { ExamPlan } from './exam-plan.tsx';
import styles from './exams.module.css';

interface ExamInput {
  title: string;
  date: string;
  decks: string[];
}

interface ExamFormProps {
  view: ExamsView;
  /** The exam to change; a new one when absent. */
  exam: ExamView | undefined;
  minutesPerDay: number;
  isBusy: boolean;
  onSave: (input: ExamInput) => void;
  onCancel: () => void;
}

/** Name, day and decks of an exam, with the plan they lead to before it is kept. */
export function ExamForm({ view, exam, minutesPerDay, isBusy, onSave, onCancel }: ExamFormProps) {
  const [title, setTitle] = useState(exam?.title ?? '');
  const [date, setDate] = useState(exam?.date ?? '');
  const [decks, setDecks] = useState<string[]>(exam?.decks.map(({ deck }) => deck) ?? []);
  const isDateGood = date > view.today && date <= view.lastDate;
  const isComplete = title.trim() !== '' && isDateGood && decks.length > 0;
  const isAll = view.decks.every(({ deck }) => decks.includes(deck));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isComplete) onSave({ title: title.trim(), date, decks });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField value={title} onChange={setTitle} autoFocus className={styles.field}>
        <Label className={styles.label}>{t('scheduling.exams.title')}</Label>
        <Input className={styles.input} maxLength={200} autoComplete="off" />
      </TextField>
      <TextField value={date} onChange={setDate} type="date" className={styles.field}>
        <Label className={styles.label}>{t('scheduling.exams.date')}</Label>
        <Input className={styles.input} min={dayAfter(view.today)} max={view.lastDate} />
      </TextField>
      {date !== '' && !isDateGood && (
        <p className={styles.fault} role="status">
          {date <= view.today ? t('scheduling.exams.date.over') : t('scheduling.exams.date.far')}
        </p>
      )}
      <CheckList
        label={t('scheduling.exams.decks')}
        aside={
          <Button
            size="small"
            variant="quiet"
            onPress={() => setDecks(isAll ? [] : view.decks.map(({ deck }) => deck))}
          >
            {t(isAll ? 'scheduling.exams.decks.none' : 'scheduling.exams.decks.all')}
          </Button>
        }
        values={decks}
        entries={view.decks.map(({ deck, title: name, cards }) => ({
          id: deck,
          title: name,
          note: t('scheduling.exams.cards', { count: cards }),
        }))}
        onChange={setDecks}
      />
      {isDateGood && decks.length > 0 && <ExamPlan plan={{ date, decks, minutesPerDay }} view={view} />}
      {!isComplete && <p className={styles.note}>{t('scheduling.exams.incomplete')}</p>}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" isDisabled={!isComplete || isBusy}>
          {exam ? t('scheduling.exams.keep') : t('scheduling.exams.set')}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t('scheduling.exams.cancel')}
        </Button>
      </div>
    </form>
  );
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
