import type { MasteryLevel } from '#core/mastery/evidence.ts';
import { KNOWN_FROM, LASTING_FROM, SHAKY_FROM } from '#core/mastery/level.ts';
import { nextLevel } from '#core/mastery/next-level.ts';
import type { ConceptMastery } from '#core/contract/progress-report.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import { LEVEL_NAMES } from './mastery-key.tsx';
import styles from './level-rule.module.css';

/** The rule by which a concept has a level. */
export function levelRule(level: MasteryLevel): string {
  switch (level) {
    case 'not-begun':
      return t('progress.rule.not-begun');
    case 'seen':
      return t('progress.rule.seen', { shaky: formatPercent(SHAKY_FROM) });
    case 'shaky':
      return t('progress.rule.shaky', {
        shaky: formatPercent(SHAKY_FROM),
        known: formatPercent(KNOWN_FROM),
      });
    case 'known':
      return t('progress.rule.known', { known: formatPercent(KNOWN_FROM) });
    case 'lasting':
      return t('progress.rule.lasting', {
        known: formatPercent(KNOWN_FROM),
        lasting: formatPercent(LASTING_FROM),
      });
  }
}

/** The level of a concept with the rule it has it by, and what the next one takes. */
export function LevelRule({ concept }: { concept: ConceptMastery }) {
  const { level } = concept;
  const next = describeNext(concept);
  return (
    <div className={styles.rule}>
      <p className={styles.level}>
        <MasteryDot level={level} />
        <strong>{t(LEVEL_NAMES[level])}</strong>
      </p>
      <p>{levelRule(level)}</p>
      {next !== undefined && <p className={styles.next}>{next}</p>}
    </div>
  );
}

function describeNext(concept: ConceptMastery): string | undefined {
  const next = nextLevel(concept);
  if (!next) return undefined;
  const level = t(LEVEL_NAMES[next.level]);
  const { masteryFrom, laterFrom } = next;
  const mastery = formatPercent(masteryFrom ?? 0);
  const later = formatPercent(laterFrom ?? 0);
  if (masteryFrom === undefined && laterFrom === undefined) return t('progress.next.begin', { level });
  if (laterFrom === undefined)
    return t('progress.next.mastery', { level, mastery, now: formatPercent(concept.mastery) });
  if (masteryFrom === undefined)
    return t('progress.next.later', { level, later, left: formatPercent(concept.later) });
  return t('progress.next.both', {
    level,
    mastery,
    later,
    now: formatPercent(concept.mastery),
    left: formatPercent(concept.later),
  });
}
