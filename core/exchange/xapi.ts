import type { StudyEvent } from '#core/study/event.ts';
import { localTime } from './local-time.ts';

/*
 * What a learner did as statements of the Experience API, the way learning record stores take it in. Source: IEEE
 * 9274.1.1 (xAPI 2.0) and xAPI 1.0.3, part 2; verbs and kinds of activities are those of ADL's vocabulary
 * (https://w3id.org/xapi/adl).
 */

/** An address that leads nowhere, as RFC 2606 keeps it free: what is named by it is named, not found. */
const BASE = 'https://common-orbit.invalid';
/** Half a character, which no address can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
const VERBS = {
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
} as const;
const ACTIVITIES = {
  question: 'http://adlnet.gov/expapi/activities/question',
  lesson: 'http://adlnet.gov/expapi/activities/lesson',
  assessment: 'http://adlnet.gov/expapi/activities/assessment',
} as const;

/** A statement, as far as this app makes any. */
export interface Statement {
  id: string;
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: { id: string; display: { en: string } };
  object: {
    objectType: 'Activity';
    id: string;
    definition: { type: string; name?: Record<string, string> };
  };
  result?: {
    success?: boolean;
    completion?: boolean;
    score?: { scaled: number };
    response?: string;
    duration?: string;
    extensions?: Record<string, string | number>;
  };
  timestamp: string;
  version: '1.0.3';
}

export interface StatementOptions {
  /** Names the learner: the id in the data folder, a random number that says nothing of the person. */
  learner: string;
  /** Words for a card, an item or a section, by its global id. */
  nameOf?: (id: string) => { text: string; language: string } | undefined;
}

type Told = Pick<Statement, 'verb' | 'object' | 'result'>;

/** The statement of an event; undefined for those that are no learning, such as a change of options. */
export function statementOf(event: StudyEvent, options: StatementOptions): Statement | undefined {
  const told = tell(event, options);
  if (!told) return undefined;
  const { learner } = options;
  return {
    id: uuidOf(event.id),
    actor: { objectType: 'Agent', account: { homePage: `${BASE}/learners`, name: learner } },
    ...told,
    timestamp: localTime(event),
    version: '1.0.3',
  };
}

function tell(event: StudyEvent, { nameOf }: StatementOptions): Told | undefined {
  const about = (kind: keyof typeof ACTIVITIES, path: string, id: string): Told['object'] => {
    const name = nameOf?.(id);
    return {
      objectType: 'Activity',
      id: `${BASE}/${path}/${encodeURI(id.replaceAll(LONE_SURROGATE, '\uFFFD'))}`,
      definition: { type: ACTIVITIES[kind], ...(name && { name: { [name.language]: name.text } }) },
    };
  };
  switch (event.kind) {
    case 'card-rated':
    case 'card-practised':
      return {
        verb: verb('answered'),
        object: about('question', 'cards', event.card),
        result: {
          success: event.rating !== 'again',
          duration: durationOf(event.tookMs),
          extensions: { [`${BASE}/extensions/rating`]: event.rating },
        },
      };
    case 'item-answered':
      return {
        verb: verb('answered'),
        object: about('question', 'items', event.item),
        result: {
          score: { scaled: event.score },
          success: event.score >= 1,
          response: JSON.stringify(event.response),
          duration: durationOf(event.tookMs),
          ...(event.confidence !== undefined && {
            extensions: { [`${BASE}/extensions/confidence`]: event.confidence },
          }),
        },
      };
    case 'section-read':
      return { verb: verb('experienced'), object: about('lesson', 'sections', event.section) };
    case 'attempt-finished':
      return {
        verb: verb('completed'),
        object: about('assessment', 'attempts', event.attempt),
        result: { completion: true },
      };
    default:
      return undefined;
  }
}

function verb(name: keyof typeof VERBS): Statement['verb'] {
  return { id: VERBS[name], display: { en: name } };
}

/** ISO 8601 duration to the hundredth of a second, as xAPI asks (part 2, section 4.6). */
function durationOf(ms: number): string {
  return `PT${Number((ms / 1000).toFixed(2))}S`;
}

/** An event's id in the form of a random UUID (RFC 9562, version 4): two of its digits say the form. */
export function uuidOf(id: string): string {
  const variant = ((parseInt(id.charAt(16), 16) & 3) | 8).toString(16);
  const digits = `${id.slice(0, 12)}4${id.slice(13, 16)}${variant}${id.slice(17)}`;
  return [0, 8, 12, 16, 20].map((from, part) => digits.slice(from, [8, 12, 16, 20, 32][part])).join('-');
}
