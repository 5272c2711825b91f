import type { AdaptiveReason } from '#core/contract/questions.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import styles from './adaptive-reason.module.css';

/** Why adaptive practice asks a question, and once it is answered, what the answer changed. */
export function AdaptiveReasonNote({ reason }: { reason: AdaptiveReason }) {
  const { title: concept, before, after } = reason;
  return (
    <aside className={styles.reason} aria-label={t('adaptive.why')}>
      <h2 className={styles.title}>{t('adaptive.why')}</h2>
      <p>{whyWords(reason)}</p>
      {after !== undefined && <p className={styles.moved}>{movedWords(concept, before, after)}</p>}
      <Disclosure title={<span>{t('adaptive.model')}</span>}>
        <p>{t('adaptive.model.text')}</p>
        <p>{t('adaptive.model.source')}</p>
      </Disclosure>
    </aside>
  );
}

/** A weaker concept may have been passed over: then this one is not called the weakest. */
function whyWords({ title: concept, isWeakest, answers, before, chance }: AdaptiveReason): string {
  const told = { concept, known: formatPercent(before), chance: formatPercent(chance), answers };
  if (answers === 0) return t(isWeakest ? 'adaptive.why.first' : 'adaptive.why.first.left', told);
  return t(isWeakest ? 'adaptive.why.known' : 'adaptive.why.known.left', told);
}

function movedWords(concept: string, before: number, after: number): string {
  const told = { concept, before: formatPercent(before), after: formatPercent(after) };
  if (told.before === told.after) return t('adaptive.moved.not', told);
  return after > before ? t('adaptive.moved.up', told) : t('adaptive.moved.down', told);
}
