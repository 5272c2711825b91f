import { Route, Switch, useSearchParams } from 'wouter';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { later, usePrepared } from '#renderer/ui/later.tsx';
import { Page } from '#renderer/ui/page.tsx';
import {
  analysisPath,
  calibrationPath,
  newNotePath,
  newQuizPath,
  notesTrashPath,
  PATHS,
} from '#renderer/ui/paths.ts';
import { TodayScreen } from '#renderer/today/today-screen.tsx';

// Today comes with the first download; every other screen while it is looked at, or when it is first opened.
const LibraryScreen = later(async () => (await import('./library/library-screen.tsx')).LibraryScreen);
const LessonScreen = later(async () => (await import('./lesson/lesson-screen.tsx')).LessonScreen);
const FlashcardsScreen = later(
  async () => (await import('./flashcards/flashcards-screen.tsx')).FlashcardsScreen,
);
const OptionsScreen = later(async () => (await import('./scheduling/options-screen.tsx')).OptionsScreen);
const ExamsScreen = later(async () => (await import('./scheduling/exams-screen.tsx')).ExamsScreen);
const ReviewScreen = later(async () => (await import('./review/review-screen.tsx')).ReviewScreen);
const CramScreen = later(async () => (await import('./review/cram-screen.tsx')).CramScreen);
const BrowseScreen = later(async () => (await import('./browse/browse-screen.tsx')).BrowseScreen);
const GlossaryScreen = later(async () => (await import('./glossary/glossary-screen.tsx')).GlossaryScreen);
const QuizzesScreen = later(async () => (await import('./quizzes/quizzes-screen.tsx')).QuizzesScreen);
const AnalysisScreen = later(async () => (await import('./quizzes/analysis-screen.tsx')).AnalysisScreen);
const OwnQuizScreen = later(async () => (await import('./quizzes/own-quiz-screen.tsx')).OwnQuizScreen);
const CalibrationScreen = later(
  async () => (await import('./quizzes/calibration-screen.tsx')).CalibrationScreen,
);
const PaperScreen = later(async () => (await import('./quizzes/paper-screen.tsx')).PaperScreen);
const QuizScreen = later(async () => (await import('./quiz/quiz-screen.tsx')).QuizScreen);
const NotesScreen = later(async () => (await import('./notes/notes-screen.tsx')).NotesScreen);
const DeckScreen = later(async () => (await import('./notes/deck-screen.tsx')).DeckScreen);
const NewNoteScreen = later(async () => (await import('./notes/note-editor-screen.tsx')).NewNoteScreen);
const NoteScreen = later(async () => (await import('./notes/note-editor-screen.tsx')).NoteScreen);
const NotesTrashScreen = later(async () => (await import('./notes/trash-screen.tsx')).TrashScreen);
const ExploreScreen = later(async () => (await import('./explore/explore-screen.tsx')).ExploreScreen);
const ProgressArea = later(async () => (await import('./progress/progress-area.tsx')).ProgressArea);
const HistoryScreen = later(async () => (await import('./history/history-screen.tsx')).HistoryScreen);
const StatisticsScreen = later(
  async () => (await import('./statistics/statistics-screen.tsx')).StatisticsScreen,
);
const SearchScreen = later(async () => (await import('./search/search-screen.tsx')).SearchScreen);
const SettingsScreen = later(async () => (await import('./settings/settings-screen.tsx')).SettingsScreen);
const YourDataScreen = later(async () => (await import('./settings/your-data-screen.tsx')).YourDataScreen);

const LATER = [
  LibraryScreen,
  LessonScreen,
  FlashcardsScreen,
  OptionsScreen,
  ExamsScreen,
  ReviewScreen,
  CramScreen,
  BrowseScreen,
  NotesScreen,
  DeckScreen,
  NewNoteScreen,
  NoteScreen,
  NotesTrashScreen,
  GlossaryScreen,
  QuizzesScreen,
  AnalysisScreen,
  OwnQuizScreen,
  CalibrationScreen,
  PaperScreen,
  QuizScreen,
  ExploreScreen,
  ProgressArea,
  HistoryScreen,
  StatisticsScreen,
  SearchScreen,
  SettingsScreen,
  YourDataScreen,
];

