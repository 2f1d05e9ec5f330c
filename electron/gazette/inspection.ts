import type { GazetteDocument, GazetteFile } from '../../shared/model/gazette-file';

/**
 * What `gazette inspect FILE --json` prints. Scripts outside the program read these names: they are fixed, and only
 * further fields may be added. A field that the file does not answer is null or an empty list.
 */
export function inspection(file: GazetteFile): object {
  return {
    issue: file.issue,
    contents: file.contents,
    documents: file.documents.map(inspectDocument),
    furniture: file.furniture,
    findings: file.findings,
  };
}

function inspectDocument(document: GazetteDocument): object {
  const { units, ...head } = document;
  return {
    ...head,
    units: units.map(({ path, parent, kind, label, heading, text, lines }) => ({
      path,
      parent,
      kind,
      label,
      heading,
      text,
      lines,
    })),
    tables: units.flatMap(({ path, table }) =>
      table ? [{ unit: path, header: table.header, rows: table.rows }] : [],
    ),
    responsibilities: [],
    references: [],
    definitions: [],
    targets: [],
  };
}
