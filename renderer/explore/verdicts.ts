import type { ScenarioView } from '#core/contract/explore.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';

export type Verdict = ScenarioView['verdict'];

/** What each verdict is called, in the order of its keys 1 to 4. */
export const VERDICT_NAMES = {
  allowed: 'explore.verdict.allowed',
  'needs-certification': 'explore.verdict.needs-certification',
  prohibited: 'explore.verdict.prohibited',
  'outside-the-clause': 'explore.verdict.outside-the-clause',
} as const satisfies Record<Verdict, MessageKey>;

/** The verdicts in their order. */
export const VERDICTS = Object.keys(VERDICT_NAMES) as Verdict[];
