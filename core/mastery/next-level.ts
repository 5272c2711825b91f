import type { Mastery, MasteryLevel } from './evidence.ts';
import { KNOWN_FROM, LASTING_FROM, SHAKY_FROM } from './level.ts';

/** What the level after the present one takes. */
export interface NextLevel {
  level: MasteryLevel;
  /** Mastery it takes now, 0..1; absent where there is enough, and where anything done is enough. */
  masteryFrom?: number;
  /** What would have to be left of it in a year, 0..1; absent where there is enough. */
  laterFrom?: number;
}

/** What a concept needs for its next level, by the rules of `masteryLevel`; undefined for `lasting`, after which there is none. */
export function nextLevel({
  level,
  mastery,
  later,
}: Pick<Mastery, 'level' | 'mastery' | 'later'>): NextLevel | undefined {
  switch (level) {
    case 'not-begun':
      return { level: 'seen' };
    case 'seen':
      return { level: 'shaky', masteryFrom: SHAKY_FROM };
    case 'shaky':
      return { level: 'known', masteryFrom: KNOWN_FROM };
    case 'known':
      return {
        level: 'lasting',
        ...(mastery < LASTING_FROM ? { masteryFrom: LASTING_FROM } : {}),
        ...(later < KNOWN_FROM ? { laterFrom: KNOWN_FROM } : {}),
      };
    case 'lasting':
      return undefined;
  }
}
