import { t } from '#renderer/i18n/t.ts';
import { describeUndone } from '#renderer/ui/describe-undone.ts';
import { flagName } from '#renderer/ui/flags.ts';
import { shortName } from '#renderer/ui/short-name.ts';
import type { ChangeInput, Done } from './use-review.ts';

/** What was just done, in a sentence. */
export function describeDone(done: Done): string {
  return done.kind === 'changed' ? describeChange(done.change, done.label) : describeUndone(done.undone);
}

function describeChange({ suspended, buried, flag, marked }: ChangeInput['change'], label: string): string {
  const card = shortName(label);
  if (suspended === true) return t('review.said.suspended', { card });
  if (suspended === false) return t('review.said.unsuspended', { card });
  if (buried) return t('review.said.buried', { card });
  if (flag === 0) return t('review.said.unflagged');
  if (flag !== undefined) return t('review.said.flagged', { flag: flagName(flag) });
  return t(marked ? 'review.said.marked' : 'review.said.unmarked');
}
