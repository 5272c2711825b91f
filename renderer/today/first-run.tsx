import { useQuery } from '@tanstack/react-query';
import type { Plan } from '#core/contract/plan.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { api } from '#renderer/api/queries.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useBegin } from '#renderer/ui/use-begin.ts';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { MemoryCurve } from '#renderer/ui/memory-curve.tsx';
import styles from './first-run.module.css';

const PARTS: readonly (readonly [title: MessageKey, text: MessageKey])[] = [
  ['today.first.read', 'today.first.read.text'],
  ['today.first.keep', 'today.first.keep.text'],
  ['today.first.test', 'today.first.test.text'],
];

/** Before anything was studied: the first lesson to begin, and how the three parts work together. */
export function FirstRun({ plan }: { plan: Plan }) {
  const { data: library, isPending } = useQuery(api.content.getLibrary.queryOptions());
  const { begin } = useBegin();
  const next = plan.entries.find((entry) => entry.kind === 'next-section');
  const start = () => next && begin(next);
  useShortcuts({ Enter: start });
  const lessons = library?.packs.flatMap((pack) => pack.units.flatMap((unit) => unit.lessons)) ?? [];
  const lesson = lessons.find(({ id }) => id === next?.lesson);
  // What the lesson is for stands above the button, which is not to move from under a pointer.
  if (isPending) return null;
  return (
    <div className={styles.firstRun}>
      {next && (
        <section className={styles.lesson}>
          <p className={styles.label}>
            {t('today.first.lesson', { minutes: formatMinutes(lesson?.minutes ?? next.minutes) })}
          </p>
          <h2 className={styles.title}>{next.lessonTitle}</h2>
          <p className={styles.unit}>{next.unitTitle}</p>
          {lesson && (
            <>
              <h3 className={styles.subheading}>{t('today.first.after')}</h3>
              <ul className={styles.objectives}>
                {lesson.objectives.map((objective) => (
                  <li key={objective}>{objective}</li>
                ))}
              </ul>
            </>
          )}
          <Button variant="primary" shortcut={t('app.keys.enter')} onPress={start}>
            {t('today.first.begin')}
          </Button>
        </section>
      )}
      <section className={styles.method}>
        <ol className={styles.parts}>
          {PARTS.map(([title, text]) => (
            <li key={title} className={styles.part}>
              <h2 className={styles.partTitle}>{t(title)}</h2>
              <p className={styles.partText}>{t(text)}</p>
            </li>
          ))}
        </ol>
        <MemoryCurve />
        <p className={styles.partText}>{t('today.first.private')}</p>
      </section>
    </div>
  );
}
