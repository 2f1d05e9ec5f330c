import type { AnnotationState } from '../../shared/model/annotation';
import type { Edit, EditHistory, EditKind } from '../../shared/model/notebook';
import type { Change } from '../notebook/annotation-state';
import { deleteForGood, deletions, editHistory, makeEdit, stepEdit } from '../notebook/edits';
import type { NotesIndex } from '../notebook/notes-index';
import type { Notebook } from '../notebook/open-notebook';
import { written } from '../notebook/written';

/** The one way in which annotations are changed: database, then journal, then whoever shows them. */
export interface NotesKeeper {
  /** Makes an edit; answers what really changed. When it returns, that is on the disk. */
  readonly make: (kind: EditKind, changes: readonly Change[]) => readonly Change[];
  /** Takes back the last edit, or makes it again; null when there is none. */
  readonly step: (direction: 'undo' | 'redo') => Edit | null;
  readonly history: () => EditHistory;
  readonly deleteForGood: (states: readonly AnnotationState[]) => readonly Change[];
}

interface KeeperParts {
  readonly notebook: () => Notebook;
  readonly index: Pick<NotesIndex, 'changed'>;
  /** Hears every change before it is acknowledged: the journal, the backups. */
  readonly kept: (changes: readonly Change[], now: Date) => void;
  /** Tells every window. */
  readonly announce: () => void;
}

export function notesKeeper({ notebook, index, kept, announce }: KeeperParts): NotesKeeper {
  const follow = (changes: readonly Change[], now: Date): readonly Change[] => {
    if (changes.length === 0) return changes;
    kept(changes, now);
    index.changed(changes);
    announce();
    return changes;
  };

  return {
    make: (kind, changes) => {
      const now = new Date();
      return follow(
        written(notebook(), () => makeEdit(notebook(), kind, changes, now)),
        now,
      );
    },
    step: (direction) => {
      const now = new Date();
      const stepped = written(notebook(), () => stepEdit(notebook(), direction, now));
      if (!stepped) return null;
      follow(stepped.changes, now);
      return stepped.edit;
    },
    history: () => editHistory(notebook()),
    deleteForGood: (states) => {
      const now = new Date();
      const changes = deletions(states);
      if (changes.length === 0) return changes;
      // The journal first: an annotation that the database lacks and the journal has would be taken for lost, and come back.
      kept(changes, now);
      try {
        written(notebook(), () => deleteForGood(notebook(), states));
      } catch (error) {
        kept(
          states.map((after) => ({ id: after.id, before: null, after })),
          now,
        );
        throw error;
      }
      index.changed(changes);
      announce();
      return changes;
    },
  };
}
