/** Bytes of a file that are handed over at a time. */
export const MAX_PORTION_BYTES = 600_000;
/** The largest file that is brought in, bytes: some million answers, packed. */
export const MAX_UPLOAD_BYTES = 1_000_000_000;
