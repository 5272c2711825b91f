import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/queries.ts';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { draftOf, EMPTY_DRAFT } from './draft.ts';
import { NoteEditor } from './note-editor.tsx';

interface NewNoteScreenProps {
  /** The deck it is put in at first. */
  deck?: string | undefined;
  /** Words to begin with. */
  front?: string | undefined;
  back?: string | undefined;
}

/** Writing a new note, and the one after it. */
export function NewNoteScreen({ deck, front, back }: NewNoteScreenProps) {
  const decks = useQuery(api.notes.getDecks.queryOptions());
  const isGiven = front !== undefined || back !== undefined;
  return (
    <Loaded query={decks}>
      {(own) => (
        <NoteEditor
          name={isGiven ? `new ${front ?? ''} / ${back ?? ''}` : 'new'}
          own={own}
          initial={{
            ...EMPTY_DRAFT,
            deck: own.decks.find((each) => each.deck === deck)?.deck ?? own.decks[0]?.deck ?? '',
            front: front ?? '',
            back: back ?? '',
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
