import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { CardView } from '#core/contract/cards.ts';
import type { Run, TypedComparison } from '#core/quiz/typed-answer.ts';
import { t } from '#renderer/i18n/t.ts';
import { pictureAnswer } from '#renderer/ui/covered-picture.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { differenceText, verdictText } from './spoken-answer.ts';
import styles from './card-answer.module.css';

interface CardAnswerProps {
  card: CardView;
  /** For typed cards. */
  comparison: TypedComparison | undefined;
}

/** The answer side. A cloze card shows its answer within the question. */
export function CardAnswer({ card, comparison }: CardAnswerProps) {
  if (card.kind === 'cloze') return null;
  if (comparison) return <TypedAnswer answer={card.answer ?? ''} comparison={comparison} />;
  return (
    <p className={styles.text}>
      {card.picture ? pictureAnswer(card.picture) : <RichText nodes={card.back} />}
    </p>
  );
}

function TypedAnswer({ answer, comparison }: { answer: string; comparison: TypedComparison }) {
  const { verdict, typed, expected } = comparison;
  const difference = differenceText(comparison);
  // Nothing typed is as far from every spelling: the answer itself is told.
  const nearest = typed.length === 0 ? answer : expected.map(({ text }) => text).join('');
  return (
    <div className={styles.typed}>
      <p className={styles.verdict} data-verdict={verdict}>
        <Icon name={verdict === 'wrong' ? 'cross' : 'check'} size={16} />
        {verdictText(verdict)}
      </p>
      {difference !== '' && <VisuallyHidden elementType="p">{difference}</VisuallyHidden>}
      <dl className={styles.lines}>
        <dt>{t('review.typed.yours')}</dt>
        <dd>
          {typed.length === 0 ? (
            <span className={styles.none}>{t('review.typed.none')}</span>
          ) : (
            <Runs runs={typed} />
          )}
        </dd>
        <dt>{t('review.typed.answer')}</dt>
        <dd>{typed.length === 0 ? nearest : <Runs runs={expected} isMissing />}</dd>
        {nearest !== answer && (
          <>
            <dt>{t('review.typed.also')}</dt>
            <dd>{answer}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

/** Text with what the other side lacks marked: by colour, and by a line under or through it. */
function Runs({ runs, isMissing = false }: { runs: readonly Run[]; isMissing?: boolean }) {
  return runs.map((run, index) => {
    if (run.match) return <span key={index}>{run.text}</span>;
    return isMissing ? (
      <ins key={index} className={styles.missing}>
        {run.text}
      </ins>
    ) : (
      <del key={index} className={styles.extra}>
        {run.text}
      </del>
    );
  });
}
