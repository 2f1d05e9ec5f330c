import type { GazetteDocument, PrintedDocument } from '../../../shared/model/gazette-file';
import type { Definition } from '../../../shared/model/knowledge';
import { abbreviationsIn } from './abbreviations';
import { bodyAliases } from './body-aliases';
import { explanationsIn } from './explanations';
import { internalReferencesOf } from './internal-references';
import { interpreterLists, interpretersOf } from './interpreters';
import { jointNames, type JointNames } from './joint-names';
import { proseOf } from './prose';
import { referencesOf } from './references';
import { listsOf, printedMarks, responsibilitiesOf, type PrintedMark } from './responsibilities';
import { targetsOf } from './targets';
import { validityOf } from './validity';

/**
 * The documents of one file with what is read from them. They are read together, because one document's lists and
 * definitions tell which names are one body's in another.
 */
export function withKnowledge(documents: readonly PrintedDocument[]): GazetteDocument[] {
  const marks = documents.map(({ units }) => printedMarks(units));
  const definitions = documents.map(definitionsOf);
  const lists = [
    ...marks.flat().flatMap(listsOf),
    ...documents.flatMap(({ units }) => interpreterLists(units)),
  ];
  const issuers = documents.flatMap((document) => document.issuers);
  const joint = jointNames(lists, issuers);
  const aliases = bodyAliases(spellings(marks.flat(), joint), definitions.flat());
  return documents.map((document, index): GazetteDocument => {
    const { units } = document;
    const defined = definitions[index] ?? [];
    return {
      ...document,
      responsibilities: responsibilitiesOf(marks[index] ?? [], joint, aliases),
      references: referencesOf(document, units, defined),
      internalReferences: internalReferencesOf(document.title, units, defined),
      definitions: defined,
      targets: targetsOf(document.title, units, yearOf(document)),
      ...validityOf(units, document.date),
      interpreters: interpretersOf(units, joint),
    };
  });
}

/** The year in which a document was made: of its date, else of its number, else of its title (2019年政府工作报告). */
function yearOf({ date, number, title }: PrintedDocument): number | null {
  const year =
    date?.slice(0, 4) ??
    /〔(?<year>\d{4})〕/u.exec(number ?? '')?.groups?.['year'] ??
    title.match(/(?:19|20)\d{2}(?=年)/u)?.[0];
  return year === undefined ? null : Number(year);
}

/** How often each name is printed in the marks of a file. */
function spellings(marks: readonly PrintedMark[], joint: JointNames): Map<string, number> {
  const counts = new Map<string, number>();
  const none: ReadonlyMap<string, string> = new Map();
  for (const { bodies } of responsibilitiesOf(marks, joint, none)) {
    for (const { name } of bodies) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function definitionsOf({ units }: Pick<PrintedDocument, 'units'>): Definition[] {
  return units.flatMap((unit) =>
    proseOf(unit)
      .filter(({ field }) => field === 'text')
      .flatMap((prose) =>
        [...abbreviationsIn(prose), ...explanationsIn(prose)].sort((a, b) => a.at.start - b.at.start),
      ),
  );
}
