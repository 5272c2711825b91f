import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import { app } from './contract/calls/app.ts';
import { browse } from './contract/calls/browse.ts';
import { cards } from './contract/calls/cards.ts';
import { content } from './contract/calls/content.ts';
import { data } from './contract/calls/data.ts';
import { history } from './contract/calls/history.ts';
import { notes } from './contract/calls/notes.ts';
import { quiz } from './contract/calls/quiz.ts';
import { reading } from './contract/calls/reading.ts';
import { report } from './contract/calls/report.ts';
import { scheduling } from './contract/calls/scheduling.ts';
import { search } from './contract/calls/search.ts';
import { settings } from './contract/calls/settings.ts';
import { statistics } from './contract/calls/statistics.ts';
import { study } from './contract/calls/study.ts';

/*
 * Every call of the app, named `area.verbNoun`. The page reaches data through these calls and no others.
 * Who calls is known from the transport, so a learner's own id is never an argument.
 * `event` arguments are ids made by the page (32 hex digits): a retried request is the same event.
 */

export const contract = {
  app,
  settings,
  content,
  study,
  history,
  reading,
  cards,
  scheduling,
  quiz,
  report,
  browse,
  notes,
  statistics,
  search,
  data,
};

export type Contract = typeof contract;
export type Inputs = InferContractRouterInputs<Contract>;
export type Outputs = InferContractRouterOutputs<Contract>;
