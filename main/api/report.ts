import type { ConceptHoldings } from '#core/content/catalogue.ts';
import { meanMastery } from '#core/mastery/mastery.ts';
import { forecastDue, trueRetention } from '#core/report/forecast.ts';
import { DAY_MS, formatStudyDay, MINUTE_MS } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';
import { api } from './implement.ts';
import { masteriesNow, taughtUnits, unitMasteries } from './mastery.ts';
import { viewOutlook } from './outlook.ts';

const FORECAST_DAYS = 28;
const RETENTION_DAYS = 30;

export const reportHandlers = {
  getProgress: api.report.getProgress.handler(({ context }) => {
    const { catalogue, queues, store } = context;
    const { progress } = store;
    const now = readNow(context);
    const { studyTime } = now;
    const today = Math.floor(studyTime / DAY_MS);
    const masteries = masteriesNow(context);
    const isInScope = (card: string) => catalogue.cards.has(card);
    const { ratings, retention } = trueRetention(progress, studyTime, RETENTION_DAYS);
    return {
      units: taughtUnits(catalogue).map((unit) => {
        const ofUnit = unitMasteries(catalogue, unit, masteries);
        return {
          id: unit.id,
          title: unit.title,
          mastery: meanMastery(ofUnit),
          concepts: ofUnit.map(({ holdings, ...mastery }) => ({
            concept: holdings.concept.id,
            title: holdings.concept.title,
            summary: holdings.concept.summary,
            unread: firstUnread(context, holdings),
            ...mastery,
          })),
        };
      }),
      factsHeld: queues.standing.held(catalogue, progress, today).count,
      trueRetention: retention,
      ratings30: ratings,
      forecast: {
        days: forecastDue(progress, isInScope, now, FORECAST_DAYS).map((due, index) => ({
          date: formatStudyDay(today + index),
          due,
        })),
      },
      days: [...progress.days]
        .toSorted(([a], [b]) => a - b)
        .map(([day, tally]) => ({
          date: formatStudyDay(day),
          done: tally.ratings + tally.answers + tally.sections,
          ratings: tally.ratings,
          answers: tally.answers,
          sections: tally.sections,
          minutes: (tally.ratingMs + tally.answerMs) / MINUTE_MS,
        })),
    };
  }),

  getOutlook: api.report.getOutlook.handler(({ context, input }) => viewOutlook(context, input.date)),
};

function firstUnread({ catalogue, store }: ApiContext, { sections }: ConceptHoldings) {
  const section = sections.find(({ id }) => !store.progress.sections.has(id));
  const lesson = section && catalogue.sections.get(section.id)?.lesson;
  return section && lesson ? { lesson: lesson.id, section: section.id } : null;
}
