import { parseGazette } from '../../../electron/gazette/parse-gazette';
import type { Checks } from '../../../shared/model/checks';
import type { PrintedDocument } from '../../../shared/model/gazette-file';
import { readingText, type Unit, type UnitKind } from '../../../shared/model/unit';
import { readSources } from '../sources';

/** What real documents are made of, to be put together anew. */
export interface Material {
  /** Documents whose order of units, labels and headings others take. */
  readonly documents: readonly PrintedDocument[];
  /** Every unit that says something by itself, by its kind; each text once. */
  readonly units: ReadonlyMap<UnitKind, readonly Unit[]>;
  /** What titles are about, from 关于 on: 关于印发《…》的通知. */
  readonly matters: readonly string[];
  readonly issuers: readonly string[];
  /** What numbers begin with: 京科发. */
  readonly numberSigns: readonly string[];
  readonly categories: readonly string[];
  readonly checks: Checks;
}

/** Reads the first issue and the samples, each once, by the code that the reader reads files with. */
export async function readMaterial(): Promise<Material> {
  const files = (await readSources()).map((source) => parseGazette(source));
  const documents = files.flatMap((file) => file.documents);
  const [first] = files;
  if (!first) throw new Error('There is no source to make a library of');
  return {
    documents: documents.filter(({ title }) => title !== ''),
    units: unitsByKind(documents.flatMap(({ units }) => units)),
    matters: distinct(documents.map(({ title }) => /关于.+/su.exec(title)?.[0] ?? title)),
    issuers: distinct(documents.flatMap(({ issuers }) => issuers)),
    numberSigns: distinct(documents.map(({ number }) => /^\p{sc=Han}+(?=〔)/u.exec(number ?? '')?.[0] ?? '')),
    categories: distinct(documents.map(({ category }) => category ?? '')),
    checks: first.checks,
  };
}

function unitsByKind(units: readonly Unit[]): ReadonlyMap<UnitKind, readonly Unit[]> {
  const byKind = new Map<UnitKind, Map<string, Unit>>();
  for (const unit of units) {
    const text = readingText({ ...unit, label: null }).text;
    if (text === '') continue;
    const same = byKind.get(unit.kind) ?? new Map<string, Unit>();
    byKind.set(unit.kind, same.set(text, unit));
  }
  return new Map([...byKind].map(([kind, distinctUnits]) => [kind, [...distinctUnits.values()]]));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
