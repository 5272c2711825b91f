import { plainText } from '#core/content/plain-text.ts';
import type { ChoiceCount } from './choice-counts.ts';
import { csvOf } from './csv.ts';
import { mostChosenWrong } from './most-chosen-wrong.ts';
import type { ItemReport, UnitAnalysis } from './unit-analysis.ts';

const HEADER = [
  'question',
  'text',
  'kind',
  'level',
  'asked',
  'answered',
  'facility',
  'standard deviation',
  'random guess',
  'intended weight',
  'effective weight',
  'discrimination index',
  'discriminative efficiency',
  'most chosen wrong answer',
  'chosen',
];

/** The questions of an analysis as CSV (RFC 4180), shares from 0 to 1; what cannot be known is an empty cell. */
export function itemAnalysisCsv({ items }: UnitAnalysis): string {
  return csvOf(HEADER, items.map(itemRow));
}

function itemRow(report: ItemReport): (string | number)[] {
  const { item, asked, answered } = report;
  const wrong = mostChosenWrong(report.choices);
  return [
    item.id,
    plainText(item.stem),
    item.kind,
    item.level,
    asked,
    answered,
    ...[
      report.facility,
      report.deviation,
      report.guess,
      report.intendedWeight,
      report.effectiveWeight,
      report.discrimination,
      report.efficiency,
    ].map((figure) => (figure === null ? '' : Number(figure.toFixed(4)))),
    wrong ? choiceText(wrong) : '',
    wrong?.chosen ?? '',
  ];
}

/** The words of a choice in one line; `true` and `false` where it has none. */
export function choiceText({ id, field, text }: ChoiceCount): string {
  // A side of a part of a case has the name of the part before it.
  const words = text.length === 0 ? (id.split('=').at(-1) ?? id) : plainText(text);
  return field.length === 0 ? words : `${plainText(field)}: ${words}`;
}
