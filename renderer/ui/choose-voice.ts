type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice to read a text of a language (BCP 47) with: only those of this computer, for nothing that is studied leaves it.
 * One of the same country comes before others of the language; among equals the system's own choice.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const wanted = normaliseTag(language);
  const fitting = voices.filter((voice) => voice.localService && primary(voice.lang) === primary(language));
  return fitting.toSorted((a, b) => rank(b, wanted) - rank(a, wanted))[0];
}

function rank(voice: Voice, wanted: string): number {
  return (normaliseTag(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0);
}

/** Some systems write `en_GB`. */
function normaliseTag(tag: string): string {
  return tag.replace('_', '-').toLowerCase();
}

function primary(tag: string): string {
  return normaliseTag(tag).split('-')[0] ?? '';
}
