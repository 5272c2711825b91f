import type { ExamsView, ExamView } from '#core/contract/scheduling.ts';
import { formatIsoDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ExamPlan } from './exam-plan.tsx';
import styles from './exams.module.css';

interface ExamSummaryProps {
  exam: ExamView;
  view: ExamsView;
  minutesPerDay: number;
  isBusy: boolean;
  onChange: () => void;
  onRemove: () => void;
}

/** An exam that is set: when, of which decks, what it takes, and the ways to change and remove it. */
export function ExamSummary({ exam, view, minutesPerDay, isBusy, onChange, onRemove }: ExamSummaryProps) {
  const { date, decks, isPast } = exam;
  const known = decks
    .filter(({ deck }) => view.decks.some((each) => each.deck === deck))
    .map(({ deck }) => deck);
  return (
    <>
      <p className={styles.when}>
        {isPast
          ? t('scheduling.exams.past', { date: formatIsoDate(date, 'long') })
          : formatIsoDate(date, 'weekday')}
        {' · '}
        {decks.map(({ title }) => title).join(', ')}
      </p>
      {!isPast && known.length > 0 && <ExamPlan plan={{ date, decks: known, minutesPerDay }} view={view} />}
      <div className={styles.buttons}>
        <Button size="small" onPress={onChange}>
          {t('scheduling.exams.change')}
        </Button>
        <Button size="small" variant="quiet" isDisabled={isBusy} onPress={onRemove}>
          {t('scheduling.exams.remove')}
        </Button>
      </div>
    </>
  );
}
