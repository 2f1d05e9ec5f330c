import type { Database } from 'better-sqlite3';
import { mayBeSameBodies, type DocumentName } from './document-names';

/**
 * Finds, for references, the document of the library that they mean: by its number, else by its title (which a
 * different number rules out), else by the title of what it puts into force, else by its matter where the bodies
 * before it may be the same in short. Of several editions the newest.
 */
export interface ReferenceResolver {
  /** Resolves the references of a source's documents, and those of all others that may mean one of them. */
  readonly resolveSource: (sourceId: number) => void;
  readonly resolve: (references: readonly number[]) => void;
}

/** A reference that gives a number means no document with another one: these are not even looked at. */
const byName = (
  kind: DocumentName['kind'],
  key: 'title_key' | 'matter_key',
  condition: string,
): string => /* sql */ `
    (SELECT document_id FROM document_name
     WHERE document_name.key = reference.${key} AND kind = '${kind}' AND ${condition}
       AND document_id <> reference.document_id
     ORDER BY date DESC, document_id DESC LIMIT 1)`;

const byNames = (condition: string): string =>
  [
    byName('title', 'title_key', condition),
    byName('enclosed', 'title_key', condition),
    byName('matter', 'matter_key', `may_be_same_bodies(bodies, reference.matter_bodies) AND ${condition}`),
  ].join(',');

const byNumber = /* sql */ `
    (SELECT document.id FROM document
     WHERE document.number_key = reference.number_key AND document.id <> reference.document_id
     ORDER BY document.date DESC, document.id DESC LIMIT 1)`;

export const resolveNumbered = /* sql */ `
  UPDATE reference SET target_id = coalesce(${byNumber}, ${byNames('numbered = 0')})
  WHERE id = ? AND number_key IS NOT NULL`;

export const resolveTitled = /* sql */ `
  UPDATE reference SET target_id = coalesce(${byNames('true')})
  WHERE id = ? AND number_key IS NULL`;

/**
 * The references that the documents of a source may change: their own, and those that call one of them by its number
 * or a name. One that leads to a newer document of that number already is left alone. Each part has its index, so that
 * none reads all references.
 */
export const concernedReferences = /* sql */ `
  SELECT reference.id FROM document JOIN reference ON reference.document_id = document.id
  WHERE document.source_id = @source
  UNION
  SELECT reference.id FROM document JOIN reference ON reference.number_key = document.number_key
    LEFT JOIN document AS meant ON meant.id = reference.target_id AND meant.number_key = reference.number_key
  WHERE document.source_id = @source AND (meant.date IS NULL OR meant.date < document.date)
  UNION
  SELECT reference.id FROM document JOIN document_name ON document_name.document_id = document.id
    JOIN reference ON reference.title_key = document_name.key
    LEFT JOIN document AS meant ON meant.id = reference.target_id AND meant.number_key = reference.number_key
  WHERE document.source_id = @source AND meant.id IS NULL
    AND (document.number_key IS NULL OR reference.number_key IS NULL)
  UNION
  SELECT reference.id FROM document JOIN document_name ON document_name.document_id = document.id
    JOIN reference ON reference.matter_key = document_name.key
    LEFT JOIN document AS meant ON meant.id = reference.target_id AND meant.number_key = reference.number_key
  WHERE document.source_id = @source AND document_name.kind = 'matter' AND meant.id IS NULL
    AND (document.number_key IS NULL OR reference.number_key IS NULL)`;

export function referenceResolver(db: Database): ReferenceResolver {
  db.function('may_be_same_bodies', { deterministic: true }, (one: unknown, other: unknown) =>
    mayBeSameBodies(String(one), String(other)) ? 1 : 0,
  );
  const numbered = db.prepare<[number]>(resolveNumbered);
  const titled = db.prepare<[number]>(resolveTitled);
  const concerned = db.prepare<[{ source: number }], number>(concernedReferences).pluck();
  const resolve = (references: readonly number[]): void => {
    for (const id of references) if (numbered.run(id).changes === 0) titled.run(id);
  };
  return {
    resolve,
    resolveSource: (source) => {
      resolve(concerned.all({ source }));
    },
  };
}
