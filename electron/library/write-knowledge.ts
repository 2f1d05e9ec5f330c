import type { Database } from 'better-sqlite3';
import type { DocumentKnowledge, Passage, Reference } from '../../shared/model/knowledge';
import { numberKey, titleKeys } from './document-names';

type DocumentId = number | bigint;

/** Writes what documents say; one writer serves many documents. References are resolved by `referenceResolver`. */
export function knowledgeWriter(db: Database): (document: DocumentId, knowledge: DocumentKnowledge) => void {
  const responsibility = db.prepare(
    `INSERT INTO responsibility (document_id, unit, table_row, form, path, start_offset, end_offset)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const body = db.prepare('INSERT INTO responsible_body VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const reference = db.prepare(
    `INSERT INTO reference
       (document_id, title, number, article, relation, path, start_offset, end_offset,
        number_key, title_key, matter_key, matter_bodies)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const internal = db.prepare('INSERT INTO internal_reference VALUES (?, ?, ?, ?, ?, ?, ?)');
  const definition = db.prepare('INSERT INTO definition VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const target = db.prepare('INSERT INTO target VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const effect = db.prepare('INSERT INTO effect_date VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const interpreter = db.prepare('INSERT INTO interpreter VALUES (?, ?, ?, ?, ?, ?)');

  return (document, knowledge) => {
    for (const { unit, row, form, bodies, at } of knowledge.responsibilities) {
      const { lastInsertRowid } = responsibility.run(document, unit, row, form, ...columns(at));
      bodies.forEach((one, index) =>
        body.run(lastInsertRowid, index + 1, one.name, one.body, one.role, ...columns(one.at)),
      );
    }
    for (const one of knowledge.references) {
      const { title, number, article, relation, at } = one;
      reference.run(document, title, number, article, relation, ...columns(at), ...keyColumns(one));
    }
    knowledge.internalReferences.forEach(({ text, target: to, at }, index) =>
      internal.run(document, index + 1, text, to, ...columns(at)),
    );
    knowledge.definitions.forEach(({ form, term, meaning, at }, index) =>
      definition.run(document, index + 1, form, term, meaning, ...columns(at)),
    );
    knowledge.targets.forEach((one, index) => {
      const { quantity, value, upper, bound, measure, year, text, at } = one;
      target.run(document, index + 1, quantity, value, upper, bound, measure, year, text, ...columns(at));
    });
    for (const kind of ['effective', 'expiry'] as const) {
      const one = knowledge[kind];
      if (one) effect.run(document, kind, one.date, Number(one.computed), one.text, ...columns(one.at));
    }
    knowledge.interpreters.forEach(({ name, at }, index) =>
      interpreter.run(document, index + 1, name, ...columns(at)),
    );
  };
}

function columns({ path, start, end }: Passage): [string, number, number] {
  return [path, start, end];
}

function keyColumns({ title, number }: Reference): (string | null)[] {
  const keys = title === null ? null : titleKeys(title);
  return [
    number === null ? null : numberKey(number),
    keys?.title ?? null,
    keys?.matter?.key ?? null,
    keys?.matter?.bodies ?? null,
  ];
}