/** The screen for the present address. */
export function Routes() {
  usePrepared(LATER);
  return (
    <Switch>
      <Route path={PATHS.today} component={TodayScreen} />
      <Route path={PATHS.lessons} component={LibraryScreen} />
      <Route path="/lesson/:pack/:lesson">
        {({ pack, lesson }) => <LessonScreen key={`${pack}/${lesson}`} lesson={`${pack}/${lesson}`} />}
      </Route>
      <Route path={PATHS.cards} component={FlashcardsScreen} />
      <Route path={PATHS.options} component={OptionsScreen} />
      <Route path={PATHS.exams} component={ExamsScreen} />
      <Route path={PATHS.review} component={ScopedReview} />
      <Route path={PATHS.practice} component={SearchedPractice} />
      <Route path={PATHS.browse} component={BrowseScreen} />
      <Route path={PATHS.notes} component={NotesScreen} />
      <Route path={notesTrashPath()} component={NotesTrashScreen} />
      <Route path={newNotePath()} component={NewNote} />
      <Route path="/notes/deck/:deck">{({ deck }) => <DeckScreen key={deck} deck={deck} />}</Route>
      <Route path="/notes/note/:note">{({ note }) => <NoteScreen key={note} note={note} />}</Route>
      <Route path={PATHS.glossary} component={GlossaryScreen} />
      <Route path={PATHS.quizzes} component={QuizzesScreen} />
      <Route path={analysisPath()} component={AnalysisScreen} />
      <Route path={newQuizPath()} component={OwnQuizScreen} />
      <Route path={calibrationPath()} component={CalibrationScreen} />
      <Route path={`${PATHS.quizzes}/paper/:key?`}>
        {({ key }) => <AddressedPaper isKey={key === 'key'} />}
      </Route>
      <Route path="/quiz/:attempt">{({ attempt }) => <QuizScreen key={attempt} attempt={attempt} />}</Route>
      <Route path={`${PATHS.explore}/:part?/*?`}>
        {({ part, '*': entry }) => <ExploreScreen part={part} entry={entry} />}
      </Route>
      <Route path={`${PATHS.progress}/:part?/*?`}>
        {({ part, '*': entry }) => <ProgressArea part={part} entry={entry} />}
      </Route>
      <Route path={PATHS.history} component={HistoryScreen} />
      <Route path={PATHS.statistics} component={StatisticsScreen} />
      <Route path={PATHS.search} component={SearchScreen} />
      <Route path={PATHS.yourData} component={YourDataScreen} />
      <Route path={PATHS.settings} component={SettingsScreen} />
      <Route component={NowhereScreen} />
    </Switch>
  );
}

function ScopedReview() {
  const [search] = useSearchParams();
  const unit = search.get('unit') ?? undefined;
  const lesson = search.get('lesson') ?? undefined;
  const cram = search.get('cram') ?? undefined;
  const sitting = search.get('sitting') ?? undefined;
  const key = `${unit} ${lesson} ${cram} ${sitting}`;
  return <ReviewScreen key={key} unit={unit} lesson={lesson} cram={cram} sitting={sitting} />;
}

function AddressedPaper({ isKey }: { isKey: boolean }) {
  const [search] = useSearchParams();
  const attempt = search.get('attempt');
  const [unit, number] = [search.get('unit') ?? '', search.get('number') ?? ''];
  return <PaperScreen paper={attempt ? { attempt } : { unit, number }} isKey={isKey} />;
}

function NewNote() {
  const [search] = useSearchParams();
  const given = (name: string) => search.get(name) ?? undefined;
  const [lesson, section, block] = [given('lesson'), given('section'), given('block')];
  return (
    <NewNoteScreen
      deck={given('deck')}
      front={given('front')}
      back={given('back')}
      text={given('text')}
      {...(lesson && section && block ? { from: { lesson, section, block } } : {})}
    />
  );
}

function SearchedPractice() {
  const [search] = useSearchParams();
  return <CramScreen search={search.get('search') ?? undefined} />;
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
