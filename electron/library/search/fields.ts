import { passagePlaces, type FieldTest } from '../../../shared/search/query';
import { foldText } from '../../../shared/text/fold';
import { numberKey } from '../document-names';
import type { ReadableLibrary } from '../library-file';
import { documentNumbered, holdsAny, namedValues, type Directory, type Values } from './directory';
import { UnitSet } from './unit-set';

/** The passages of which a field's test is true. */
export function fieldUnits(db: ReadableLibrary, directory: Directory, test: FieldTest): UnitSet {
  switch (test.field) {
    case 'in': {
      const units = UnitSet.empty(directory.unitPlaces.length);
      const place = passagePlaces.indexOf(test.place);
      directory.unitPlaces.forEach((each, unit) => {
        if (each === place) units.add(unit);
      });
      return units;
    }
    case 'unit':
      return responsibleUnits(db, directory, [test.folded, ...test.aliases]);
    default:
      return unitsOf(directory, documentTest(directory, test));
  }
}

type DocumentTest = Exclude<FieldTest, { readonly field: 'in' | 'unit' }>;

function documentTest(directory: Directory, test: DocumentTest): (document: number) => boolean {
  const { issueNumbers, years, dates, titles, numbers } = directory;
  switch (test.field) {
    case 'issuer':
      return hasNamed(directory.issuers, [test.folded, ...test.aliases]);
    case 'kind':
      return hasNamed(directory.kinds, [test.folded]);
    case 'category':
      return hasNamed(directory.categories, [test.folded]);
    case 'number': {
      const key = numberKey(test.folded);
      return (document) => numberKey(numbers[document] ?? '').includes(key);
    }
    case 'title':
      return (document) => foldText(titles[document] ?? '').includes(test.folded);
    case 'year':
      return (document) => (years[document] ?? 0) >= test.from && (years[document] ?? 0) <= test.to;
    case 'date':
      // A beginning of a date stands for all dates that begin so: 2022-06 ends with its last day.
      return (document) => {
        const date = dates[document];
        return date != null && date >= test.from && date.slice(0, test.to.length) <= test.to;
      };
    case 'issue':
      return (document) =>
        issueNumbers[document] === test.number && (test.year === null || years[document] === test.year);
  }
}

function hasNamed(values: Values, folded: readonly string[]): (document: number) => boolean {
  const named = namedValues(values, folded);
  return (document) => {
    for (let at = values.starts[document] ?? 0; at < (values.starts[document + 1] ?? 0); at += 1) {
      if (named[values.of[at] ?? 0] === 1) return true;
    }
    return false;
  };
}

function unitsOf({ size, firstUnits, unitPlaces }: Directory, holds: (document: number) => boolean): UnitSet {
  const units = UnitSet.empty(unitPlaces.length);
  for (let document = 0; document < size; document += 1) {
    if (holds(document)) units.addAll(firstUnits[document] ?? 0, firstUnits[document + 1] ?? 0);
  }
  return units;
}

/** What a body has to carry out: the units that name it as responsible, with all that stands under them. */
function responsibleUnits(db: ReadableLibrary, directory: Directory, folded: readonly string[]): UnitSet {
  const units = UnitSet.empty(directory.unitPlaces.length);
  const names = db
    .prepare<[], string>('SELECT name FROM responsible_body UNION SELECT body FROM responsible_body')
    .pluck()
    .all()
    .filter((name) => holdsAny(foldText(name), folded));
  // Paths of what stands under a unit begin with the unit's, and with nothing between / and 0.
  const rows = db
    .prepare<{ names: string }, { document: number; id: number }>(
      `SELECT DISTINCT unit.document_id AS document, unit.id
       FROM responsible_body JOIN responsibility ON responsibility.id = responsible_body.responsibility_id
         JOIN unit ON unit.document_id = responsibility.document_id
           AND (unit.path IN (responsibility.unit, responsibility.path)
             OR (unit.path > responsibility.unit || '/' AND unit.path < responsibility.unit || '0'))
       WHERE responsible_body.name IN (SELECT value FROM json_each(@names))
         OR responsible_body.body IN (SELECT value FROM json_each(@names))
       ORDER BY unit.document_id`,
    )
    .all({ names: JSON.stringify(names) });
  let number = 0;
  for (const { document, id } of rows) {
    number = documentNumbered(directory, document, Math.max(number, 0));
    if (number === -1) continue;
    units.add((directory.firstUnits[number] ?? 0) + id - (directory.firstRows[number] ?? 0));
  }
  return units;
}
