import type { Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { isUnmarked } from '#core/quiz/steps.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from './icon.tsx';
import styles from './answer-feedback.module.css';

export type Outcome = 'right' | 'partly' | 'wrong' | 'left-out' | 'unmarked';

const OUTCOMES = {
  right: 'quiz.outcome.right',
  partly: 'quiz.outcome.partly',
  wrong: 'quiz.outcome.wrong',
  'left-out': 'quiz.outcome.left-out',
  unmarked: 'quiz.outcome.unmarked',
} as const satisfies Record<Outcome, MessageKey>;

/** How an answer turned out, for a word and a sign. */
export function outcomeOf(score: number, response: Response | undefined): Outcome {
  if (!response) return 'left-out';
  if (isUnmarked(response)) return 'unmarked';
  if (score === 1) return 'right';
  return score > 0 ? 'partly' : 'wrong';
}

export function outcomeWord(outcome: Outcome): string {
  return t(OUTCOMES[outcome]);
}

/** The sign of an outcome; it stands beside its word, or on an element that has the word as its name. */
export function OutcomeSign({ outcome }: { outcome: Outcome }) {
  return (
    <span className={styles.sign} data-outcome={outcome} aria-hidden>
      {outcome === 'right' && <Icon name="check" size={14} />}
      {outcome === 'wrong' && <Icon name="cross" size={14} />}
      {outcome === 'partly' && <span className={styles.half} />}
      {(outcome === 'left-out' || outcome === 'unmarked') && <span className={styles.dash} />}
    </span>
  );
}

/** How an answer of a kind earns a part; the other kinds are right or wrong. */
const PARTLY_RULES: Partial<Record<Question['kind'], MessageKey>> = {
  multiple: 'quiz.partly-rule',
  ordering: 'quiz.order-rule',
  matching: 'quiz.fields-rule',
  gaps: 'quiz.fields-rule',
  categorise: 'quiz.fields-rule',
  timeline: 'quiz.fields-rule',
  scenario: 'quiz.parts-rule',
  essay: 'quiz.points-rule',
};

interface VerdictProps {
  outcome: Outcome;
  score: number;
  question: Pick<Question, 'kind' | 'sketch'>;
}

/** How an answer turned out, in a word, and how it earns a part where it can. */
export function Verdict({ outcome, score, question }: VerdictProps) {
  const earned = question.sketch?.isSeveral ? 'quiz.partly-rule' : PARTLY_RULES[question.kind];
  const rule = outcome === 'partly' || outcome === 'wrong' ? earned : undefined;
  return (
    <p className={styles.verdict} data-outcome={outcome}>
      <OutcomeSign outcome={outcome} />
      <span>
        <strong>{outcomeWord(outcome)}</strong>
        {outcome === 'partly' && ` ${t('quiz.partly-score', { share: formatPercent(score) })}`}
        {rule && ` ${t(rule)}`}
      </span>
    </p>
  );
}
