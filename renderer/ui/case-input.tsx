import { useEffect, useId, useRef } from 'react';
import type { CaseView } from '#core/contract/questions.ts';
import type { PartResponse, Response } from '#core/quiz/response.ts';
import { answersIn, CaseStory, PartHead, PartOutcome } from './case-outcome.tsx';
import { ChoiceInput } from './choice-input.tsx';
import { LiveText } from './live-text.tsx';
import { outcomeOf, outcomeWord } from './verdict.tsx';
import styles from './case.module.css';

interface CaseInputProps {
  asked: CaseView;
  response: Response | undefined;
  onChange: (response: Response) => void;
  isDisabled?: boolean;
}

/** A case and its questions: those answered and told, and those to be answered. */
export function CaseInput({ asked, response, onChange, isDisabled = false }: CaseInputProps) {
  const { text, parts, count } = asked;
  const baseId = useId();
  const answers = answersIn(response);
  const choose = (part: string, answer: Response) => {
    if (isPartResponse(answer)) onChange({ kind: 'scenario', parts: { ...answers, [part]: answer } });
  };
  const last = parts.findLast(({ told }) => told !== undefined);

  const before = useRef(asked.asked);
  useEffect(() => {
    // The next part begins where the reader is to go on.
    if (asked.asked !== before.current) document.getElementById(`${baseId}-${asked.asked}`)?.focus();
    before.current = asked.asked;
  }, [asked.asked, baseId]);

  return (
    <div className={styles.case}>
      <CaseStory text={text} />
      <ol className={styles.parts}>
        {parts.map((part, index) => (
          <li key={part.id} className={styles.part}>
            <PartHead part={part} number={index + 1} count={count} id={`${baseId}-${part.id}`} />
            {part.told ? (
              <PartOutcome part={part} answer={answers[part.id]} />
            ) : (
              <ChoiceInput
                question={part}
                response={answers[part.id]}
                onChange={(answer) => choose(part.id, answer)}
                labelledBy={`${baseId}-${part.id}`}
                isDisabled={isDisabled}
              />
            )}
          </li>
        ))}
      </ol>
      <LiveText>{last?.told ? outcomeWord(outcomeOf(last.told.score, answers[last.id])) : ''}</LiveText>
    </div>
  );
}

function isPartResponse(response: Response): response is PartResponse {
  return response.kind === 'single' || response.kind === 'multiple' || response.kind === 'true-false';
}
