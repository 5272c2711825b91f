import { implement } from '@orpc/server';
import { contract } from '#core/contract.ts';
import type { ApiContext } from './context.ts';

/** The contract, ready to be given handlers. */
export const api = implement(contract).$context<ApiContext>();

/** For calls that look at progress before they change it: one at a time. */
export const inTurn = api.middleware(({ context, next }) => context.turns.take(async () => next()));
