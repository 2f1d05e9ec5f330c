import type { KeptAnnotation } from '../../shared/model/annotation';
import { listKept } from './annotations';
import type { Notebook } from './open-notebook';

/**
 * Lists all annotations as `listKept` does, and reads them again only after something was written into the notes: by
 * this connection (`total_changes`) or another (`data_version`). To read ten thousand takes 45 ms, too long for every
 * letter that is typed.
 */
export function unchangedList(): (db: Notebook) => readonly KeptAnnotation[] {
  let last: { readonly written: string; readonly kept: readonly KeptAnnotation[] } | null = null;
  return (db) => {
    const written = [
      db.prepare<[], number>('SELECT total_changes()').pluck().get(),
      db.pragma('data_version', { simple: true }),
    ].join(' ');
    if (last?.written !== written) last = { written, kept: listKept(db, null) };
    return last.kept;
  };
}
