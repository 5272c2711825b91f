import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/queries.ts';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { draftOf, EMPTY_DRAFT } from './draft.ts';
import { NEW_DRAFT } from './draft-store.ts';
import { lessonTag, type LessonPlace } from './lesson-place.ts';
import { NoteEditor } from './note-editor.tsx';

interface NewNoteScreenProps {
  /** The deck it is put in at first. */
  deck?: string | undefined;
  /** Words to begin with. */
  front?: string | undefined;
  back?: string | undefined;
  /** A text with gaps to begin with. */
  text?: string | undefined;
  /** The paragraph its words are from. */
  from?: LessonPlace;
}

/** Writing a new note, and the one after it. */
export function NewNoteScreen({ deck, front, back, text, from }: NewNoteScreenProps) {
  const decks = useQuery(api.notes.getDecks.queryOptions());
  const given = [front, back, text].filter((words) => words !== undefined);
  const name = given.length > 0 ? `${NEW_DRAFT} ${given.join(' / ')}` : NEW_DRAFT;
  return (
    <Loaded query={decks}>
      {(own) => (
        <NoteEditor
          key={name}
          name={name}
          own={own}
          {...(from ? { from } : {})}
          initial={{
            ...EMPTY_DRAFT,
            deck: own.decks.find((each) => each.deck === deck)?.deck ?? own.decks[0]?.deck ?? '',
            front: front ?? '',
            back: back ?? '',
            ...(text === undefined ? {} : { kind: 'cloze', text }),
            // The words are there for gaps, too, should that kind be chosen.
            ...(from ? { text: front ?? back ?? '', tags: [lessonTag(from)] } : {}),
          }}
        />
      )}
    </Loaded>
  );
}

/** Going on with a note that was saved. */
export function NoteScreen({ note }: { note: string }) {
  const decks = useQuery(api.notes.getDecks.queryOptions());
  // What is in the editor is the learner's: nothing comes in from behind.
  const found = useQuery(
    api.notes.getNote.queryOptions({
      input: { note },
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      gcTime: 0,
    }),
  );
  return (
    <Loaded query={decks}>
      {(own) => (
        <Loaded query={found}>
          {(kept) => <NoteEditor key={note} name={note} own={own} note={kept} initial={draftOf(kept)} />}
        </Loaded>
      )}
    </Loaded>
  );
}
