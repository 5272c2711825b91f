import { useEffect } from 'react';
import { Route, Switch, useSearchParams } from 'wouter';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { later } from '#renderer/ui/later.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { TodayScreen } from '#renderer/today/today-screen.tsx';

// Today comes with the first download; every other screen while it is looked at, or when it is first opened.
const LibraryScreen = later(async () => (await import('./library/library-screen.tsx')).LibraryScreen);
const LessonScreen = later(async () => (await import('./lesson/lesson-screen.tsx')).LessonScreen);
const FlashcardsScreen = later(
  async () => (await import('./flashcards/flashcards-screen.tsx')).FlashcardsScreen,
);
const ReviewScreen = later(async () => (await import('./review/review-screen.tsx')).ReviewScreen);
const QuizzesScreen = later(async () => (await import('./quizzes/quizzes-screen.tsx')).QuizzesScreen);
const QuizScreen = later(async () => (await import('./quiz/quiz-screen.tsx')).QuizScreen);
const ProgressScreen = later(async () => (await import('./progress/progress-screen.tsx')).ProgressScreen);
const SettingsScreen = later(async () => (await import('./settings/settings-screen.tsx')).SettingsScreen);

const LATER = [
  LibraryScreen,
  LessonScreen,
  FlashcardsScreen,
  ReviewScreen,
  QuizzesScreen,
  QuizScreen,
  ProgressScreen,
  SettingsScreen,
];

/** Milliseconds after the first screen until the others are fetched. */
const PREPARE_AFTER_MS = 500;

/** Fetches every screen once the first stands, so that none opens blank, nor fails while the host is down. */
function usePrepared(): void {
  useEffect(() => {
    const timer = window.setTimeout(() => {
      void Promise.allSettled(LATER.map((screen) => screen.prepare()));
    }, PREPARE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
}

/** The screen for the present address. */
export function Routes() {
  usePrepared();
  return (
    <Switch>
      <Route path={PATHS.today} component={TodayScreen} />
      <Route path={PATHS.lessons} component={LibraryScreen} />
      <Route path="/lesson/:pack/:lesson">
        {({ pack, lesson }) => <LessonScreen key={`${pack}/${lesson}`} lesson={`${pack}/${lesson}`} />}
      </Route>
      <Route path={PATHS.cards} component={FlashcardsScreen} />
      <Route path={PATHS.review} component={ScopedReview} />
      <Route path={PATHS.quizzes} component={QuizzesScreen} />
      <Route path="/quiz/:attempt">{({ attempt }) => <QuizScreen key={attempt} attempt={attempt} />}</Route>
      <Route path={PATHS.progress} component={ProgressScreen} />
      <Route path={PATHS.settings} component={SettingsScreen} />
      <Route component={NowhereScreen} />
    </Switch>
  );
}

function ScopedReview() {
  const [search] = useSearchParams();
  const unit = search.get('unit') ?? undefined;
  const lesson = search.get('lesson') ?? undefined;
  return <ReviewScreen key={`${unit} ${lesson}`} unit={unit} lesson={lesson} />;
}

function NowhereScreen() {
  return (
    <Page title={t('app.nowhere')} lede={t('app.nowhere.lede')} width="reading">
      <LinkButton href={PATHS.today} variant="primary">
        {t('today.back')}
      </LinkButton>
    </Page>
  );
}
