import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { VERDICT_NAMES, VERDICTS, type Verdict } from './verdicts.ts';
import styles from './verdict-choice.module.css';

interface VerdictChoiceProps {
  /** The verdict of the case; shown once one was chosen. */
  verdict: Verdict;
  chosen: Verdict | undefined;
  onChoose: (verdict: Verdict) => void;
}

/** Four verdicts to choose from; then those that matter, the right one and the chosen one. */
export function VerdictChoice({ verdict, chosen, onChoose }: VerdictChoiceProps) {
  const heading = useId();
  const shown = VERDICTS.filter((each) => chosen === undefined || each === chosen || each === verdict);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.question}>
        {chosen === undefined
          ? t('explore.cases.question')
          : t(chosen === verdict ? 'explore.cases.agrees' : 'explore.cases.differs')}
      </h3>
      <ul className={styles.verdicts}>
        {shown.map((each, index) => (
          <li key={each}>
            {chosen === undefined ? (
              <Button className={styles.verdict} onPress={() => onChoose(each)}>
                <span>{t(VERDICT_NAMES[each])}</span>
                <Kbd>{String(index + 1)}</Kbd>
              </Button>
            ) : (
              <p
                className={styles.verdict}
                data-right={each === verdict || undefined}
                data-chosen={each === chosen || undefined}
              >
                <span>{t(VERDICT_NAMES[each])}</span>
                <VerdictTag isRight={each === verdict} isChosen={each === chosen} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says of a verdict what it was, in words: colour alone never does. */
function VerdictTag({ isRight, isChosen }: { isRight: boolean; isChosen: boolean }) {
  return (
    <span className={styles.tag} data-outcome={isRight ? 'right' : 'wrong'}>
      <Icon name={isRight ? 'check' : 'cross'} size={14} />
      {isChosen
        ? t(isRight ? 'explore.cases.yours-right' : 'explore.cases.yours')
        : t('explore.cases.the-verdict')}
    </span>
  );
}
