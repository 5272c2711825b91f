import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Inputs } from '#core/contract.ts';
import type { AnsweredQuestion, AttemptView, Question } from '#core/contract/questions.ts';
import { isEmptyResponse } from '#core/quiz/is-empty.ts';
import type { Response } from '#core/quiz/response.ts';
import { isSameResponse } from '#core/quiz/same-response.ts';
import { errorCode } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api, client } from '#renderer/api/queries.ts';
import { isComplete } from '#renderer/ui/response.ts';
import { useStopwatch } from '#renderer/ui/use-stopwatch.ts';
import { isDisputed, type Drafts } from './drafts.ts';
import { useDrafts } from './use-drafts.ts';
import { useOtherWindows } from './use-other-windows.ts';
import { withAnswer } from './with-answer.ts';

type AnswerInput = Inputs['quiz']['answerItem'];

/** Milliseconds a choice rests before a test keeps it: arrow keys pass over options, several choices take longer. */
const RESTED_MS: Partial<Record<Question['kind'], number>> = {
  single: 400,
  'true-false': 400,
  // Each rest keeps the whole text once more.
  essay: 5_000,
};
const OTHERS_RESTED_MS = 1_200;

/** An answer that could not be kept. */
export interface Failure {
  input: AnswerInput;
  error: unknown;
}

export interface Answers {
  /** What is chosen now, sent or not. */
  responseOf: (question: AnsweredQuestion) => Response | undefined;
  /** Chooses; in a test the choice is kept by itself a moment later. */
  choose: (question: AnsweredQuestion, response: Response) => void;
  /** Sends what is chosen now; true once it is on disk or there is nothing to send. */
  send: (question: AnsweredQuestion, response?: Response, confidence?: number) => Promise<boolean>;
  /** Sends every answer not kept so far; true once all are. */
  sendAll: () => Promise<boolean>;
  failureOf: (item: string) => Failure | undefined;
  /** Sends a failed answer again, as the same event. */
  retry: (failure: Failure) => Promise<boolean>;
  /** Why an answer is not kept; undefined when all are. */
  lastError: unknown;
  /** A question comes into view: its time begins. */
  begin: () => void;
  /** What another window did to a question: changed what is shown, or what the answer chosen here goes from. */
  elsewhereOf: (question: AnsweredQuestion) => 'changed' | 'disputed' | undefined;
  /** Ends a quarrel: the answer chosen here goes in place of the one that is kept, or is let go. */
  settle: (question: AnsweredQuestion, isOwnKept: boolean) => void;
}

