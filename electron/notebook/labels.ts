import type { LabelsInUse } from '../../shared/model/notebook';
import type { ReadableNotebook } from './open-notebook';

/** Tags and collections of annotations that are not in the trash, the most used first. */
export function listLabels(db: ReadableNotebook): LabelsInUse {
  const select = db.prepare<['tag' | 'collection'], { readonly name: string; readonly annotations: number }>(
    `SELECT label.name, count(*) AS annotations
     FROM label JOIN annotation ON annotation.id = label.annotation_id
     WHERE label.kind = ? AND annotation.removed IS NULL
     GROUP BY label.name ORDER BY annotations DESC, label.name`,
  );
  return { tags: select.all('tag'), collections: select.all('collection') };
}

/** Ids of the annotations that bear a label, the trash included: what comes back from there is not to bring an old name. */
export function idsLabelled(
  db: ReadableNotebook,
  what: 'tag' | 'collection',
  name: string,
): readonly string[] {
  return db
    .prepare<[string, string], string>('SELECT annotation_id FROM label WHERE kind = ? AND name = ?')
    .pluck()
    .all(what, name);
}
