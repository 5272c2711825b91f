/** The wrong choice made most, the first of several; undefined where none was. */
export function mostChosenWrong<T extends { correct: boolean; chosen: number }>(
  choices: readonly T[],
): T | undefined {
  return choices
    .filter(({ correct, chosen }) => !correct && chosen > 0)
    .reduce<T | undefined>((most, each) => (most && most.chosen >= each.chosen ? most : each), undefined);
}
