import { Button as AriaButton } from 'react-aria-components/Button';
import type { Plan } from '#core/contract/plan.ts';
import type { PlanEntry } from '#core/study/plan-entry.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { describeEntry } from '#renderer/ui/describe-entry.ts';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import { useBegin } from '#renderer/ui/use-begin.ts';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { describeLeft } from './describe-left.ts';
import { MinutesChoice } from './minutes-choice.tsx';
import styles from './plan-list.module.css';

const ICONS = {
  'due-cards': 'cards',
  'changed-cards': 'cards',
  'new-cards': 'cards',
  'sure-but-wrong': 'quizzes',
  'weak-items': 'quizzes',
  'next-section': 'lessons',
  'open-attempt': 'quizzes',
} as const satisfies Record<PlanEntry['kind'], IconName>;

/** The plan: one button for all of it, and each entry with its reason. */
export function PlanList({ plan }: { plan: Plan }) {
  const { begin, error } = useBegin();
  const [first] = plan.entries;
  const start = () => first && begin(first);
  useShortcuts({ Enter: start });
  return (
    <div className={styles.plan}>
      <div className={styles.head}>
        <div className={styles.total}>
          <p className={styles.minutes}>{t('today.total', { minutes: formatMinutes(plan.minutes) })}</p>
          <p className={styles.hint}>
            {plan.minutesPerDay > 0 && plan.minutesStudied >= 1
              ? t('today.total.studied', {
                  studied: Math.floor(plan.minutesStudied),
                  minutes: plan.minutesPerDay,
                })
              : t('today.total.text')}
          </p>
        </div>
        <Button variant="primary" shortcut={t('app.keys.enter')} onPress={start}>
          {t('today.start')}
        </Button>
      </div>
      <div className={styles.choice}>
        <MinutesChoice minutesPerDay={plan.minutesPerDay} />
      </div>
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
      <ol>
        {plan.entries.map((entry) => {
          const { title, reason, skipping } = describeEntry(entry, plan.today);
          return (
            <li key={`${entry.kind} ${title}`} className={styles.row}>
              <AriaButton className={styles.entry} onPress={() => begin(entry)}>
                <Icon name={ICONS[entry.kind]} size={20} />
                <span className={styles.words}>
                  <strong className={styles.title}>{title}</strong>
                  <span className={styles.reason}>{reason}</span>
                  {skipping && <span className={styles.reason}>{skipping}</span>}
                </span>
                <span className={styles.time}>{formatMinutes(entry.minutes)}</span>
              </AriaButton>
            </li>
          );
        })}
      </ol>
      {plan.left.length > 0 && (
        <div className={styles.left}>
          <h2 className={styles.leftTitle}>{t('today.left')}</h2>
          <ul>
            {describeLeft(plan).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
