/** Pack id under which a learner's own decks and cards stand in the catalogue; no other pack may have it. */
export const OWN_PACK = 'own';
