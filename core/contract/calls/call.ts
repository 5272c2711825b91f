import { oc } from '@orpc/contract';
import { z } from 'zod';

/** The closed set of errors a call may end with. Anything else is a defect and is reported as `internal`. */
const errors = {
  /** The input does not fit the contract; `field` is the path of the first field that is wrong. */
  'invalid-input': { status: 400, data: z.object({ field: z.string(), cause: z.string() }) },
  'not-found': { status: 404, data: z.object({ what: z.string(), id: z.string() }) },
  /** The deed no longer fits the state: a finished attempt, nothing to take back. */
  conflict: { status: 409, data: z.object({ cause: z.string() }) },
  /** The answer could not be put on disk and was not taken: nothing changed. `cause` says why in plain words. */
  'not-saved': { status: 507, data: z.object({ cause: z.string(), folder: z.string() }) },
  /** The data folder could only be opened for reading. */
  'read-only': { status: 503, data: z.object({ cause: z.string(), folder: z.string() }) },
};

/** A call that may end with these errors. */
export const call = oc.errors(errors);
