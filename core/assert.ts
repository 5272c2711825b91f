/** Thrown when the program itself is wrong, never for bad input. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/** Narrows `value` to what the types promise; the message states the reason the promise should hold. */
export function assert(value: unknown, message: string): asserts value {
  if (!value) throw new AssertionError(message);
}

/** Marks a branch the types rule out, so that a new union member fails the type check here. */
export function assertNever(value: never, message: string): never {
  throw new AssertionError(`${message}: ${JSON.stringify(value)}`);
}
