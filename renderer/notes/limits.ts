/** Characters a field takes: those of the contract, which stays with the host. */
export const TEXT_CHARS = {
  side: 5000,
  answer: 200,
  label: 200,
  description: 300,
  tag: 60,
  title: 200,
  find: 200,
} as const;

/** Bytes of a picture; base64 makes them the 5.6 million characters of the contract. */
export const MAX_PICTURE_BYTES = 4_200_000;

/** Covered parts of one picture. */
export const MAX_MASKS = 60;
