/** Share of a concept's mastery that its cards hold; its questions hold the rest. Cards are asked again and again, so they say more about now. */
export const CARD_SHARE = 0.65;

/** How much of a concept's mastery hangs on the concepts it builds on. */
export const PREREQUISITE_SHARE = 0.2;
