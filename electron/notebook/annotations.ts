import { randomUUID } from 'node:crypto';
import type { AnnotationDraft, KeptAnnotation, Selector } from '../../shared/model/annotation';
import type { HighlightColour } from '../../shared/model/colours';
import type { Notebook } from './open-notebook';

type AnnotationRow = Omit<KeptAnnotation, 'selectors'>;
type SelectorRow = Selector & { readonly annotation_id: string };

const annotationColumns = 'id, kind, colour, note, created, modified';
const selectorColumns = 'annotation_id, address, start, "end", quote, prefix, suffix';

/** Annotations that are not removed: of one document, or all; oldest first. */
export function listKept(db: Notebook, document: string | null): readonly KeptAnnotation[] {
  const selectors = new Map<string, Selector[]>();
  for (const row of db
    .prepare<[], SelectorRow>(`SELECT ${selectorColumns} FROM selector ORDER BY annotation_id, ordinal`)
    .iterate()) {
    const of = selectors.get(row.annotation_id);
    if (of) of.push(selectorFrom(row));
    else selectors.set(row.annotation_id, [selectorFrom(row)]);
  }
  return db
    .prepare<[], AnnotationRow>(
      `SELECT ${annotationColumns} FROM annotation WHERE removed IS NULL ORDER BY created, id`,
    )
    .all()
    .map((row) => ({ ...row, selectors: selectors.get(row.id) ?? [] }))
    .filter(
      ({ selectors }) =>
        document === null || selectors.some(({ address }) => address.startsWith(`${document}#`)),
    );
}

/** One annotation that is not removed, or null. */
export function findKept(db: Notebook, id: string): KeptAnnotation | null {
  const row = db
    .prepare<[string], AnnotationRow>(
      `SELECT ${annotationColumns} FROM annotation WHERE id = ? AND removed IS NULL`,
    )
    .get(id);
  if (!row) return null;
  const selectors = db
    .prepare<[string], SelectorRow>(
      `SELECT ${selectorColumns} FROM selector WHERE annotation_id = ? ORDER BY ordinal`,
    )
    .all(id);
  return { ...row, selectors: selectors.map(selectorFrom) };
}

/** Keeps a new annotation; when this returns, it is on the disk. */
export function createKept(db: Notebook, draft: AnnotationDraft, now: Date): KeptAnnotation {
  const id = randomUUID();
  const instant = now.toISOString();
  const { kind, colour, note } = draft;
  db.transaction(() => {
    db.prepare('INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?, NULL)').run(
      id,
      kind,
      colour,
      note,
      instant,
      instant,
    );
    const insert = db.prepare('INSERT INTO selector VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    draft.selectors.forEach(({ address, start, end, quote, prefix, suffix }, index) => {
      insert.run(id, index + 1, address, start, end, quote, prefix, suffix);
    });
  }).immediate();
  return { id, kind, colour, note, created: instant, modified: instant, selectors: draft.selectors };
}

/** Changes note or colour; null when there is no such annotation. */
export function changeKept(
  db: Notebook,
  id: string,
  change: { readonly note?: string | undefined; readonly colour?: HighlightColour | undefined },
  now: Date,
): KeptAnnotation | null {
  db.prepare(
    `UPDATE annotation SET note = coalesce(@note, note), colour = coalesce(@colour, colour), modified = @now
     WHERE id = @id AND removed IS NULL`,
  ).run({ id, note: change.note ?? null, colour: change.colour ?? null, now: now.toISOString() });
  return findKept(db, id);
}

/** Marks an annotation as removed; its row stays, for undo. False when there is none. */
export function removeKept(db: Notebook, id: string, now: Date): boolean {
  const { changes } = db
    .prepare('UPDATE annotation SET removed = ? WHERE id = ? AND removed IS NULL')
    .run(now.toISOString(), id);
  return changes === 1;
}

/** Undoes a removal, with the original id and times; null when no such annotation was ever kept. */
export function restoreKept(db: Notebook, id: string): KeptAnnotation | null {
  db.prepare('UPDATE annotation SET removed = NULL WHERE id = ?').run(id);
  return findKept(db, id);
}

function selectorFrom({ address, start, end, quote, prefix, suffix }: SelectorRow): Selector {
  return { address, start, end, quote, prefix, suffix };
}
