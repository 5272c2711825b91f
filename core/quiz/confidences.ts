/** How sure one can say to be, percent: a guess, unsure, fairly sure, sure. */
export const CONFIDENCES = [25, 50, 75, 95] as const;
