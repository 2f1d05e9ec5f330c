import type { AnnotationState, KeptAnnotation, Selector } from '../../shared/model/annotation';
import { keptOf, type Change } from './annotation-state';
import type { Notebook, ReadableNotebook } from './open-notebook';

type AnnotationRow = Omit<AnnotationState, 'selectors' | 'tags' | 'collections'>;
type SelectorRow = Selector & { readonly annotation_id: string };
interface LabelRow {
  readonly annotation_id: string;
  readonly kind: 'tag' | 'collection';
  readonly name: string;
}

const annotationColumns = 'id, kind, colour, style, note, about, done, created, modified, removed';
const selectorColumns = 'annotation_id, address, start, "end", quote, prefix, suffix';

/** Annotations that are not removed, oldest first. */
export function listKept(db: ReadableNotebook): readonly KeptAnnotation[] {
  return statesWhere(db, 'removed IS NULL').map(keptOf);
}

/** Those that hang on a document or on a passage of it, oldest first. */
export function listKeptOn(db: ReadableNotebook, document: string): readonly KeptAnnotation[] {
  // Whatever comes after # sorts before $: a document's units are one stretch of the index.
  return statesWhere(
    db,
    `removed IS NULL AND (about = @document OR id IN (
       SELECT annotation_id FROM selector WHERE address >= @document || '#' AND address < @document || '$'))`,
    { document },
  ).map(keptOf);
}

/** Ids of those that hang on an issue or a lone document: on its shelf, the documents there or their passages. */
export function listIdsOnShelf(db: ReadableNotebook, shelf: string): readonly string[] {
  // Whatever comes after / sorts before 0.
  return db
    .prepare<[{ readonly shelf: string }], string>(
      `SELECT id FROM annotation WHERE removed IS NULL AND (
         about = @shelf OR (about >= @shelf || '/' AND about < @shelf || '0') OR id IN (
           SELECT annotation_id FROM selector WHERE address >= @shelf || '/' AND address < @shelf || '0'))
       ORDER BY created, id`,
    )
    .pluck()
    .all({ shelf });
}

/** Everything, the trash included, oldest first. */
export function listStates(db: ReadableNotebook): readonly AnnotationState[] {
  return statesWhere(db, 'TRUE');
}

/** What lies in the trash, removed last first. */
export function listRemoved(db: ReadableNotebook): readonly AnnotationState[] {
  return statesWhere(db, 'removed IS NOT NULL').toSorted(
    (one, other) => (other.removed ?? '').localeCompare(one.removed ?? '') || one.id.localeCompare(other.id),
  );
}

/** The states of some annotations, in the order in which they are asked for; those that are not there are left out. */
export function findStates(db: ReadableNotebook, ids: readonly string[]): readonly AnnotationState[] {
  const found = new Map(
    statesWhere(db, 'id IN (SELECT value FROM json_each(@ids))', { ids: JSON.stringify(ids) }).map(
      (state) => [state.id, state],
    ),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** One annotation that is not removed, or null. */
export function findKept(db: ReadableNotebook, id: string): KeptAnnotation | null {
  const [state] = findStates(db, [id]);
  return state?.removed === null ? keptOf(state) : null;
}

/** How many lie in the trash. */
export function countRemoved(db: ReadableNotebook): number {
  return (
    db.prepare<[], number>('SELECT count(*) FROM annotation WHERE removed IS NOT NULL').pluck().get() ?? 0
  );
}

/** Writes each annotation as it is after a change; the caller holds the transaction. */
export function writeChanges(db: Notebook, changes: readonly Change[]): void {
  const insert = db.prepare('INSERT INTO annotation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertSelector = db.prepare('INSERT INTO selector VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertLabel = db.prepare('INSERT INTO label VALUES (?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM annotation WHERE id = ?');
  for (const { id, after } of changes) {
    remove.run(id);
    if (!after) continue;
    const { kind, colour, style, note, about, done, created, modified, removed } = after;
    insert.run(id, kind, colour, style, note, about, done, created, modified, removed);
    after.selectors.forEach(({ address, start, end, quote, prefix, suffix }, index) => {
      insertSelector.run(id, index + 1, address, start, end, quote, prefix, suffix);
    });
    after.tags.forEach((name, index) => insertLabel.run(id, 'tag', index + 1, name));
    after.collections.forEach((name, index) => insertLabel.run(id, 'collection', index + 1, name));
  }
}

/** `condition` is SQL of ours over the columns of `annotation`. */
function statesWhere(
  db: ReadableNotebook,
  condition: string,
  values: Readonly<Record<string, string>> = {},
): readonly AnnotationState[] {
  const among =
    condition === 'TRUE' ? 'TRUE' : `annotation_id IN (SELECT id FROM annotation WHERE ${condition})`;
  const selectors = new Map<string, Selector[]>();
  for (const row of db
    .prepare<[Readonly<Record<string, string>>], SelectorRow>(
      `SELECT ${selectorColumns} FROM selector WHERE ${among} ORDER BY annotation_id, ordinal`,
    )
    .iterate(values)) {
    const { annotation_id: id, address, start, end, quote, prefix, suffix } = row;
    grow(selectors, id, { address, start, end, quote, prefix, suffix });
  }
  const labels = { tag: new Map<string, string[]>(), collection: new Map<string, string[]>() };
  for (const { annotation_id: id, kind, name } of db
    .prepare<[Readonly<Record<string, string>>], LabelRow>(
      `SELECT annotation_id, kind, name FROM label WHERE ${among} ORDER BY annotation_id, kind, ordinal`,
    )
    .iterate(values)) {
    grow(labels[kind], id, name);
  }
  return db
    .prepare<[Readonly<Record<string, string>>], AnnotationRow>(
      `SELECT ${annotationColumns} FROM annotation WHERE ${condition} ORDER BY created, id`,
    )
    .all(values)
    .map((row) => ({
      ...row,
      tags: labels.tag.get(row.id) ?? [],
      collections: labels.collection.get(row.id) ?? [],
      selectors: selectors.get(row.id) ?? [],
    }));
}

function grow<Value>(lists: Map<string, Value[]>, id: string, value: Value): void {
  const list = lists.get(id);
  if (list) list.push(value);
  else lists.set(id, [value]);
}
