/** What everything a learner did can be written as. The tables are CSV. */
export const EXPORT_FORMATS = ['json', 'xapi', 'reviews', 'answers', 'notes'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
