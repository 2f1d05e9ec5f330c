import { withKnowledge } from '../../../electron/gazette/knowledge/document-knowledge';
import type { GazetteFile, PrintedDocument } from '../../../shared/model/gazette-file';
import { readingText, type Unit } from '../../../shared/model/unit';
import { Random } from '../../random';
import type { Material } from './material';

/** Raised whenever the same number would make another issue, so that libraries made before are not taken for its own. */
export const generatorVersion = 1;

const seedOfAll = 766;
/** Characters of an issue: those of the first one. */
const issueLength = 46_000;
/** A law of three hundred articles would be an issue by itself. */
const longestDocument = 8_000;
const gazettes = ['北京市', '上海市', '四川省', '广东省', '国务院'].map((place) => `${place}人民政府公报`);
const firstYear = 2000;
const years = 25;

/**
 * Issue number `index`, the same whatever other issues are made. It has the documents' real order of units, in each
 * unit the text of another real one of its kind, so that words are as frequent as they are; titles, issuers, numbers
 * and dates are put together anew, and what documents say is read from them as it is from files.
 */
export function recombinedIssue(material: Material, index: number): GazetteFile {
  const random = new Random(seedOfAll * 1_000_003 + index);
  const gazette = gazettes[index % gazettes.length] ?? '';
  const turn = Math.floor(index / gazettes.length);
  const year = firstYear + (turn % years);
  const number = 1 + Math.floor(turn / years);
  const documents: PrintedDocument[] = [];
  for (let length = 0; length < issueLength;) {
    const document = recombinedDocument(material, random, year, documents.length + 1);
    documents.push(document);
    length += document.units.reduce((sum, unit) => sum + readingText(unit).text.length, 0);
  }
  return {
    issue: {
      ...{ gazette, gazetteEn: null, year, number, totalNumber: null, sponsor: null },
      date: isoDate(year, random),
    },
    contents: { entries: [], notice: null },
    documents: withKnowledge(documents),
    furniture: [],
    findings: [],
    checks: material.checks,
  };
}

function recombinedDocument(
  material: Material,
  random: Random,
  year: number,
  ordinal: number,
): PrintedDocument {
  const order = random.pick(material.documents);
  const issuers = Array.from({ length: random.below(8) === 0 ? 2 : 1 }, () => random.pick(material.issuers));
  const title = `${issuers.join('、')}${random.pick(material.matters)}`;
  const date = isoDate(year, random);
  const facts = {
    ...{ title, issuers, date, ordinal, titleEn: null, numberEn: null, categoryEn: null },
    number: `${random.pick(material.numberSigns)}〔${String(year)}〕${String(1 + random.below(300))}号`,
    category: random.pick(material.categories),
    startPage: null,
  };
  const units: Unit[] = [];
  let length = 0;
  for (const unit of order.units) {
    const said = saidAnew(unit, units.length === 0, facts, material, random);
    units.push(said);
    length += readingText(said).text.length;
    if (length >= longestDocument) break;
  }
  return { ...facts, units };
}

function saidAnew(
  unit: Unit,
  isFirst: boolean,
  { title, issuers, date }: Pick<PrintedDocument, 'title' | 'issuers'> & { readonly date: string },
  { units }: Material,
  random: Random,
): Unit {
  if (unit.kind === 'title' && isFirst) return { ...unit, text: title };
  if (unit.kind === 'signature') return { ...unit, text: issuers.join('\n') };
  if (unit.kind === 'date') return { ...unit, text: printedDate(date) };
  const { heading, text, table } = random.pick(units.get(unit.kind) ?? [unit]);
  return { ...unit, heading, text, table };
}

function isoDate(year: number, random: Random): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function printedDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
