import type { ExploreView, PositionView, QuestionView, ViewpointView } from '#core/contract/explore.ts';

/** One side of a question with all who take it. */
export interface Side {
  id: string;
  title: string;
  /** Argued in full: premises and the strongest answer. */
  positions: PositionView[];
  /** Said in a lesson. */
  viewpoints: ViewpointView[];
}

/** The sides of a question in their order, each with who takes it. */
export function buildSides(question: QuestionView, positions: ExploreView['positions']): Side[] {
  return question.sides.map(({ id, title }) => ({
    id,
    title,
    positions: positions.filter((position) => position.question === question.id && position.side === id),
    viewpoints: question.viewpoints.filter((viewpoint) => viewpoint.side === id),
  }));
}

/** How many voices a side has. */
export function countVoices({ positions, viewpoints }: Side): number {
  return positions.length + viewpoints.length;
}
