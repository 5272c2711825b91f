import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/queries.ts';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { LessonPage } from './lesson-page.tsx';

/** The reader: one lesson from its objectives to what comes after it. */
export function LessonScreen({ lesson }: { lesson: string }) {
  const query = useQuery(api.content.getLesson.queryOptions({ input: { lesson } }));
  return <Loaded query={query}>{(view) => <LessonPage key={view.id} view={view} />}</Loaded>;
}
