import { create } from 'zustand';
import type { Annotation, AnnotationDraft, AnnotationFields } from '../../shared/model/annotation';
import { api } from '../api';

/** What a note that has been begun hangs on. */
export type NewNotePlace = Pick<AnnotationDraft, 'selectors' | 'about'>;

type Fields = Partial<AnnotationFields>;

interface NewNote {
  readonly draft: AnnotationDraft;
  /** The annotation, from when there was something to keep. */
  kept: Promise<Annotation> | null;
}

const begun = new Map<string, NewNote>();
let lastKey = 0;

/** Ids under which notes that were begun here have been kept, by the key that their editor knows them by. */
export const useKeptNotes = create<Readonly<Record<string, string>>>(() => ({}));

/** Begins a note. It has a key for an id, and nothing is kept of it until something is written or a tag is given. */
export function beginNote({ selectors, about }: NewNotePlace): Annotation {
  lastKey += 1;
  const id = `new-${String(lastKey)}`;
  begun.set(id, { draft: { kind: 'note', selectors, about }, kept: null });
  return {
    ...{
      id,
      kind: 'note',
      colour: null,
      style: 'fill',
      note: '',
      tags: [],
      collections: [],
      about,
      done: null,
    },
    ...{ created: '', modified: '' },
    selectors: selectors.map((selector) => {
      const { address, start, end } = selector;
      return { ...selector, placement: { state: 'placed', moved: false, address, start, end } };
    }),
  };
}

/**
 * Changes what is kept under an id; a note that was begun here is kept by its first change that says something. Answers
 * what is kept now; null while there is nothing to keep.
 */
export async function keepFields(id: string, fields: Fields): Promise<Annotation | null> {
  const note = begun.get(id);
  if (!note) return api.changeAnnotation({ id, ...fields });
  if (note.kept) {
    const { id: keptId } = await note.kept;
    return api.changeAnnotation({ id: keptId, ...fields });
  }
  if (fields.note === '') return null;
  note.kept = api.createAnnotation({ ...note.draft, ...fields });
  try {
    const kept = await note.kept;
    useKeptNotes.setState({ [id]: kept.id });
    return kept;
  } catch (error) {
    note.kept = null;
    throw error;
  }
}

/** The id in the notebook of what an editor knows by an id of its own; null where nothing is kept yet. */
export async function keptIdOf(id: string): Promise<string | null> {
  const note = begun.get(id);
  if (!note) return id;
  return (await note.kept)?.id ?? null;
}

/** What an editor shows of a note that was begun: the annotation, once it is kept, under the editor's own id. */
export function useShownNote(begunNote: Annotation, annotations: readonly Annotation[]): Annotation {
  const keptId = useKeptNotes((kept) => kept[begunNote.id]);
  const kept = annotations.find(({ id }) => id === keptId);
  return kept ? { ...kept, id: begunNote.id } : begunNote;
}
