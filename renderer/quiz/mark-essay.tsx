import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import type { AnsweredQuestion } from '#core/contract/questions.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import styles from './mark-essay.module.css';

interface MarkEssayProps {
  attempt: string;
  question: AnsweredQuestion;
}

/** The rubric of an essay that was handed in: the learner says what their text shows. Nothing for any other question. */
export function MarkEssay({ attempt, question }: MarkEssayProps) {
  const { response, feedback } = question;
  const before = response?.kind === 'essay' ? response.criteria : undefined;
  const [criteria, setCriteria] = useState<string[]>(before ?? []);
  const marking = useMarking(attempt);
  if (response?.kind !== 'essay' || !feedback?.rubric) return null;
  const rubric = feedback.rubric.criteria;
  const met = rubric.filter(({ id }) => criteria.includes(id));
  const isKept = before?.length === criteria.length && before.every((id) => criteria.includes(id));
  const keep = (chosen: string[]) => {
    const marked = { kind: 'essay', text: response.text, criteria: chosen } as const;
    // Marking takes no time of its own: what is counted is writing.
    marking.mutate({ event: newEventId(), attempt, item: question.item, response: marked, tookMs: 0 });
  };
  return (
    <div className={styles.marks}>
      <CheckboxGroup
        value={criteria}
        onChange={(chosen) => {
          setCriteria(chosen);
          keep(chosen);
        }}
        className={styles.criteria}
      >
        <Label className={styles.name}>{t('quiz.essay.mark')}</Label>
        {rubric.map(({ id, text, points }) => (
          <Checkbox key={id} value={id} className={styles.criterion}>
            <span aria-hidden className={styles.box}>
              <Icon name="check" size={14} />
            </span>
            <span>
              <RichText nodes={text} />{' '}
              <span className={styles.points}>{t('quiz.essay.points', { points })}</span>
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className={styles.foot}>
        <Button size="small" isDisabled={isKept} onPress={() => keep(criteria)}>
          {t('quiz.essay.keep')}
        </Button>
        <p role="status" className={styles.sum}>
          {t('quiz.essay.sum', { met: pointsOf(met), points: pointsOf(rubric) })}{' '}
          {t(isKept ? 'quiz.essay.kept' : 'quiz.essay.not-kept')}
        </p>
      </div>
      {marking.error && (
        <SaveFailure
          error={marking.error}
          title={t('quiz.essay.not-saved')}
          onRetry={() => marking.variables && marking.mutate(marking.variables)}
        />
      )}
    </div>
  );
}

function pointsOf(criteria: readonly { points: number }[]): number {
  return criteria.reduce((sum, { points }) => sum + points, 0);
}

/** Keeps marks, and shows what they change: the question, and the score of an attempt that is over. */
function useMarking(attempt: string) {
  const queryClient = useQueryClient();
  return useMutation(
    api.quiz.answerItem.mutationOptions({
      // Marks are kept as they are set, one after another.
      scope: { id: attempt },
      onSuccess: () =>
        queryClient.invalidateQueries({ queryKey: api.quiz.getAttempt.queryKey({ input: { attempt } }) }),
    }),
  );
}
