import type { KeyboardEvent } from 'react';
import type { Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';

export interface FieldsInputProps {
  question: Question;
  response: Response | undefined;
  onChange: (response: Response) => void;
  /** Id of the element that asks the question. */
  labelledBy: string;
  /** What Enter does in a field that is typed in. */
  onEnter?: (() => void) | undefined;
  isDisabled?: boolean;
}

/** Longest text of a field, characters. */
export const FIELD_MAX = 200;

/** Enter hands in what was typed, but not while letters are being composed. */
export function enter(event: KeyboardEvent, act: (() => void) | undefined): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !act) return;
  event.preventDefault();
  act();
}
