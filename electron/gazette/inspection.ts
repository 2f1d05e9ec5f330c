import type { Finding } from '../../shared/model/finding';
import type { GazetteDocument, GazetteFile } from '../../shared/model/gazette-file';
import type { Definition, DefinitionForm, Passage, Responsibility } from '../../shared/model/knowledge';

/**
 * What `gazette inspect FILE --json` prints. Scripts outside the program read these names: they are fixed, and only
 * further fields may be added. A field that the file does not answer is null or an empty list.
 */
export function inspection(file: GazetteFile, sentence: (finding: Finding) => string): object {
  return {
    issue: file.issue,
    contents: file.contents,
    documents: file.documents.map(inspectDocument),
    furniture: file.furniture,
    findings: file.findings.map((finding) => ({ ...finding, message: sentence(finding) })),
    checks: file.checks,
  };
}

function inspectDocument(document: GazetteDocument): object {
  const { units, responsibilities, references, internalReferences, definitions, targets, ...head } = document;
  const { effective, expiry, interpreters, title, ...rest } = head;
  return {
    ...rest,
    title: title === '' ? null : title,
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
    responsibilities: inspectResponsibilities(responsibilities.filter(({ form }) => form !== 'names')),
    impliedResponsibilities: inspectResponsibilities(responsibilities.filter(({ form }) => form === 'names')),
    references: references.map(inspectPlaced),
    internalReferences: internalReferences.map(inspectPlaced),
    definitions: inspectDefinitions(definitions, 'abbreviation'),
    explanations: inspectDefinitions(definitions, 'explanation'),
    targets: targets.map(inspectPlaced),
    effective: effective && inspectPlaced(effective),
    expiry: expiry && inspectPlaced(expiry),
    interpreters: interpreters.map(inspectPlaced),
  };
}

/** `bodies` are one spelling for each body, so that they can be counted; `printed` is as the text names them. */
function inspectResponsibilities(responsibilities: readonly Responsibility[]): object[] {
  return responsibilities.map(({ unit, bodies, at }) => ({
    unit,
    bodies: bodies.map(({ body }) => body),
    printed: bodies.map(({ name, role, at }) => ({ name, role, at })),
    at,
  }));
}

/** The unit's path by its fixed name, and beside it the characters in the unit's reading text. */
function inspectPlaced<Item extends { readonly at: Passage }>(item: Item): object {
  return { unit: item.at.path, ...item };
}

/** The fixed `definitions` are the names that a document gives (以下简称); what it explains (是指) stands by itself. */
function inspectDefinitions(definitions: readonly Definition[], wanted: DefinitionForm): object[] {
  return definitions
    .filter(({ form }) => form === wanted)
    .map(({ term, meaning, at }) => ({ unit: at.path, term, meaning, at }));
}
