import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ExamsView, ExamView } from '#core/contract/scheduling.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Columns, Page, Section } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { UndoToast, useUndoable } from '#renderer/ui/undo-toast.tsx';
import { ExamForm } from './exam-form.tsx';
import { ExamSummary } from './exam-summary.tsx';
import styles from './exams.module.css';

/** Minutes a day to plan with before the learner's own are known. */
const MINUTES_AT_FIRST = 20;

/** Days by which decks are to be known: what each takes a day, and what will not fit. */
export function ExamsScreen() {
  const exams = useQuery(api.scheduling.getExams.queryOptions());
  return <Loaded query={exams}>{(view) => <Exams view={view} />}</Loaded>;
}

function Exams({ view }: { view: ExamsView }) {
  const queryClient = useQueryClient();
  const [edited, setEdited] = useState<string>();
  const [minutes, setMinutes] = useState(Math.max(5, Math.round(view.usualMinutes ?? MINUTES_AT_FIRST)));
  const keep = (next: ExamsView) => queryClient.setQueryData(api.scheduling.getExams.queryKey(), next);
  const undoable = useUndoable();
  const remove = useMutation(
    api.scheduling.removeExam.mutationOptions({
      onSuccess: (left, { event, exam }) => {
        const title = view.exams.find((each) => each.exam === exam)?.title ?? '';
        keep(left);
        undoable.show({ deed: event, text: t('scheduling.exams.removed', { title }) });
      },
    }),
  );
  const set = useMutation(
    api.scheduling.setExam.mutationOptions({
      onSuccess: (next) => {
        keep(next);
        setEdited(undefined);
      },
    }),
  );
  const [next] = view.exams.filter(({ isPast }) => !isPast);
  const error = set.error ?? remove.error;
  const form = (exam: ExamView | undefined) => (
    <ExamForm
      key={exam?.exam ?? 'new'}
      view={view}
      exam={exam}
      minutesPerDay={minutes}
      isBusy={set.isPending}
      onSave={(input) => set.mutate({ event: newEventId(), exam: exam?.exam ?? newEventId(), ...input })}
      onCancel={() => setEdited(undefined)}
    />
  );
  return (
    <Page
      title={
        next
          ? t('scheduling.exams.headline', { title: next.title, date: formatIsoDate(next.date, 'weekday') })
          : t('scheduling.exams.headline.none')
      }
      lede={t('scheduling.exams.lede')}
      back={{ href: PATHS.cards, label: t('scheduling.back') }}
      actions={<LinkButton href={PATHS.options}>{t('scheduling.to-options')}</LinkButton>}
    >
      {error && (
        <div className={styles.banner}>
          <Banner tone="bad">{describeError(error)}</Banner>
        </div>
      )}
      <Columns
        aside={
          <Section title={t('scheduling.exams.time')}>
            <NumberField
              label={t('scheduling.exams.minutes')}
              description={
                view.usualMinutes === null
                  ? t('scheduling.exams.minutes.text')
                  : t('scheduling.exams.minutes.usual', { minutes: formatMinutes(view.usualMinutes) })
              }
              value={minutes}
              minValue={1}
              maxValue={1440}
              step={5}
              onChange={setMinutes}
            />
            <p className={styles.note}>{t('scheduling.exams.how')}</p>
          </Section>
        }
      >
        {view.exams.length === 0 && edited === undefined && (
          <EmptyState
            title={t('scheduling.exams.empty')}
            action={
              <Button variant="primary" onPress={() => setEdited('')}>
                {t('scheduling.exams.set')}
              </Button>
            }
          >
            <p>{t('scheduling.exams.empty.text')}</p>
          </EmptyState>
        )}
        {view.exams.map((exam) =>
          edited === exam.exam ? (
            <Section key={exam.exam} title={exam.title}>
              {form(exam)}
            </Section>
          ) : (
            <Section key={exam.exam} title={exam.title}>
              <ExamSummary
                exam={exam}
                view={view}
                minutesPerDay={minutes}
                isBusy={remove.isPending}
                onChange={() => setEdited(exam.exam)}
                onRemove={() => remove.mutate({ event: newEventId(), exam: exam.exam })}
              />
            </Section>
          ),
        )}
        {edited === '' && <Section title={t('scheduling.exams.new')}>{form(undefined)}</Section>}
        {view.exams.length > 0 && edited === undefined && (
          <Button icon="plus" onPress={() => setEdited('')}>
            {t('scheduling.exams.another')}
          </Button>
        )}
      </Columns>
      <UndoToast undoable={undoable} />
    </Page>
  );
}
