import type { AnnotationState } from '../../shared/model/annotation';
import type { Edit, EditHistory, EditKind } from '../../shared/model/notebook';
import type { Change } from '../notebook/annotation-state';
import { deleteForGood, deletions, editHistory, makeEdit, stepEdit } from '../notebook/edits';
import type { NotesIndex } from '../notebook/notes-index';
import type { ReadableNotebook } from '../notebook/open-notebook';
import type { OpenNotes } from '../notebook/open-notes';
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
  /** To be read. */
  readonly notebook: () => ReadableNotebook;
  /** To be changed; `kept` hears every change before it is acknowledged: the journal, the backups. */
  readonly keeping: () => Pick<OpenNotes, 'db' | 'kept'>;
  readonly index: Pick<NotesIndex, 'changed'>;
  /** Tells every window. */
  readonly announce: () => void;
}

export function notesKeeper({ notebook, keeping, index, announce }: KeeperParts): NotesKeeper {
  const follow = (changes: readonly Change[], now: Date): readonly Change[] => {
    if (changes.length === 0) return changes;
    keeping().kept(changes, now);
    index.changed(changes);
    announce();
    return changes;
  };

  return {
    make: (kind, changes) => {
      const now = new Date();
      return follow(
        written(keeping().db, (db) => makeEdit(db, kind, changes, now)),
        now,
      );
    },
    step: (direction) => {
      const now = new Date();
      const stepped = written(keeping().db, (db) => stepEdit(db, direction, now));
      if (!stepped) return null;
      follow(stepped.changes, now);
      return stepped.edit;
    },
    history: () => editHistory(notebook()),
    deleteForGood: (states) => {
      const now = new Date();
      const changes = deletions(states);
      if (changes.length === 0) return changes;
      const { db, kept } = keeping();
      // The journal first: an annotation that the database lacks and the journal has would be taken for lost, and come back.
      kept(changes, now);
      try {
        written(db, () => deleteForGood(db, states));
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
