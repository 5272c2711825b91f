import { oc, type InferContractRouterInputs, type InferContractRouterOutputs } from '@orpc/contract';
import { z } from 'zod';
import { MAX_ITEMS } from '#core/quiz/item-kinds.ts';
import { quizChoiceSchema } from '#core/quiz/quiz-choice.ts';
import { responseSchema } from '#core/quiz/response.ts';
import { CRAM_ORDERS } from '#core/study/cram.ts';
import { MAX_TRIES } from '#core/quiz/practice-rules.ts';
import { attemptModeSchema, attemptPurposeSchema, confidenceSchema } from '#core/study/attempt-settings.ts';
import { idSchema, ratingSchema } from '#core/study/event.ts';
import { HIGHLIGHT_COLOURS, MAX_HIGHLIGHT_NOTE } from '#core/study/highlight-colours.ts';
import { deckOptionsSchema, presetSchema } from '#core/study/options.ts';
import { ownNoteContentSchema, tagSchema } from '#core/study/own-note.ts';
import {
  browseResultSchema,
  browseSideSchema,
  listInputSchema,
  MAX_CHOSEN,
  MAX_NOTES_CHANGED,
  MAX_ROWS,
  previewSchema,
  querySchema,
  suggestionsSchema,
  trashedNoteSchema,
} from './contract/browse.ts';
import { cardChangeInputSchema, cardInfoSchema, MAX_CARDS_CHANGED } from './contract/card-info.ts';
import { sessionViewSchema } from './contract/cards.ts';
import { certificateViewSchema, issuedCertificateSchema } from './contract/certificate.ts';
import { exploreViewSchema } from './contract/explore.ts';
import {
  historyInputSchema,
  historySchema,
  studyDaysSchema,
  takeBackInputSchema,
} from './contract/history.ts';
import { itemAnalysisSchema, itemAnalysisScopeSchema } from './contract/item-analysis.ts';
import { lessonViewSchema, librarySchema } from './contract/library.ts';
import {
  deckNotesSchema,
  keptPictureSchema,
  MAX_NOTE_ROWS,
  MAX_PICTURE_CHARS,
  ownDecksSchema,
  ownNoteViewSchema,
} from './contract/notes.ts';
import { noticeSchema } from './contract/notices.ts';
import { outlookSchema } from './contract/outlook.ts';
import { paperInputSchema, paperSchema } from './contract/paper.ts';
import { planSchema } from './contract/plan.ts';
import { progressReportSchema } from './contract/progress-report.ts';
import { answeredQuestionSchema, attemptViewSchema, factViewSchema } from './contract/questions.ts';
import { calibrationSchema, quizCountSchema, quizOptionsSchema, quizzesSchema } from './contract/quizzes.ts';
import { earlierNotesSchema, glossarySchema, marksViewSchema } from './contract/reading.ts';
import {
  examPlanSchema,
  examsViewSchema,
  movesViewSchema,
  optimisationSchema,
  optionsViewSchema,
  studyOptionsSchema,
  workloadViewSchema,
} from './contract/scheduling.ts';
import { foundSchema } from './contract/search.ts';
import { deviceSettingsSchema, settingsSchema } from './contract/settings.ts';
import { statisticsSchema, statisticsScopeSchema } from './contract/statistics.ts';
import { backupsSchema, comparedBackupSchema, exportPartSchema } from './contract/your-data.ts';
import { EXPORT_FORMATS } from './exchange/formats.ts';
import { MAX_PORTION_BYTES, MAX_UPLOAD_BYTES } from './exchange/portions.ts';
import { cleanLearnerName, MAX_LEARNER_NAME } from './report/learner-name.ts';
import { STATISTICS_TABLES } from './report/statistics-csv.ts';
import { MAX_HITS, MAX_WORDS_CHARS } from './search/everything/kinds.ts';
import { MAX_QUERY_CHARS } from './search/query.ts';

/*
 * Every call of the app, named `area.verbNoun`. The page reaches data through these calls and no others.
 * Who calls is known from the transport, so a learner's own id is never an argument.
 * `event` arguments are ids made by the page (32 hex digits): a retried request is the same event.
 */

