import { implement } from '@orpc/server';
import { contract } from '#core/contract.ts';
import type { ApiContext } from './context.ts';

/** The contract, ready to be given handlers. */
export const api = implement(contract).$context<ApiContext>();
