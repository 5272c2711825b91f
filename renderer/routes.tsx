import { lazy, Suspense } from 'react';
import { Route, Switch, useSearchParams } from 'wouter';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { TodayScreen } from '#renderer/today/today-screen.tsx';

// Today comes with the first download; every other screen when it is first opened.
const LibraryScreen = lazy(async () => ({
  default: (await import('./library/library-screen.tsx')).LibraryScreen,
}));
const LessonScreen = lazy(async () => ({
  default: (await import('./lesson/lesson-screen.tsx')).LessonScreen,
}));
const FlashcardsScreen = lazy(async () => ({
  default: (await import('./flashcards/flashcards-screen.tsx')).FlashcardsScreen,
}));
const ReviewScreen = lazy(async () => ({
  default: (await import('./review/review-screen.tsx')).ReviewScreen,
}));
const QuizzesScreen = lazy(async () => ({
  default: (await import('./quizzes/quizzes-screen.tsx')).QuizzesScreen,
}));
const QuizScreen = lazy(async () => ({ default: (await import('./quiz/quiz-screen.tsx')).QuizScreen }));
const ProgressScreen = lazy(async () => ({
  default: (await import('./progress/progress-screen.tsx')).ProgressScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('./settings/settings-screen.tsx')).SettingsScreen,
}));

/** The screen for the present address. */
export function Routes() {
  return (
    <Suspense>
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
    </Suspense>
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