const reference = z.string().min(1).max(200);
const learnerName = z
  .string()
  .max(4 * MAX_LEARNER_NAME)
  .transform(cleanLearnerName)
  .pipe(z.string().max(MAX_LEARNER_NAME))
  .default('');
const event = idSchema;
/** Milliseconds from question to answer, at most an hour. */
const answerTime = z.number().int().min(0).max(3_600_000);

/** Milliseconds from question to rating, at most five minutes. */
const cardTime = z.number().int().min(0).max(300_000);
/** Text in the search language of the browser. */
const search = z.string().max(500);
/** What a review is limited to. */
const scope = {
  unit: reference.optional(),
  lesson: reference.optional(),
  cram: idSchema.optional(),
  sitting: idSchema.optional(),
};

/** The closed set of errors a call may end with. Anything else is a defect and is reported as `internal`. */
const errors = {
  /** The input does not fit the contract; `field` is the path of the first field that is wrong. */
  'invalid-input': { status: 400, data: z.object({ field: z.string(), cause: z.string() }) },
  'not-found': { status: 404, data: z.object({ what: z.string(), id: z.string() }) },
  /** The deed no longer fits the state: a finished attempt, nothing to take back. */
  conflict: { status: 409, data: z.object({ cause: z.string() }) },
  /** The answer could not be put on disk and was not taken: nothing changed. `cause` says why in plain words. */
  'not-saved': { status: 507, data: z.object({ cause: z.string(), folder: z.string() }) },
  /** The data folder could only be opened for reading. */
  'read-only': { status: 503, data: z.object({ cause: z.string(), folder: z.string() }) },
};

const call = oc.errors(errors);

