import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { LessonView } from '#core/contract/library.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';

/** Marks a section as read. A second try after a failure is the same deed. */
export function useSectionRead(lesson: string, section: string) {
  const queryClient = useQueryClient();
  const event = useRef<string | undefined>(undefined);
  const mutation = useMutation(
    api.study.readSection.mutationOptions({
      onSuccess: () => {
        const queryKey = api.content.getLesson.queryKey({ input: { lesson } });
        queryClient.setQueryData(queryKey, (view: LessonView | undefined) => view && withRead(view, section));
      },
    }),
  );
  const mark = () => {
    if (mutation.isPending) return;
    event.current ??= newEventId();
    mutation.mutate({ event: event.current, section });
  };
  return { mark, error: mutation.error };
}

function withRead(view: LessonView, section: string): LessonView {
  return {
    ...view,
    sections: view.sections.map((each) => (each.id === section ? { ...each, read: true } : each)),
  };
}
