import type { AttemptView } from '#core/contract/questions.ts';
import { PRACTICE_TRIES } from '#core/quiz/practice-rules.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PRACTICE_ITEMS, type AttemptStart } from '#renderer/ui/use-begin.ts';
import { outcomeOf } from '#renderer/ui/verdict.tsx';

interface ResultActionsProps {
  view: AttemptView;
  onStart: (start: AttemptStart) => void;
}

/** What can be begun after an attempt: what was missed once more, and another of its kind. */
export function ResultActions({ view, onStart }: ResultActionsProps) {
  const missed = view.questions.filter(isMissed).map(({ item }) => item);
  const again = anotherOf(view);
  return (
    <>
      {missed.length > 0 && (
        <Button
          onPress={() =>
            onStart({ purpose: 'missed', mode: 'practice', asked: missed, tries: PRACTICE_TRIES })
          }
        >
          {t('quiz.practise-missed', { count: missed.length })}
        </Button>
      )}
      {again && <Button onPress={() => onStart(again.start)}>{t(again.words)}</Button>}
    </>
  );
}

function isMissed({ feedback, response }: AttemptView['questions'][number]): boolean {
  const outcome = outcomeOf(feedback?.score ?? 0, response);
  return outcome !== 'right' && outcome !== 'unmarked';
}

function anotherOf({ purpose, unit, choice, title, mode }: AttemptView) {
  switch (purpose) {
    case 'unit':
      return unit
        ? ({
            words: 'quiz.practise-again',
            start: { unit: unit.id, mode: 'practice', items: PRACTICE_ITEMS, tries: PRACTICE_TRIES },
          } as const)
        : undefined;
    case 'own':
      return choice
        ? ({
            words: 'quiz.own-again',
            start: {
              purpose,
              mode,
              choice,
              ...(title === undefined ? {} : { title }),
              ...(choice.limitMinutes === undefined ? {} : { limitMinutes: choice.limitMinutes }),
            },
          } as const)
        : undefined;
    case 'mixed':
      return { words: 'quiz.mixed-again', start: { purpose, mode, items: PRACTICE_ITEMS } } as const;
    case 'adaptive':
      return { words: 'quiz.adaptive-again', start: { purpose, mode } } as const;
    case 'sure-but-wrong':
    case 'missed':
      return undefined;
  }
}