export const contract = {
  app: {
    /** What the page needs before the first screen. */
    getStatus: call.output(
      z.object({
        version: z.string(),
        host: z.enum(['desktop', 'local']),
        dataFolder: z.string(),
        notices: z.array(noticeSchema),
        settings: settingsSchema,
        firstRun: z.boolean(),
        /** Cards due now, for the badge. */
        due: z.number(),
      }),
    ),
  },
  settings: {
    /** Changes the look of this device. Absent fields stay. */
    changeDevice: call.input(deviceSettingsSchema.partial()).output(settingsSchema),
    /** Changes the learner's study settings from now on; due dates already given stay. */
    changePreset: call.input(z.object({ event, preset: presetSchema })).output(settingsSchema),
  },
  content: {
    getLibrary: call.output(librarySchema),
    getLesson: call.input(z.object({ lesson: reference })).output(lessonViewSchema),
    getFact: call.input(z.object({ fact: reference })).output(factViewSchema),
    /** Timeline, partnerships, orbits, debates and worked cases of all packs, with the facts they cite. */
    getExplore: call.output(exploreViewSchema),
  },
  study: {
    getPlan: call.output(planSchema),
    /**
     * Begins a review of as many cards as an entry of the plan says, under an id made by the page: the due ones that would
     * lose most, or the next new ones. Those that changed are a sitting out of turn whose answers count, under the same id.
     */
    startSitting: call
      .input(
        z.object({
          sitting: idSchema,
          of: z.enum(['due-cards', 'new-cards', 'changed-cards']),
          count: z.number().int().min(1).max(9999),
        }),
      )
      .output(sessionViewSchema),
    /** Works off what waited through a break, so many cards a day; null to see all of it at once. */
    setCatchUp: call
      .input(z.object({ event, perDay: z.number().int().min(1).max(9999).nullable() }))
      .output(planSchema),
    /** Sets what is meant to be done in a week, and whether days of study in a row are counted. */
    setGoal: call
      .input(
        z.object({
          event,
          goal: z
            .object({ unit: z.enum(['minutes', 'recalls']), perWeek: z.number().int().min(1).max(10_000) })
            .nullable(),
          streak: z.boolean(),
        }),
      )
      .output(planSchema),
    /** The next card: of everything due, of one unit or lesson, or of a sitting out of turn. */
    getNextCard: call.input(z.object(scope)).output(sessionViewSchema),
    /** Rates a card; the reply comes after the answer is on disk and carries the next card. */
    rateCard: call
      .input(
        z.object({
          event,
          card: reference,
          /** As shown with the card: a card that was rated in another window meanwhile is refused as `conflict`. */
          reps: z.number().int().min(0).optional(),
          rating: ratingSchema,
          tookMs: cardTime,
          typed: z.string().max(500).optional(),
          ...scope,
        }),
      )
      .output(sessionViewSchema),
    /** Answers a card of a sitting that leaves the schedule as it is. */
    practiseCard: call
      .input(
        z.object({
          event,
          card: reference,
          rating: ratingSchema,
          tookMs: cardTime,
          typed: z.string().max(500).optional(),
          cram: idSchema,
        }),
      )
      .output(sessionViewSchema),
    /** Buries, suspends, flags or marks the card on the table; the reply shows the next one where it is put away. */
    changeCard: call
      .input(z.object({ event, card: reference, change: cardChangeInputSchema, ...scope }))
      .output(sessionViewSchema),
    /**
     * Takes back the newest deed of this device among ratings, answers out of turn, changes of cards, remarks, own notes
     * and decks, highlights and bookmarks, at any depth; the reply names it, and shows a card again that it had taken from the table.
     */
    undo: call
      .input(
        z.object({
          event,
          /** A deed to take back in place of the newest: an event's id, or the group that {@link contract.cards.change} gave. */
          deed: idSchema.optional(),
          /** The card on the table, which stays there unless another one comes back. */
          card: reference.optional(),
          ...scope,
        }),
      )
      .output(sessionViewSchema),
    /** What the cards of a sitting out of turn can be picked by. */
    getCramChoices: call.output(
      z.object({
        decks: z.array(z.object({ id: z.string(), title: z.string() })),
        concepts: z.array(z.object({ id: z.string(), title: z.string() })),
        tags: z.array(z.string()),
      }),
    ),
    /** How many cards a sitting out of turn would ask; what is wrong with its search, and where (in characters). */
    countCram: call.input(z.object({ search })).output(
      z.object({
        count: z.number(),
        fault: z.object({ cause: z.string(), start: z.number(), end: z.number() }).nullable(),
      }),
    ),
    /** Begins a sitting out of turn, under an id made by the page; the same id again goes on with it. */
    startCram: call
      .input(
        z.object({
          cram: idSchema,
          search,
          order: z.enum(CRAM_ORDERS),
          limit: z.number().int().min(1).max(9999),
          /** Whether answers are ratings that move the schedule. */
          isReal: z.boolean(),
        }),
      )
      .output(sessionViewSchema),
    readSection: call
      .input(z.object({ event, section: reference }))
      .output(z.object({ section: z.string(), read: z.boolean() })),
    keepPosition: call
      .input(z.object({ event, lesson: reference, section: reference, block: z.string().max(60) }))
      .output(z.object({ kept: z.boolean() })),
    /** Answers a check question inside a lesson. */
    answerCheck: call
      .input(z.object({ event, item: reference, response: responseSchema, tookMs: answerTime }))
      .output(answeredQuestionSchema),
  },
  history: {
    /** What the learner did, latest first, a part at a time. */
    getDeeds: call.input(historyInputSchema).output(historySchema),
    /** Takes back one deed of the history; `conflict` where it was taken back before or is none that can be. */
    takeBack: call.input(takeBackInputSchema).output(z.object({ takenBack: z.boolean() })),
    /** How much was done on each day of the last year. */
    getDays: call.output(studyDaysSchema),
  },
  reading: {
    /** What the learner left in a lesson: highlights, notes, bookmarks. */
    getMarks: call.input(z.object({ lesson: reference })).output(marksViewSchema),
    /** Marks a passage, marks it otherwise, or keeps a note on it; without a colour it is not marked any more. */
    saveHighlight: call
      .input(
        z.object({
          event,
          lesson: reference,
          highlight: idSchema,
          section: reference,
          block: z.string().max(60),
          /** Characters of the block's plain words, in UTF-16 units; `end` is the first one not marked. */
          start: z.number().int().min(0).max(100_000),
          end: z.number().int().min(1).max(100_000),
          colour: z.enum(HIGHLIGHT_COLOURS).nullable(),
          note: z.string().max(MAX_HIGHLIGHT_NOTE),
        }),
      )
      .output(marksViewSchema),
    /** What the note of a highlight said before it was written anew. */
    getEarlierNotes: call.input(z.object({ highlight: idSchema })).output(earlierNotesSchema),
    /** Keeps a paragraph to come back to, or lets it go. */
    saveBookmark: call
      .input(
        z.object({
          event,
          lesson: reference,
          section: reference,
          block: z.string().max(60),
          kept: z.boolean(),
        }),
      )
      .output(marksViewSchema),
    /** What the learner left in a lesson as Markdown, with the file name it is saved under. */
    exportMarks: call
      .input(
        z.object({
          lesson: reference,
          /** Words of the interface that stand in the file. */
          bookmarks: z.string().max(200),
          gone: z.string().max(200),
        }),
      )
      .output(z.object({ name: z.string(), text: z.string() })),
    /** Every term of the glossaries, and where it occurs. */
    getGlossary: call.output(glossarySchema),
  },
  cards: {
    /** Everything known of a card, also of one whose pack is not installed. */
    getInfo: call.input(z.object({ card: reference })).output(cardInfoSchema),
    /**
     * Changes many cards at once, a thousand an event. `group` names the whole deed for {@link contract.study.undo}.
     * The same `event` again is the same deed.
     */
    change: call
      .input(
        z.object({
          event,
          cards: z.array(reference).min(1).max(MAX_CARDS_CHANGED),
          change: cardChangeInputSchema,
        }),
      )
      .output(z.object({ changed: z.number(), group: z.string() })),
  },
  scheduling: {
    getOptions: call.output(optionsViewSchema),
    /** Changes the options of all cards from now on; due dates already given stay. */
    saveOptions: call.input(z.object({ event, preset: studyOptionsSchema })).output(optionsViewSchema),
    /** What one deck has otherwise than all others; null for nothing. Due dates already given stay. */
    saveDeckOptions: call
      .input(z.object({ event, deck: reference, options: deckOptionsSchema.nullable() }))
      .output(optionsViewSchema),
    /** The weeks ahead under the present options and under proposed ones, of all cards or of one deck. */
    previewWorkload: call
      .input(
        z.object({
          preset: studyOptionsSchema.optional(),
          deck: z.object({ deck: reference, options: deckOptionsSchema.nullable() }).optional(),
        }),
      )
      .output(workloadViewSchema),
    /** Where the cards that are scheduled would fall due under the present options. Nothing is changed. */
    previewMoves: call.output(movesViewSchema),
    /**
     * Moves them there, in events that share a group: `event` names the whole deed for {@link contract.study.undo}.
     */
    moveCards: call.input(z.object({ event })).output(z.object({ moved: z.number(), group: idSchema })),
    getExams: call.output(examsViewSchema),
    /** What it takes to know some decks by a date, and what will not fit. */
    planExam: call
      .input(
        z.object({
          date: z.iso.date(),
          decks: z.array(reference).min(1).max(200),
          /** Minutes a day the learner has. */
          minutesPerDay: z.number().int().min(1).max(1440).optional(),
        }),
      )
      .output(examPlanSchema),
    /** Sets an exam, or changes it. */
    setExam: call
      .input(
        z.object({
          event,
          exam: idSchema,
          title: z.string().trim().min(1).max(200),
          date: z.iso.date(),
          decks: z.array(reference).min(1).max(200),
        }),
      )
      .output(examsViewSchema),
    removeExam: call.input(z.object({ event, exam: idSchema })).output(examsViewSchema),
    getOptimisation: call.output(optimisationSchema),
    /** Begins to fit the learner's own weights in the background; `conflict` where there are too few reviews. */
    startOptimisation: call.output(optimisationSchema),
    cancelOptimisation: call.output(optimisationSchema),
    /** Takes the fitted weights, where they are better, or the ones FSRS comes with. Due dates already given stay. */
    chooseWeights: call
      .input(z.object({ event, weights: z.enum(['fitted', 'usual']) }))
      .output(optimisationSchema),
  },
  quiz: {
    /**
     * Starts an attempt. At a unit's items `practice` draws weak and new ones first and `test` follows the blueprint; where the
     * questions come from several units, `purpose` says how they are chosen.
     */
    startAttempt: call
      .input(
        z.object({
          event,
          attempt: idSchema,
          /** For the purpose `unit`, which is the one where none is named. */
          unit: reference.optional(),
          purpose: attemptPurposeSchema.optional(),
          mode: attemptModeSchema,
          /** How many items; the blueprint's number, or ten, when absent. */
          items: z.number().int().min(1).max(MAX_ITEMS).optional(),
          /** For the purpose `own`: what it is made of, what it is called, and its time. */
          choice: quizChoiceSchema.optional(),
          title: z.string().trim().min(1).max(200).optional(),
          limitMinutes: z.number().int().min(1).max(600).optional(),
          /** How often a question may be tried in practice; once when absent. */
          tries: z.number().int().min(1).max(MAX_TRIES).optional(),
          /** For the purpose `missed`: the very items. */
          asked: z.array(reference).min(1).max(MAX_ITEMS).optional(),
        }),
      )
      .output(attemptViewSchema),
    getAttempt: call.input(z.object({ attempt: idSchema })).output(attemptViewSchema),
    /** Adds the next question of adaptive practice once the one before was answered; else the attempt stays as it is. */
    askNext: call.input(z.object({ event, attempt: idSchema })).output(attemptViewSchema),
    /** What can be quizzed across units, and the attempts whose questions come from several. */
    getQuizzes: call.output(quizzesSchema),
    /** What a quiz of one's own can be made of. */
    getQuizOptions: call.output(quizOptionsSchema),
    countQuiz: call.input(z.object({ choice: quizChoiceSchema })).output(quizCountSchema),
    getCalibration: call.output(calibrationSchema),
    /** Its steps as CSV text, with the file name it is saved under. */
    exportCalibration: call.output(z.object({ name: z.string(), text: z.string() })),
    /** Keeps an answer; in practice its feedback comes back with it. */
    answerItem: call
      .input(
        z.object({
          event,
          attempt: idSchema,
          item: reference,
          response: responseSchema,
          /** How sure the learner said they were, where they were asked. */
          confidence: confidenceSchema.optional(),
          tookMs: answerTime,
        }),
      )
      .output(answeredQuestionSchema),
    /** Shows the next hint of a question in practice, kept before it is told; `hint` is 1 for the first. */
    takeHint: call
      .input(z.object({ event, attempt: idSchema, item: reference, hint: z.number().int().min(1).max(10) }))
      .output(answeredQuestionSchema),
    /** Tells the answer to a question in practice although there are tries left. */
    showAnswer: call
      .input(z.object({ event, attempt: idSchema, item: reference }))
      .output(answeredQuestionSchema),
    /** Ends an attempt; items left out score 0. The reply is the attempt with all feedback. */
    finishAttempt: call.input(z.object({ event, attempt: idSchema })).output(attemptViewSchema),
    /** A quiz to be printed: a unit's by the number on the sheet, or the questions of an attempt. No key. */
    getPaper: call.input(paperInputSchema).output(paperSchema),
    /** The same with the key, for a sheet of its own; `conflict` for an attempt that is not finished. */
    getPaperKey: call.input(paperInputSchema).output(paperSchema),
    /** How the questions of a unit did in the learner's finished attempts; see `core/report/item-analysis.ts`. */
    getItemAnalysis: call.input(itemAnalysisScopeSchema).output(itemAnalysisSchema),
    /** Its table of questions as CSV text, with the file name it is saved under. */
    exportItemAnalysis: call
      .input(itemAnalysisScopeSchema)
      .output(z.object({ name: z.string(), text: z.string() })),
  },
  report: {
    getProgress: call.output(progressReportSchema),
    /** What the certificate of a unit rests on, and whether it is earned now. */
    getCertificate: call.input(z.object({ unit: reference })).output(certificateViewSchema),
    /** Signs the certificate of a unit with the key of the data folder; `conflict` while it is not earned. */
    issueCertificate: call
      .input(z.object({ unit: reference, learner: learnerName }))
      .output(issuedCertificateSchema),
    /** What would still be known on a day ahead without any study until then; in a year where none is named. */
    getOutlook: call.input(z.object({ date: z.iso.date().optional() })).output(outlookSchema),
  },
  browse: {
    /** A part of the cards a search finds. A search that cannot be read finds none, and `fault` says why and where. */
    search: call
      .input(listInputSchema.extend({ limit: z.number().int().min(1).max(MAX_ROWS).default(100) }))
      .output(browseResultSchema),
    /** Ids of the cards a search finds, in the order of the list, for deeds on many of them. */
    selectAll: call
      .input(listInputSchema.extend({ limit: z.number().int().min(1).max(MAX_CHOSEN).default(MAX_CHOSEN) }))
      .output(z.object({ total: z.number(), cards: z.array(z.string()) })),
    /** One card, to be looked at beside the list. */
    getCard: call.input(z.object({ card: reference })).output(previewSchema),
    /** How the word before the caret can go on. */
    suggest: call
      .input(z.object({ query: querySchema, caret: z.number().int().min(0) }))
      .output(suggestionsSchema),
    /** Saved searches, own decks, and how much is in the trash. */
    getSide: call.output(browseSideSchema),
    /** Keeps a search under a name; one that cannot be read is refused as `invalid-input`. */
    saveSearch: call
      .input(
        z.object({
          event,
          search: idSchema,
          name: z.string().trim().min(1).max(100),
          query: z.string().max(MAX_QUERY_CHARS),
        }),
      )
      .output(browseSideSchema),
    removeSearch: call.input(z.object({ event, search: idSchema })).output(browseSideSchema),
    /** Own notes in the trash, put there last first. After 90 study days they are gone from it. */
    getTrash: call.output(z.object({ notes: z.array(trashedNoteSchema) })),
    /** Puts own notes in the trash, or brings them back. `group` names the deed for {@link contract.study.undo}. */
    trashNotes: call
      .input(
        z.object({ event, notes: z.array(idSchema).min(1).max(MAX_NOTES_CHANGED), trashed: z.boolean() }),
      )
      .output(z.object({ changed: z.number(), group: idSchema })),
    /** Moves own notes to another of the learner's decks; their cards keep their schedule. */
    moveNotes: call
      .input(z.object({ event, notes: z.array(idSchema).min(1).max(MAX_NOTES_CHANGED), deck: idSchema }))
      .output(z.object({ changed: z.number(), group: idSchema })),
  },
  notes: {
    /** The learner's own decks. */
    getDecks: call.output(ownDecksSchema),
    /** A part of the notes of a deck, of those with certain words where some are given. */
    getDeck: call
      .input(
        z.object({
          deck: idSchema,
          words: z.string().max(200).default(''),
          from: z.number().int().min(0).default(0),
          limit: z.number().int().min(1).max(MAX_NOTE_ROWS).default(MAX_NOTE_ROWS),
        }),
      )
      .output(deckNotesSchema),
    getNote: call.input(z.object({ note: idSchema })).output(ownNoteViewSchema),
    /** Makes a deck, or names it anew. */
    saveDeck: call
      .input(z.object({ event, deck: idSchema, title: z.string().trim().min(1).max(200) }))
      .output(ownDecksSchema),
    /** Removes a deck and puts its notes in the trash; `event` names the deed for {@link contract.study.undo}. */
    removeDeck: call.input(z.object({ event, deck: idSchema })).output(ownDecksSchema),
    /** Makes a note, or saves it anew; its cards keep their schedule, and one in the trash comes back. */
    saveNote: call
      .input(
        z.object({
          event,
          note: idSchema,
          deck: idSchema,
          content: ownNoteContentSchema,
          tags: z.array(tagSchema).max(50),
          /** As the note had it when it was opened, null for a new one: a note saved meanwhile is refused as `conflict`. */
          savedAt: z.number().nullable(),
        }),
      )
      .output(ownNoteViewSchema),
    /** Keeps a picture, given as base64, for own notes. The same picture is the same file. */
    addPicture: call
      .input(z.object({ data: z.string().min(1).max(MAX_PICTURE_CHARS, 'the picture is larger than 4 MB') }))
      .output(keptPictureSchema),
    /** The learner's own remark on any card; an empty text removes it. */
    saveRemark: call
      .input(z.object({ event, card: reference, text: z.string().max(10_000) }))
      .output(z.object({ card: z.string(), remark: z.string() })),
  },
  statistics: {
    /** Counts through all ratings and cards of a deck, a concept or everything. */
    getStatistics: call.input(statisticsScopeSchema).output(statisticsSchema),
    /** One table of them as CSV text, with the file name it is saved under. */
    exportStatistics: call
      .input(statisticsScopeSchema.extend({ table: z.enum(STATISTICS_TABLES) }))
      .output(z.object({ name: z.string(), text: z.string() })),
  },
  search: {
    /**
     * All that can be read in which every word occurs, the last one as a beginning: lessons, terms, cards, events, concepts.
     * Without a word nothing is found, but the first search after it need not wait.
     */
    findEverywhere: call
      .input(
        z.object({
          words: z.string().max(MAX_WORDS_CHARS),
          limit: z.number().int().min(1).max(MAX_HITS).default(5),
        }),
      )
      .output(foundSchema),
  },
  data: {
    getBackups: call.output(backupsSchema),
    /** Makes a backup now, unless nothing changed since the last. */
    makeBackup: call.output(backupsSchema),
    /** What a backup holds beside what is here; changes nothing. */
    compareBackup: call.input(z.object({ backup: reference })).output(comparedBackupSchema),
    /** The newest automatic backup that has something of this learner that is not here. */
    findRepair: call.output(comparedBackupSchema.nullable()),
    /** How far comparing or merging is, 0 to 1; null while neither is under way. */
    getWork: call.output(z.object({ share: z.number().nullable() })),
    /** Adds what `learner` did in a backup and is not here; nothing that is here changes. */
    mergeBackup: call
      .input(z.object({ backup: reference, learner: idSchema }))
      .output(z.object({ added: z.number() })),
    /** Brings in a backup or an export from a file, `from` a byte on; the reply says where the next portion begins. */
    addPortion: call
      .input(
        z.object({
          upload: idSchema,
          from: z.number().int().min(0).max(MAX_UPLOAD_BYTES),
          base64: z.string().max(Math.ceil(MAX_PORTION_BYTES / 3) * 4),
        }),
      )
      .output(z.object({ backup: z.string(), bytes: z.number() })),
    removeBackup: call.input(z.object({ backup: reference })).output(backupsSchema),
    /** Begins to write out everything the learner did; its parts are fetched one after the other. */
    startExport: call
      .input(z.object({ export: idSchema, format: z.enum(EXPORT_FORMATS) }))
      .output(z.object({ started: z.boolean() })),
    /** @param part from 0; the last one may be asked for again. */
    readExport: call
      .input(z.object({ export: idSchema, part: z.number().int().min(0) }))
      .output(exportPartSchema),
    /** Removes everything the learner did, and the backups too where that is said. */
    deleteEverything: call
      .input(z.object({ confirm: z.literal('delete'), backups: z.boolean() }))
      .output(z.object({ deleted: z.boolean() })),
  },
};

export type Contract = typeof contract;
export type Inputs = InferContractRouterInputs<Contract>;
export type Outputs = InferContractRouterOutputs<Contract>;
