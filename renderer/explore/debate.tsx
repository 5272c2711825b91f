import type { ExploreView } from '#core/contract/explore.ts';
import { t } from '#renderer/i18n/t.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { QuestionList } from './question-list.tsx';
import { QuestionSides } from './question-sides.tsx';

interface DebateProps {
  questions: ExploreView['questions'];
  positions: ExploreView['positions'];
  /** Global id of the question the address names. */
  question: string | undefined;
}

/** The contested questions; one of them opens into its sides, next to one another. */
export function Debate({ questions, positions, question }: DebateProps) {
  if (questions.length === 0) {
    return <EmptyState title={t('explore.debate.empty')}>{t('explore.debate.empty.text')}</EmptyState>;
  }
  const index = questions.findIndex(({ id }) => id === question);
  const open = questions[index];
  if (!open) return <QuestionList questions={questions} positions={positions} />;
  return <QuestionSides key={open.id} question={open} positions={positions} next={questions[index + 1]} />;
}
