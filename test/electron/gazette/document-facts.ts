import type { GazetteDocument } from '../../../shared/model/gazette-file';
import { unitKinds, type Unit, type UnitKind } from '../../../shared/model/unit';
import { labelForms, type GoldenDocument } from '../../fixtures/samples/sample-goldens';

type LabelForm = (typeof labelForms)[number];
/** What a golden says of a document, nothing of it absent. */
type Facts = { readonly [Field in keyof GoldenDocument]-?: GoldenDocument[Field] };

const han = '[〇零一二三四五六七八九十百千]+';
const forms: Readonly<Record<LabelForm, RegExp>> = {
  han: new RegExp(`^${han}、$`, 'u'),
  bracketedHan: new RegExp(`^[（(]${han}[）)]$`, 'u'),
  arabic: /^\d+[.．、]$/u,
  bracketedArabic: /^[（(]\d+[）)]$/u,
  decimal1: /^\d+$/u,
  decimal2: /^\d+\.\d+$/u,
  decimal3: /^\d+\.\d+\.\d+$/u,
};

/** Without white space, which typesetting puts into titles, headings and labels. */
export function squeezed(text: string): string {
  return text.replaceAll(/[\s\u200B]/gu, '');
}

export function countOfKind(document: GazetteDocument, kind: UnitKind): number {
  return document.units.filter((unit) => unit.kind === kind).length;
}

export function countOfLabels(document: GazetteDocument, form: LabelForm): number {
  return document.units.filter(({ label }) => label !== null && forms[form].test(squeezed(label))).length;
}

/** Labels of the first and the last article; null when there is none. */
export function articleRange(document: GazetteDocument): { first: string; last: string } | null {
  const articles = document.units.filter(({ kind }) => kind === 'article');
  const [first, last] = [articles.at(0)?.label, articles.at(-1)?.label];
  return first && last ? { first: squeezed(first), last: squeezed(last) } : null;
}

/** Marks that say what the bodies in them are to do. */
export function responsibilityMarks(document: GazetteDocument): number {
  return document.responsibilities.filter(({ form }) => form !== 'names').length;
}

/** One field of a golden as it was read by the program, in the golden's own words where spacing alone differs. */
export function factOf(
  document: GazetteDocument,
  golden: GoldenDocument,
  field: keyof GoldenDocument,
): unknown {
  const readers: { readonly [Field in keyof Facts]: () => unknown } = {
    title: () => document.title,
    number: () => document.number,
    issuers: () => document.issuers,
    date: () => document.date,
    salutation: () => textsOf(document, 'salutation').at(0) ?? null,
    signatures: () => textsOf(document, 'signature').flatMap((text) => text.split('\n')),
    innerTitles: () => innerTitles(document),
    kinds: () => counted(unitKinds, golden.kinds ?? {}, (kind) => countOfKind(document, kind)),
    articles: () => articleRange(document),
    labels: () => counted(labelForms, golden.labels ?? {}, (form) => countOfLabels(document, form)),
    tables: () => tablesOf(document),
    attachments: () => standing(golden.attachments ?? [], document.units),
    joins: () => standing(golden.joins ?? [], document.units),
    responsibilities: () => responsibilityMarks(document),
  };
  return readers[field]();
}

function textsOf(document: GazetteDocument, kind: UnitKind): string[] {
  return document.units.filter((unit) => unit.kind === kind).map(({ text }) => text);
}

/** Titles after the document's own, which some sources print twice. */
function innerTitles(document: GazetteDocument): string[] {
  return textsOf(document, 'title')
    .map(squeezed)
    .filter((title) => title !== squeezed(document.title));
}

function tablesOf(document: GazetteDocument): GoldenDocument['tables'] {
  return document.units.flatMap(({ table }) =>
    table
      ? [{ rows: table.rows.length + 1, columns: table.header.length, header: table.header.map(squeezed) }]
      : [],
  );
}

/** The phrases that stand in one unit. */
function standing(phrases: readonly string[], units: readonly Unit[]): string[] {
  const texts = units.map(({ label, heading, text }) => squeezed(`${label ?? ''}${heading ?? ''}${text}`));
  return phrases.filter((phrase) => texts.some((text) => text.includes(squeezed(phrase))));
}

/** A count for each of the keys that the golden counts. */
function counted<Key extends string>(
  keys: readonly Key[],
  wanted: Readonly<Partial<Record<Key, number>>>,
  count: (key: Key) => number,
): Record<string, number> {
  return Object.fromEntries(keys.filter((key) => wanted[key] !== undefined).map((key) => [key, count(key)]));
}
