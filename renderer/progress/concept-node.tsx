import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { ConceptMastery } from '#core/contract/progress-report.ts';
import { t } from '#renderer/i18n/t.ts';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import { PopoverPanel } from '#renderer/ui/popover.tsx';
import { Evidence } from './evidence.tsx';
import { LEVEL_NAMES } from './mastery-key.tsx';
import styles from './concept-graph.module.css';

interface ConceptNodeProps {
  concept: ConceptMastery;
  unit: string;
  /** rem */
  place: { x: number; y: number };
  /** Whether Tab reaches it. */
  isCurrent: boolean;
  onFocus: () => void;
  /** Tells whether the key was for the map. */
  onKey: (key: string) => boolean;
}

/** One concept on the map; pressed, it opens into what it is judged by. */
export function ConceptNode({ concept, unit, place, isCurrent, onFocus, onKey }: ConceptNodeProps) {
  const { title, level } = concept;
  return (
    <DialogTrigger>
      <Button
        data-concept={concept.concept}
        data-level={level}
        className={styles.node}
        style={{ insetInlineStart: `${place.x}rem`, insetBlockStart: `${place.y}rem` }}
        excludeFromTabOrder={!isCurrent}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (onKey(event.key)) event.preventDefault();
          else event.continuePropagation();
        }}
      >
        <MasteryDot level={level} />
        <span className={styles.name}>{title}</span>
        <VisuallyHidden>{t(LEVEL_NAMES[level])}</VisuallyHidden>
      </Button>
      <PopoverPanel label={t('progress.evidence', { concept: title })}>
        <Evidence concept={concept} unit={unit} />
      </PopoverPanel>
    </DialogTrigger>
  );
}
