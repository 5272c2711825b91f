import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import type { ConceptMastery } from '#core/contract/progress-report.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import { PopoverPanel } from '#renderer/ui/popover.tsx';
import { Evidence } from './evidence.tsx';
import { LEVEL_NAMES } from './mastery-key.tsx';
import styles from './concept-row.module.css';

/** One concept and its level; pressed, it opens into what that is judged by. */
export function ConceptRow({ concept, unit }: { concept: ConceptMastery; unit: string }) {
  const { title, level, mastery } = concept;
  return (
    <li>
      <DialogTrigger>
        <Button className={styles.row}>
          <MasteryDot level={level} />
          <span className={styles.title}>{title}</span>
          <span className={styles.level}>{t(LEVEL_NAMES[level])}</span>
          <span className={styles.share}>{level !== 'not-begun' && formatPercent(mastery)}</span>
        </Button>
        <PopoverPanel label={t('progress.evidence', { concept: title })}>
          <Evidence concept={concept} unit={unit} />
        </PopoverPanel>
      </DialogTrigger>
    </li>
  );
}
