import type { Unit } from '#core/content/pack.ts';
import type { Inputs } from '#core/contract.ts';
import { itemAnalysisCsv } from '#core/report/item-analysis-csv.ts';
import { analyseUnit, type UnitAnalysis } from '#core/report/unit-analysis.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';
import { notFound } from './errors.ts';
import { api } from './implement.ts';

export const itemAnalysisHandlers = {
  getItemAnalysis: api.quiz.getItemAnalysis.handler(({ context, input }) => {
    const { unit, analysis } = analysisOf(context, input);
    return viewAnalysis(unit, analysis);
  }),

  exportItemAnalysis: api.quiz.exportItemAnalysis.handler(({ context, input }) => {
    const { unit, analysis } = analysisOf(context, input);
    const today = formatStudyDay(Math.floor(readNow(context).studyTime / DAY_MS));
    return {
      name: `common-orbit-questions-${unit.id.split('/').at(-1)}-${today}.csv`,
      text: itemAnalysisCsv(analysis),
    };
  }),
};

type Scope = Inputs['quiz']['getItemAnalysis'];

function analysisOf({ catalogue, store }: ApiContext, { unit: id, mode }: Scope) {
  const unit = catalogue.units.get(id);
  if (!unit) throw notFound('unit', id);
  return { unit, analysis: analyseUnit(unit, store.progress.attempts.values(), mode) };
}

/** The reply: every question in it was asked in a finished attempt, so that its key was shown before. */
export function viewAnalysis({ id, title }: Unit, { items, ...analysis }: UnitAnalysis) {
  return {
    unit: { id, title },
    ...analysis,
    items: items.map(({ item: { id: item, kind, level, stem }, ...figures }) => ({
      item,
      kind,
      level,
      stem,
      ...figures,
    })),
  };
}
