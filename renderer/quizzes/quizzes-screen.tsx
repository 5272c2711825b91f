import { useQuery } from '@tanstack/react-query';
import type { Library } from '#core/contract/library.ts';
import type { QuizzesView } from '#core/contract/quizzes.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useStartAttempt } from '#renderer/ui/use-begin.ts';
import { AcrossUnits } from './across-units.tsx';
import { UnitQuizzes } from './unit-quizzes.tsx';
import styles from './quizzes-screen.module.css';

/** The questions of all units together and of each: practise them, take a test, look back at attempts. */
export function QuizzesScreen() {
  const library = useQuery(api.content.getLibrary.queryOptions());
  const quizzes = useQuery(api.quiz.getQuizzes.queryOptions());
  return (
    <Loaded query={library}>
      {(data) => <Loaded query={quizzes}>{(across) => <Quizzes library={data} quizzes={across} />}</Loaded>}
    </Loaded>
  );
}

function Quizzes({ library, quizzes }: { library: Library; quizzes: QuizzesView }) {
  const { startAttempt, error } = useStartAttempt();
  const units = library.packs.flatMap((pack) => pack.units).filter((unit) => unit.items.total > 0);
  const answered = units.reduce((sum, unit) => sum + unit.items.answered, 0);
  const total = units.reduce((sum, unit) => sum + unit.items.total, 0);
  if (total === 0) {
    return (
      <Page title={t('quizzes.empty')}>
        <EmptyState title={t('quizzes.empty.what')}>{t('quizzes.empty.text')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={
        answered === 0 ? t('quizzes.headline.none', { total }) : t('quizzes.headline', { answered, total })
      }
      lede={t('quizzes.lede')}
    >
      {error && (
        <div className={styles.error}>
          <Banner tone="bad">{describeError(error)}</Banner>
        </div>
      )}
      <div className={styles.units}>
        <AcrossUnits quizzes={quizzes} startAttempt={startAttempt} />
        {units.map((unit) => (
          <UnitQuizzes key={unit.id} unit={unit} startAttempt={startAttempt} />
        ))}
      </div>
    </Page>
  );
}
