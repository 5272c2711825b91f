import type { QuizOptions } from '#core/contract/quizzes.ts';
import type { QuizChoice } from '#core/quiz/quiz-choice.ts';
import type { AttemptMode } from '#core/study/attempt-settings.ts';
import type { AttemptStart } from '#renderer/ui/use-begin.ts';

/** A quiz of one's own as it is being made. */
export interface QuizDraft extends Omit<QuizChoice, 'limitMinutes'> {
  mode: AttemptMode;
  /** 0 for no limit. */
  limitMinutes: number;
  title: string;
}

const USUAL: QuizDraft = {
  units: [],
  concepts: [],
  kinds: [],
  levels: [],
  answered: 'any',
  count: 10,
  mode: 'practice',
  limitMinutes: 0,
  title: '',
};

/** As the last quiz was made, without its name and what is not on this computer any more; else as most want it. */
export function beginDraft({ last, units, concepts, kinds }: QuizOptions): QuizDraft {
  if (!last) return USUAL;
  const { choice, mode } = last;
  return {
    ...choice,
    units: choice.units.filter((id) => units.some((unit) => unit.id === id)),
    concepts: choice.concepts.filter((id) => concepts.some((concept) => concept.id === id)),
    kinds: choice.kinds.filter((kind) => kinds.some((each) => each.kind === kind)),
    mode,
    limitMinutes: choice.limitMinutes ?? 0,
    title: '',
  };
}

/** What of a draft says which questions are asked. */
export function choiceOf({ mode: _mode, title: _title, limitMinutes, ...choice }: QuizDraft): QuizChoice {
  return limitMinutes === 0 ? choice : { ...choice, limitMinutes };
}

/** The attempt a draft leads to. */
export function toStart(draft: QuizDraft): AttemptStart {
  const { mode, limitMinutes } = draft;
  const title = draft.title.trim();
  return {
    purpose: 'own',
    mode,
    choice: choiceOf(draft),
    ...(title === '' ? {} : { title }),
    ...(limitMinutes === 0 ? {} : { limitMinutes }),
  };
}
