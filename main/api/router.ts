import { ORPCError } from '@orpc/client';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import { ValidationError } from '@orpc/contract';
import { EventConflict, NotSaved } from '#main/store/errors.ts';
import { appHandlers } from './app.ts';
import { browseHandlers } from './browse.ts';
import { cardsHandlers } from './cards.ts';
import { certificateHandlers } from './certificate.ts';
import { contentHandlers } from './content.ts';
import type { ApiContext } from './context.ts';
import { conflict, invalidInput } from './errors.ts';
import { api } from './implement.ts';
import { historyHandlers } from './history.ts';
import { itemAnalysisHandlers } from './item-analysis.ts';
import { notesHandlers } from './notes.ts';
import { paperHandlers } from './paper.ts';
import { quizHandlers } from './quiz.ts';
import { quizzesHandlers } from './quizzes.ts';
import { readingHandlers } from './reading.ts';
import { reportHandlers } from './report.ts';
import { schedulingHandlers } from './scheduling.ts';
import { searchHandlers } from './search.ts';
import { settingsHandlers } from './settings.ts';
import { statisticsHandlers } from './statistics.ts';
import { studyHandlers } from './study.ts';
import { yourDataHandlers } from './your-data.ts';

/** Every call of the contract with its handler; a call without one does not compile. */
export const router = api.router({
  app: appHandlers,
  settings: settingsHandlers,
  content: contentHandlers,
  study: studyHandlers,
  history: historyHandlers,
  reading: readingHandlers,
  cards: cardsHandlers,
  browse: browseHandlers,
  notes: notesHandlers,
  scheduling: schedulingHandlers,
  quiz: { ...quizHandlers, ...paperHandlers, ...quizzesHandlers, ...itemAnalysisHandlers },
  report: { ...reportHandlers, ...certificateHandlers },
  statistics: statisticsHandlers,
  search: searchHandlers,
  data: yourDataHandlers,
});

/** Turns whatever a handler ended with into one of the errors of the contract. */
function toContractError(error: unknown): ORPCError<string, unknown> {
  if (error instanceof NotSaved) {
    const code = error.readOnly ? 'read-only' : 'not-saved';
    const data = { cause: error.why, folder: error.folder };
    return new ORPCError(code, {
      defined: true,
      status: error.readOnly ? 503 : 507,
      message: error.message,
      data,
    });
  }
  if (error instanceof EventConflict) return conflict(error.message);
  if (!(error instanceof ORPCError)) return internal(error);
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    const [issue] = error.cause.issues;
    const path = (issue?.path ?? []).map((key) => (typeof key === 'object' ? key.key : key));
    return invalidInput(path.join('.') || 'input', issue?.message ?? 'does not fit the contract');
  }
  return error.defined ? error : internal(error);
}

/** What fails before a handler runs is a request that is no call: a body that is none, a method that changes nothing. */
function toRefusedRequest(error: unknown): ORPCError<string, unknown> {
  if (error instanceof ORPCError && (error.defined || error.code === 'internal')) return error;
  return invalidInput('request', 'this is not a call of the app');
}

/** A defect. What went wrong stays on this machine's console; the page learns only that it did. */
function internal(cause: unknown): ORPCError<'internal', undefined> {
  console.error(cause);
  return new ORPCError('internal', { status: 500, message: 'Something went wrong inside the app.' });
}

/** Answers requests to `/api/...`; undefined for any other path. */
export function createApiHandler(
  contextOf: (request: Request) => ApiContext,
): (request: Request) => Promise<Response | undefined> {
  const handler = new RPCHandler(router, {
    interceptors: [
      onError((error) => {
        throw toRefusedRequest(error);
      }),
    ],
    clientInterceptors: [
      onError((error) => {
        throw toContractError(error);
      }),
    ],
  });
  return async (request) => {
    const { response } = await handler.handle(request, { prefix: '/api', context: contextOf(request) });
    return response;
  };
}
