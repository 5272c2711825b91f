import { z } from 'zod';
import { exploreViewSchema } from '#core/contract/explore.ts';
import { lessonViewSchema, librarySchema } from '#core/contract/library.ts';
import { factViewSchema } from '#core/contract/questions.ts';
import { call } from './call.ts';
import { reference } from './inputs.ts';

export const content = {
  getLibrary: call.output(librarySchema),
  getLesson: call.input(z.object({ lesson: reference })).output(lessonViewSchema),
  getFact: call.input(z.object({ fact: reference })).output(factViewSchema),
  /** Timeline, partnerships, orbits, debates and worked cases of all packs, with the facts they cite. */
  getExplore: call.output(exploreViewSchema),
};
