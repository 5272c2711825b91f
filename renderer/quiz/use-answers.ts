import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Inputs } from '#core/contract.ts';
import type { AnsweredQuestion, AttemptView, Question } from '#core/contract/questions.ts';
import { isEmptyResponse } from '#core/quiz/is-empty.ts';
import type { Response } from '#core/quiz/response.ts';
import { errorCode } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { isComplete, isSameResponse } from '#renderer/ui/response.ts';
import { useStopwatch } from '#renderer/ui/use-stopwatch.ts';
import { attemptDrafts, readDrafts, writeDrafts, type Drafts } from './drafts.ts';
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
}

/** The answers of an attempt under way: drafts that survive a reload and a closed window, and answers on their way to the disk. */
export function useAnswers(view: AttemptView): Answers {
  const { attempt, mode, questions } = view;
  const queryClient = useQueryClient();
  const [drafts, setDrafts] = useState<Drafts>(() => readDrafts(attemptDrafts(), attempt, questions));
  const [failures, setFailures] = useState<Readonly<Record<string, Failure>>>({});
  const timers = useRef(new Map<string, number>());
  const underWay = useRef(new Map<string, { response: Response; isSent: Promise<boolean> }>());
  const { restart, read } = useStopwatch();
  const { mutateAsync } = useMutation(
    api.quiz.answerItem.mutationOptions({
      // One after another, so that a changed answer never overtakes the one before.
      scope: { id: attempt },
      onSuccess: (answered) => {
        const queryKey = api.quiz.getAttempt.queryKey({ input: { attempt } });
        queryClient.setQueryData(
          queryKey,
          (before: AttemptView | undefined) => before && withAnswer(before, answered),
        );
      },
    }),
  );
  useEffect(() => writeDrafts(attemptDrafts(), attempt, drafts), [attempt, drafts]);

  const deliver = useCallback(
    async (input: AnswerInput): Promise<boolean> => {
      try {
        await mutateAsync(input);
        setFailures((before) => without(before, input.item));
        setDrafts((before) => {
          return isSameResponse(before[input.item], input.response) ? without(before, input.item) : before;
        });
        return true;
      } catch (error) {
        if (errorCode(error) === 'conflict') {
          // Answered or finished in another window: what stands there is shown.
          setFailures((before) => without(before, input.item));
          setDrafts((before) => without(before, input.item));
          await queryClient.invalidateQueries({
            queryKey: api.quiz.getAttempt.queryKey({ input: { attempt } }),
          });
          return false;
        }
        setFailures((before) => ({ ...before, [input.item]: { input, error } }));
        return false;
      } finally {
        underWay.current.delete(input.item);
      }
    },
    [mutateAsync, queryClient, attempt],
  );
  const sendResponse = async (
    question: AnsweredQuestion,
    response: Response | undefined,
    confidence?: number,
  ): Promise<boolean> => {
    window.clearTimeout(timers.current.get(question.item));
    timers.current.delete(question.item);
    const isErased =
      mode === 'test' && response !== undefined && isEmptyResponse(response) && question.response;
    if (!response || !(isErased || isComplete(response, question))) return true;
    if (isSameResponse(response, question.response)) return true;
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
  const choose = (question: AnsweredQuestion, response: Response) => {
    setDrafts((before) => ({ ...before, [question.item]: response }));
    if (mode === 'practice') return;
    window.clearTimeout(timers.current.get(question.item));
    const timer = window.setTimeout(
      () => void sendResponse(question, response),
      RESTED_MS[question.kind] ?? OTHERS_RESTED_MS,
    );
    timers.current.set(question.item, timer);
  };
  const responseOf = (question: AnsweredQuestion) => drafts[question.item] ?? question.response;
  const send = (question: AnsweredQuestion, response = responseOf(question), confidence?: number) =>
    sendResponse(question, response, confidence);
  const sendAll = async () => {
    const results = await Promise.all(
      questions.filter(({ item }) => drafts[item]).map((question) => send(question)),
    );
    return results.every(Boolean);
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
  };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  if (!(key in record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