/** The answers of an attempt under way: drafts that survive a reload and a closed window, and answers on their way to the disk. */
export function useAnswers(view: AttemptView): Answers {
  const { attempt, mode, questions } = view;
  const queryClient = useQueryClient();
  const { drafts, latest: latestDrafts, change } = useDrafts(view);
  const { changed, acknowledge, lookAgain } = useOtherWindows(attempt);
  const [failures, setFailures] = useState<Readonly<Record<string, Failure>>>({});
  const timers = useRef(new Map<string, number>());
  const underWay = useRef(new Map<string, { response: Response; isSent: Promise<boolean> }>());
  const { restart, read } = useStopwatch();
  const { mutateAsync } = useMutation({
    ...api.quiz.answerItem.mutationOptions({
      // One after another, so that a changed answer never overtakes the one before.
      scope: { id: attempt },
      onSuccess: (answered, { item, response }) => {
        const queryKey = api.quiz.getAttempt.queryKey({ input: { attempt } });
        queryClient.setQueryData(
          queryKey,
          (before: AttemptView | undefined) => before && withAnswer(before, answered),
        );
        const draft = latestDrafts.current[item];
        if (!draft) return;
        const isSent = isSameResponse(draft.response, response);
        change(item, isSent ? undefined : { ...draft, base: answered.response ?? null });
      },
    }),
    // What an answer goes from is known when its turn comes: the one before it may have been under way.
    mutationFn: (input: AnswerInput) => {
      const base = latestDrafts.current[input.item]?.base;
      return client.quiz.answerItem(base === undefined ? input : { ...input, base });
    },
  });

  const deliver = useCallback(
    async (input: AnswerInput): Promise<boolean> => {
      try {
        await mutateAsync(input);
        setFailures((before) => without(before, input.item));
        return true;
      } catch (error) {
        if (errorCode(error) === 'conflict') {
          // Answered or finished in another window: what stands there is shown. A case goes on from it part by part.
          setFailures((before) => without(before, input.item));
          if (mode === 'practice' && input.response.kind === 'scenario') change(input.item, undefined);
          await lookAgain();
          return false;
        }
        setFailures((before) => ({ ...before, [input.item]: { input, error } }));
        return false;
      } finally {
        underWay.current.delete(input.item);
      }
    },
    [mutateAsync, mode, change, lookAgain],
  );
  /** A question as it is by now: a timer has it as it was when its answer was chosen. */
  const presentOf = (question: AnsweredQuestion): AnsweredQuestion => {
    const present = queryClient.getQueryData<AttemptView>(
      api.quiz.getAttempt.queryKey({ input: { attempt } }),
    );
    return present?.questions.find(({ item }) => item === question.item) ?? question;
  };
  // In practice that is only what is told, and that stands.
  const isQuarrel = (question: AnsweredQuestion, { [question.item]: draft }: Drafts) =>
    (mode === 'test' || question.feedback !== undefined) && isDisputed(draft, question);
  const sendResponse = async (
    asked: AnsweredQuestion,
    response: Response | undefined,
    confidence?: number,
  ): Promise<boolean> => {
    const question = presentOf(asked);
    window.clearTimeout(timers.current.get(question.item));
    timers.current.delete(question.item);
    const isErased =
      mode === 'test' && response !== undefined && isEmptyResponse(response) && question.response;
    if (!response || !(isErased || isComplete(response, question))) return true;
    if (isSameResponse(response, question.response)) return true;
    if (isQuarrel(question, latestDrafts.current)) return mode === 'practice';
    const already = underWay.current.get(question.item);
    if (already && isSameResponse(already.response, response)) return already.isSent;
    const failed = failures[question.item];
    const repeated = failed && isSameResponse(failed.input.response, response) ? failed.input : undefined;
    const input = repeated ?? {
      event: newEventId(),
      attempt,
      item: question.item,
      response,
      ...(confidence === undefined ? {} : { confidence }),
      tookMs: read(),
    };
    restart();
    const isSent = deliver(input);
    underWay.current.set(question.item, { response, isSent });
    return isSent;
  };
  const choose = (asked: AnsweredQuestion, response: Response) => {
    const question = presentOf(asked);
    const { item } = question;
    const draft = latestDrafts.current[item];
    const isGoingOn = draft && !isSameResponse(draft.response, question.response);
    change(item, { response, base: isGoingOn ? draft.base : (question.response ?? null) });
    acknowledge(item);
    if (mode === 'practice') return;
    window.clearTimeout(timers.current.get(question.item));
    const timer = window.setTimeout(
      () => void sendResponse(question, response),
      RESTED_MS[question.kind] ?? OTHERS_RESTED_MS,
    );
    timers.current.set(question.item, timer);
  };
  const responseOf = (question: AnsweredQuestion) => drafts[question.item]?.response ?? question.response;
  const send = (question: AnsweredQuestion, response = responseOf(question), confidence?: number) =>
    sendResponse(question, response, confidence);
  const sendAll = async () => {
    const results = await Promise.all(
      questions.filter(({ item }) => drafts[item]).map((question) => send(question)),
    );
    return results.every(Boolean);
  };

  const elsewhereOf: Answers['elsewhereOf'] = (question) => {
    if (isQuarrel(question, drafts)) return 'disputed';
    return changed.has(question.item) && !drafts[question.item] ? 'changed' : undefined;
  };
  const settle: Answers['settle'] = (question, isOwnKept) => {
    const draft = latestDrafts.current[question.item];
    acknowledge(question.item);
    if (!draft || !isOwnKept) {
      change(question.item, undefined);
      return;
    }
    change(question.item, { ...draft, base: question.response ?? null });
    void sendResponse(question, draft.response);
  };

  const latest = useRef(sendAll);
  useEffect(() => {
    latest.current = sendAll;
  });
  useEffect(() => {
    if (mode === 'practice') return;
    // What a reload left unsent, and what is unsent when the screen is left.
    void latest.current();
    const waiting = timers.current;
    return () => {
      for (const timer of waiting.values()) window.clearTimeout(timer);
      void latest.current();
    };
  }, [mode]);

  return {
    responseOf,
    choose,
    send,
    sendAll,
    failureOf: (item) => failures[item],
    retry: ({ input }) => deliver(input),
    lastError: Object.values(failures)[0]?.error,
    begin: restart,
    elsewhereOf,
    settle,
  };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  if (!(key in record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
