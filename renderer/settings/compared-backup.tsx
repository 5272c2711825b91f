import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ComparedBackupView } from '#core/contract/your-data.ts';
import { api } from '#renderer/api/queries.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { describeLearner, describeMoment, listMissing, sumCounts } from './describe-backup.ts';
import { WorkBar } from './work-bar.tsx';
import styles from './your-data.module.css';

type Learner = ComparedBackupView['learners'][number];

/** What a backup has that is not here, and the press that adds it. */
export function ComparedBackup({ compared }: { compared: ComparedBackupView }) {
  const { isNewer, isWhole, damaged, newer, learners } = compared;
  if (isNewer) return <Banner tone="warn">{t('your-data.newer-backup')}</Banner>;
  return (
    <div className={styles.compared}>
      {!isWhole && <Banner tone="warn">{t('your-data.cut-short')}</Banner>}
      {damaged > 0 && <Banner tone="warn">{t('your-data.damaged-lines', { count: damaged })}</Banner>}
      {newer > 0 && <Banner tone="info">{t('your-data.newer-lines', { count: newer })}</Banner>}
      {learners.length === 0 && <p>{t('your-data.holds-nothing')}</p>}
      {learners.map((learner) => (
        <LearnerPart key={learner.learner} backup={compared.backup} learner={learner} />
      ))}
    </div>
  );
}

function LearnerPart({ backup, learner }: { backup: string; learner: Learner }) {
  const queryClient = useQueryClient();
  const merge = useMutation(
    api.data.mergeBackup.mutationOptions({ onSuccess: () => void queryClient.invalidateQueries() }),
  );
  const who = describeLearner(learner);
  const part = useRef<HTMLElement>(null);
  const add = () => {
    // The button goes; whoever pressed it with a key stays where they were.
    part.current?.focus();
    merge.mutate({ backup, learner: learner.learner });
  };
  return (
    <section ref={part} tabIndex={-1} className={styles.part} aria-label={who}>
      {merge.data ? (
        <Banner tone="good" title={t('your-data.added', { count: merge.data.added })}>
          {t('your-data.added.text')}
        </Banner>
      ) : merge.isPending ? (
        <WorkBar />
      ) : (
        <MissingHere learner={learner} error={merge.error} onAdd={add} />
      )}
    </section>
  );
}

interface MissingHereProps {
  learner: Learner;
  /** Why it could not be added. */
  error: unknown;
  onAdd: () => void;
}

function MissingHere({ learner, error, onAdd }: MissingHereProps) {
  const [isMine, setMine] = useState(learner.isYou);
  const missing = sumCounts(learner.missing);
  return (
    <>
      <h3 className={styles.who}>{describeLearner(learner)}</h3>
      {missing === 0 ? (
        <p>{t('your-data.all-here', { count: learner.events })}</p>
      ) : (
        <>
          <p>{t('your-data.would-add')}</p>
          <ul className={styles.list}>
            {listMissing(learner.missing).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles.explanation}>
            {t('your-data.between', {
              from: describeMoment(learner.from),
              until: describeMoment(learner.until),
            })}{' '}
            {t('your-data.nothing-goes')}
          </p>
        </>
      )}
      {learner.different > 0 && (
        <p className={styles.explanation}>{t('your-data.different', { count: learner.different })}</p>
      )}
      {!learner.isYou && missing > 0 && (
        <Switch
          label={t('your-data.that-was-me')}
          description={t('your-data.that-was-me.text')}
          isSelected={isMine}
          onChange={setMine}
        />
      )}
      {error !== null && <Banner tone="bad">{describeError(error)}</Banner>}
      {missing > 0 && (
        <div>
          <Button variant="primary" isDisabled={!isMine} onPress={onAdd}>
            {t('your-data.add')}
          </Button>
        </div>
      )}
    </>
  );
}
