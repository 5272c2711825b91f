import { useQuery } from '@tanstack/react-query';
import type { Paper } from '#core/contract/paper.ts';
import { api } from '#renderer/api/queries.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS, paperPath } from '#renderer/ui/paths.ts';
import { PaperKey } from './paper-key.tsx';
import { PaperQuestion } from './paper-question.tsx';
import styles from './paper.module.css';

type Address = Parameters<typeof paperPath>[0];

/** A quiz to be printed, or the key to it on a sheet of its own. */
export function PaperScreen({ paper, isKey }: { paper: Address; isKey: boolean }) {
  const options = isKey ? api.quiz.getPaperKey : api.quiz.getPaper;
  const query = useQuery(options.queryOptions({ input: paper }));
  return <Loaded query={query}>{(data) => <Sheet address={paper} paper={data} isKey={isKey} />}</Loaded>;
}

function Sheet({ address, paper, isKey }: { address: Address; paper: Paper; isKey: boolean }) {
  const { number, edition, minutes, points, questions, hasKey } = paper;
  const title = paper.title === '' ? t('paper.own') : paper.title;
  return (
    <Page
      width="reading"
      title={isKey ? t('paper.key.title', { title }) : title}
      lede={
        <>
          {t('paper.number', { number })} {t('paper.figures', { count: questions.length, points })}{' '}
          {minutes !== undefined && t('paper.minutes', { minutes: formatMinutes(minutes) })}
        </>
      }
      actions={
        <div className={styles.actions}>
          <Button variant="primary" icon="printer" onPress={() => window.print()}>
            {isKey ? t('paper.key.print') : t('paper.print')}
          </Button>
          {isKey ? (
            <LinkButton href={paperPath(address)}>{t('paper.to-paper')}</LinkButton>
          ) : (
            hasKey && <LinkButton href={paperPath(address, true)}>{t('paper.to-key')}</LinkButton>
          )}
          <LinkButton variant="quiet" href={PATHS.quizzes}>
            {t('quiz.all')}
          </LinkButton>
        </div>
      }
    >
      {!isKey && (
        <div className={styles.lines}>
          <p className={styles.line}>{t('paper.name')}</p>
          <p className={styles.line}>{t('paper.date')}</p>
          <p className={styles.line}>{t('paper.reached', { points })}</p>
        </div>
      )}
      {!isKey && !hasKey && <p className={styles.later}>{t('paper.key.later')}</p>}
      <ol className={styles.questions}>
        {questions.map((question, index) => (
          <li key={question.item} className={styles.question}>
            {isKey ? (
              <PaperKey question={question} number={index + 1} />
            ) : (
              <PaperQuestion question={question} number={index + 1} />
            )}
          </li>
        ))}
      </ol>
      <p className={styles.edition}>{t('paper.edition', { edition, number })}</p>
    </Page>
  );
}
