/**
 * Lets one deed at a time look at progress and change it, so that what a handler checked still holds when its event is
 * kept: two answers at once cannot both be the first.
 */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs `work` once everything taken before it has ended, well or not. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work);
    this.last = turn;
    return turn;
  }
}
