import type { ConceptMastery } from '#core/contract/progress-report.ts';
import { PRACTICE_TRIES } from '#core/quiz/practice-rules.ts';
import { nextStep } from '#core/report/strengths.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { practicePath } from '#renderer/ui/paths.ts';
import { sectionPath } from '#renderer/ui/section-path.ts';
import { PRACTICE_ITEMS, type AttemptStart } from '#renderer/ui/use-begin.ts';

interface ConceptStepProps {
  concept: ConceptMastery;
  startAttempt: (choice: AttemptStart) => void;
}

/** The button for what helps a concept most. */
export function ConceptStep({ concept, startAttempt }: ConceptStepProps) {
  const { concept: id, title, unread, evidence } = concept;
  const step = nextStep(concept);
  if (step === 'read' && unread)
    return (
      <LinkButton
        size="small"
        href={sectionPath(unread.lesson, unread.section)}
        label={t('strengths.read.label', { concept: title })}
      >
        {t('strengths.read')}
      </LinkButton>
    );
  if (step === 'practise')
    return (
      <Button
        size="small"
        aria-label={t('strengths.practise.label', { concept: title })}
        onPress={() =>
          startAttempt({
            purpose: 'own',
            mode: 'practice',
            title,
            tries: PRACTICE_TRIES,
            choice: {
              units: [],
              concepts: [id],
              kinds: [],
              levels: [],
              answered: 'any',
              count: Math.max(1, Math.min(PRACTICE_ITEMS, evidence.items.total)),
            },
          })
        }
      >
        {t('strengths.practise')}
      </Button>
    );
  return (
    <LinkButton
      size="small"
      href={practicePath(`concept:${id}`)}
      label={t('strengths.review.label', { concept: title })}
    >
      {t('strengths.review')}
    </LinkButton>
  );
}
