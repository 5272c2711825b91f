/** Id of the field in which a part of a picture is named. */
export function partField(number: number): string {
  return `part-name-${number}`;
}

/** Id of a part on the picture. */
export function partCover(number: number): string {
  return `part-cover-${number}`;
}
