import type { AnnotationState } from '../../shared/model/annotation';
import type { Edit, EditHistory, EditKind } from '../../shared/model/notebook';
import { findStates, writeChanges } from './annotations';
import { saysTheSame, type Change } from './annotation-state';
import type { Notebook, ReadableNotebook } from './open-notebook';

/** Edits that can be undone; older ones are forgotten, the notes themselves are not. */
const mostEdits = 200;
/** Typing in one note without a pause of so many milliseconds is one edit. */
const pauseInTyping = 60_000;

interface EditRow {
  readonly ordinal: number;
  readonly kind: EditKind;
  readonly changes: string;
  readonly made: string;
}

/**
 * Makes an edit: all of its changes and the edit itself, for undo, in one transaction. When this returns, it is on the
 * disk. What was undone before cannot be redone after it. Answers what really changed; nothing is written when nothing did.
 */
export function makeEdit(
  db: Notebook,
  kind: EditKind,
  changes: readonly Change[],
  now: Date,
): readonly Change[] {
  const real = changes.filter(({ before, after }) => !before || !after || !saysTheSame(before, after));
  if (real.length === 0) return real;
  db.transaction(() => {
    writeChanges(db, real);
    db.exec('DELETE FROM edit WHERE undone = 1');
    if (!joinTyping(db, kind, real, now)) {
      db.prepare('INSERT INTO edit (kind, changes, made, undone) VALUES (?, ?, ?, 0)').run(
        kind,
        JSON.stringify(real),
        now.toISOString(),
      );
      db.prepare('DELETE FROM edit WHERE ordinal <= (SELECT max(ordinal) FROM edit) - ?').run(mostEdits);
    }
  }).immediate();
  return real;
}

/** What deleting annotations for good changes. */
export function deletions(states: readonly AnnotationState[]): readonly Change[] {
  return states.map((before) => ({ id: before.id, before, after: null }));
}

/** Deletes for good; no edit knows of it, and edits that did are forgotten, so that none can half bring back what is gone. */
export function deleteForGood(db: Notebook, states: readonly AnnotationState[]): readonly Change[] {
  const changes = deletions(states);
  if (changes.length === 0) return changes;
  const gone = new Set(changes.map(({ id }) => id));
  db.transaction(() => {
    writeChanges(db, changes);
    const forget = db.prepare('DELETE FROM edit WHERE ordinal = ?');
    for (const { ordinal, changes: kept } of db
      .prepare<[], EditRow>('SELECT ordinal, kind, changes, made FROM edit')
      .all()) {
      if (changesOf(kept).some(({ id }) => gone.has(id))) forget.run(ordinal);
    }
  }).immediate();
  return changes;
}

/** What undo and redo would do. */
export function editHistory(db: ReadableNotebook): EditHistory {
  return { undo: nextEdit(db, 'undo'), redo: nextEdit(db, 'redo') };
}

/** Takes back the last edit, or makes the one again that was taken back last; null when there is none. */
export function stepEdit(
  db: Notebook,
  direction: 'undo' | 'redo',
  now: Date,
): { readonly edit: Edit; readonly changes: readonly Change[] } | null {
  const row = next(db, direction);
  if (!row) return null;
  const changes = reversible(db, changesOf(row.changes), direction, now);
  db.transaction(() => {
    writeChanges(db, changes);
    db.prepare('UPDATE edit SET undone = ? WHERE ordinal = ?').run(direction === 'undo' ? 1 : 0, row.ordinal);
  }).immediate();
  return { edit: { kind: row.kind, annotations: changes.length }, changes };
}

/** Typing goes on in the note that the last edit changed: that edit reaches to what is written now. */
function joinTyping(db: Notebook, kind: EditKind, changes: readonly Change[], now: Date): boolean {
  const [change] = changes;
  if (kind !== 'note' || !change) return false;
  const last = next(db, 'undo');
  if (last?.kind !== 'note') return false;
  if (now.getTime() - Date.parse(last.made) > pauseInTyping) return false;
  const [before, ...more] = changesOf(last.changes);
  if (before?.id !== change.id || more.length > 0) return false;
  db.prepare('UPDATE edit SET changes = ?, made = ? WHERE ordinal = ?').run(
    JSON.stringify([{ ...change, before: before.before }]),
    now.toISOString(),
    last.ordinal,
  );
  return true;
}

/** Each annotation as it was on the other side of the edit, with an instant of its own: a merge has to see that it changed. */
function reversible(
  db: ReadableNotebook,
  changes: readonly Change[],
  direction: 'undo' | 'redo',
  now: Date,
): readonly Change[] {
  const here = new Map(
    findStates(
      db,
      changes.map(({ id }) => id),
    ).map((state) => [state.id, state]),
  );
  const modified = now.toISOString();
  return changes.map(({ id, before, after }) => {
    const target = direction === 'undo' ? before : after;
    const created = direction === 'undo' ? after : before;
    // Undoing the making of an annotation moves it to the trash: nothing that was ever kept is deleted by undo.
    const state = target ?? (created && { ...created, removed: modified });
    return { id, before: here.get(id) ?? null, after: state && { ...state, modified } };
  });
}

const nextOnes = {
  undo: 'FROM edit WHERE undone = 0 ORDER BY ordinal DESC LIMIT 1',
  redo: 'FROM edit WHERE undone = 1 ORDER BY ordinal LIMIT 1',
} as const;

function next(db: ReadableNotebook, direction: 'undo' | 'redo'): EditRow | null {
  return db.prepare<[], EditRow>(`SELECT ordinal, kind, changes, made ${nextOnes[direction]}`).get() ?? null;
}

/** Without its changes: those of ten thousand notes are megabytes, and this is asked for after every edit. */
function nextEdit(db: ReadableNotebook, direction: 'undo' | 'redo'): Edit | null {
  return (
    db
      .prepare<[], Edit>(`SELECT kind, json_array_length(changes) AS annotations ${nextOnes[direction]}`)
      .get() ?? null
  );
}

/** What this program wrote itself. */
function changesOf(json: string): readonly Change[] {
  return JSON.parse(json) as readonly Change[];
}
