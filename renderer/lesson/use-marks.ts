import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Inputs } from '#core/contract.ts';
import type { HighlightView, MarksView } from '#core/contract/reading.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';

const NONE: MarksView = { highlights: [], bookmarks: [] };

/** What is kept of a highlight; a null colour takes it away. */
export type HighlightChange = Inputs['reading']['saveHighlights']['passages'][number];

/** What the learner left in a lesson. Every change is kept at once, and those of this visit can be taken back in turn. */
export function useMarks(lesson: string) {
  const queryClient = useQueryClient();
  const { data = NONE } = useQuery(api.reading.getMarks.queryOptions({ input: { lesson } }));
  const [done, setDone] = useState<readonly string[]>([]);
  const show = (marks: MarksView, { event }: { event: string }) => {
    setDone((before) => [...before, event]);
    queryClient.setQueryData(api.reading.getMarks.queryKey({ input: { lesson } }), marks);
  };
  const highlighting = useMutation(api.reading.saveHighlights.mutationOptions({ onSuccess: show }));
  const bookmarking = useMutation(api.reading.saveBookmark.mutationOptions({ onSuccess: show }));
  const undoing = useMutation(
    api.study.undo.mutationOptions({
      onSuccess: (_session, { deed }) => setDone((before) => before.filter((each) => each !== deed)),
    }),
  );
  return {
    ...data,
    error: highlighting.error ?? bookmarking.error ?? undoing.error,
    isSaving: highlighting.isPending,
    undone: undoing.data?.undone,
    /** Several are one deed. */
    saveHighlights: (passages: HighlightChange[]) => {
      if (passages.length === 0) return;
      undoing.reset();
      highlighting.mutate({ event: newEventId(), lesson, passages });
    },
    saveBookmark: (place: { section: string; block: string }, kept: boolean) => {
      undoing.reset();
      bookmarking.mutate({ event: newEventId(), lesson, ...place, kept });
    },
    /** Sends what could not be kept once more: it is the same deed. */
    retry: () => {
      if (highlighting.error && highlighting.variables) highlighting.mutate(highlighting.variables);
      if (bookmarking.error && bookmarking.variables) bookmarking.mutate(bookmarking.variables);
      if (undoing.error && undoing.variables) undoing.mutate(undoing.variables);
    },
    /** Takes back the newest change of this visit. */
    undo: () => {
      const deed = done.at(-1);
      if (deed !== undefined && !undoing.isPending) undoing.mutate({ event: newEventId(), deed });
    },
    dismissUndone: () => undoing.reset(),
  };
}

/** A highlight as a change of it. */
export function toChange(view: HighlightView): HighlightChange {
  const { highlight, section, block, start, end, colour, note } = view;
  return { highlight, section, block, start, end, colour, note };
}
