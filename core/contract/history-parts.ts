/** What a history can be limited to. */
export const HISTORY_PARTS = ['all', 'cards', 'questions', 'reading', 'notes', 'settings'] as const;
export type HistoryPart = (typeof HISTORY_PARTS)[number];
