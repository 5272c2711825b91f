import { useEffect, useRef } from 'react';
import type { AnsweredQuestion } from '#core/contract/questions.ts';
import { HINT_PENALTY, TRY_PENALTY } from '#core/quiz/practice-rules.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { fieldName } from '#renderer/ui/field-name.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { optionsOf } from '#renderer/ui/options.ts';
import { letterOf } from '#renderer/ui/response.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { OutcomeSign, outcomeWord } from '#renderer/ui/verdict.tsx';
import styles from './practice-help.module.css';

/** The hints taken so far, and what they cost. */
export function HintsTaken({ question }: { question: AnsweredQuestion }) {
  const hints = question.practised?.hints;
  if (!hints || hints.taken === 0) return null;
  return (
    <aside className={styles.hints} aria-label={t('attempt.hints')}>
      {hints.texts.map((text, index) => (
        <p key={index} className={styles.hint}>
          <RichText nodes={text} />
        </p>
      ))}
      {hints.struck.map((id) => (
        <p key={id} className={styles.hint}>
          {t('attempt.hint.struck', {
            letter: letterOf(optionsOf(question).findIndex((option) => option.id === id)),
          })}
        </p>
      ))}
      <p className={styles.cost}>
        {t('attempt.hint.taken', { share: formatPercent(hints.taken * HINT_PENALTY) })}
      </p>
    </aside>
  );
}

/** What is told of a try that was not right and not the last: the remark on what was chosen, and what is left. */
export function TrialNote({ question }: { question: AnsweredQuestion }) {
  const { trial, practised } = question;
  const place = useRef<HTMLDivElement>(null);
  const tried = practised?.tries.taken;
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [tried]);
  if (!trial || !practised) return null;
  const outcome = trial.isPartly ? 'partly' : 'wrong';
  const placeOf = (id: string) => optionsOf(question).findIndex((option) => option.id === id);
  const name = (id: string) => {
    if (placeOf(id) >= 0) return letterOf(placeOf(id));
    const field = question.fields.findIndex((each) => each.id === id);
    return question.fields.length > 1 ? fieldName(question, field) : '';
  };
  // Of one thing chosen the verdict says all there is to say.
  const isOne = trial.notes.length === 1;
  const telling = trial.notes
    .filter(({ text }) => !isOne || text.length > 0)
    .toSorted((one, other) => placeOf(one.option) - placeOf(other.option));
  return (
    <div ref={place} className={styles.trial}>
      <p className={styles.verdict} data-outcome={outcome}>
        <OutcomeSign outcome={outcome} />
        <strong>{outcomeWord(outcome)}</strong>
      </p>
      {telling.length > 0 && (
        <ul className={styles.notes}>
          {telling.map(({ option, correct, text }) => (
            <li key={option} className={styles.note}>
              <span className={styles.name}>{name(option)}</span>
              <span>
                {!isOne && (
                  <span className={styles.tag} data-outcome={correct ? 'right' : 'wrong'}>
                    <Icon name={correct ? 'check' : 'cross'} size={14} />
                    {outcomeWord(correct ? 'right' : 'wrong')}
                  </span>
                )}{' '}
                <RichText nodes={text} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.cost}>{triesText(question)}</p>
    </div>
  );
}

/** How many tries are left, and the most the next one can earn. */
export function triesText({ practised }: AnsweredQuestion): string {
  if (!practised) return '';
  const { tries, hints } = practised;
  const most = Math.max(0, 1 - tries.taken * TRY_PENALTY - hints.taken * HINT_PENALTY);
  return t('attempt.tries.left', { count: tries.left, share: formatPercent(most) });
}
