import { z } from 'zod';
import { idSchema } from '#core/study/event.ts';
import { deckOptionsSchema } from '#core/study/options.ts';
import {
  examPlanSchema,
  examsViewSchema,
  movesViewSchema,
  optimisationSchema,
  optionsViewSchema,
  studyOptionsSchema,
  workloadViewSchema,
} from '#core/contract/scheduling.ts';
import { call } from './call.ts';
import { event, reference } from './inputs.ts';

export const scheduling = {
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
};
