/** Characters of an essay at most: some 1,500 words. Apart from the schemas, so that the page need not load them. */
export const MAX_ESSAY = 10_000;
