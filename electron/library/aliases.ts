import { unitAddress } from '../../shared/model/address';
import { plainName } from '../gazette/knowledge/alias-terms';
import { isUnknownPlace, mayBePlace, placedName } from '../gazette/knowledge/body-places';
import { statementOf } from './kept-statements';
import type { ReadableLibrary } from './library-file';

/** Another name of what a word names, and how that is known. */
export interface OtherName {
  /** As the library prints it, folded, and without the marks of a title. */
  readonly name: string;
  /** usual: a common short form; defined: a document says 以下简称. */
  readonly source: 'usual' | 'defined';
  /** Address of the unit that defines it; null for a usual form. */
  readonly address: string | null;
}

const mostNames = 12;
/** A word that may name more bodies than these (市财政局, where thirty cities have one) names none in particular. */
const mostBodies = 4;
const farthest = 3;

interface NameRow {
  readonly rest: string;
  readonly place: string;
  readonly name: string;
  readonly documents: number;
}

interface TieRow {
  readonly term_key: string;
  readonly meaning_key: string;
  readonly term: string;
  readonly meaning: string;
  readonly document: string;
  readonly path: string;
}

/**
 * The other names of words, as names of bodies or of things that documents abbreviate (以下简称), at most twelve a word,
 * the best first: those that find more than the word does, then those that most documents use.
 *
 * Two names are one body's when their usual short forms and their places are the same (`placedName`); in a document
 * from one city 市X is that city's X. Two names are one thing's when a definition ties them, unless the library knows
 * several meanings of the term. A name is offered only when all that it may mean in this library the word may mean as
 * well, so that no hit is about another body: for 市财政局 the bureau of either city, but 市财政局 for neither of them
 * where the library knows both. No name equals its word when folded.
 */
export function findAliases(
  db: ReadableLibrary,
  words: readonly string[],
): readonly { readonly word: string; readonly names: readonly OtherName[] }[] {
  const library = knownNames(db);
  return words.map((word) => ({ word, names: namesOf(plainName(word), library) }));
}

interface KnownNames {
  /** Every name with this rest, once for each place. */
  readonly named: (rest: string) => readonly NameRow[];
  /** Definitions that tie the key to another name. */
  readonly ties: (key: string) => readonly TieRow[];
}

/** Reads each group of names once for all words. */
function knownNames(db: ReadableLibrary): KnownNames {
  const names = statementOf<[string], NameRow>(db, namesSql);
  const ties = statementOf<[string, string], TieRow>(db, tiesSql);
  return {
    named: remembered((rest) => names.all(rest)),
    ties: remembered((key) => ties.all(key, key)),
  };
}

const namesSql = /* sql */ `
  SELECT rest, place, name, count(*) AS documents FROM known_name WHERE rest = ? GROUP BY rest, place, name`;

/** The first definition of each: a bare column beside `min` is of the row that has it. */
const tiesSql = /* sql */ `
  WITH tie AS (
    SELECT term_key, meaning_key, term, meaning, min(document_id) AS document_id, ordinal FROM tied_name
    WHERE term_key = ? GROUP BY term_key, meaning_key, term, meaning
    UNION
    SELECT term_key, meaning_key, term, meaning, min(document_id) AS document_id, ordinal FROM tied_name
    WHERE meaning_key = ? GROUP BY meaning_key, term_key, term, meaning
  )
  SELECT tie.term_key, tie.meaning_key, tie.term, tie.meaning, document.address AS document, definition.path
  FROM tie
    CROSS JOIN definition ON definition.document_id = tie.document_id AND definition.ordinal = tie.ordinal
    CROSS JOIN document ON document.id = tie.document_id
  ORDER BY tie.document_id, tie.ordinal`;

function remembered<T>(read: (key: string) => T): (key: string) => T {
  const held = new Map<string, T>();
  return (key) => {
    const known = held.get(key) ?? read(key);
    held.set(key, known);
    return known;
  };
}

function namesOf(word: string, library: KnownNames): readonly OtherName[] {
  const { place } = placedName(word);
  const own = keysOf(word, library);
  const reached = tiedTo(own, library);
  const definitions = [...reached.keys()].flatMap(library.ties);
  const found = new Map<string, NameRow>();
  for (const key of reached.keys()) {
    for (const row of library.named(restOf(key))) {
      if (keyOf(row) !== key || row.name === word || row.name === '') continue;
      const known = found.get(row.name);
      found.set(row.name, { ...row, documents: row.documents + (known?.documents ?? 0) });
    }
  }
  return [...found.values()]
    .filter(({ name }) => own.length <= mostBodies || placedName(name).place === place)
    .filter(({ name }) => keysOf(name, library).every((key) => reached.has(key)))
    .sort((a, b) => order(a, b, word))
    .slice(0, mostNames)
    .map((row): OtherName => {
      const direct = definitions.find((tie) => ties(tie, row.name, word));
      const tie = direct ?? reached.get(keyOf(row));
      const address = tie ? unitAddress(tie.document, tie.path) : null;
      return { name: row.name, source: tie ? 'defined' : 'usual', address };
    });
}

/** Everything that a name may mean; a body of an unknown city only where no city is known. */
function keysOf(name: string, { named }: KnownNames): string[] {
  const { place, rest } = placedName(name);
  const rows = named(rest).filter((row) => mayBePlace(place, row.place));
  const known = rows.filter((row) => !isUnknownPlace(row.place));
  return [...new Set((known.length > 0 ? known : rows).map(keyOf))];
}

/** The keys with those that definitions tie to them, each with the definition; null for the keys themselves. */
function tiedTo(keys: readonly string[], library: KnownNames): Map<string, TieRow | null> {
  const reached = new Map<string, TieRow | null>(keys.map((key) => [key, null]));
  let last = keys;
  for (let step = 0; step < farthest && last.length > 0; step += 1) {
    const next: string[] = [];
    for (const tie of last.flatMap(library.ties)) {
      if (!meansOneThing(tie.term_key, library)) continue;
      for (const key of [tie.term_key, tie.meaning_key]) {
        if (reached.has(key)) continue;
        reached.set(key, tie);
        next.push(key);
      }
    }
    last = next;
  }
  return reached;
}

function meansOneThing(term: string, { ties: tiesOf }: KnownNames): boolean {
  const meanings = tiesOf(term).filter(({ term_key }) => term_key === term);
  return new Set(meanings.map(({ meaning_key }) => meaning_key)).size === 1;
}

/** Whether a definition ties these very names. */
function ties(tie: Pick<TieRow, 'term' | 'meaning'>, one: string, other: string): boolean {
  return (tie.term === one && tie.meaning === other) || (tie.term === other && tie.meaning === one);
}

function order(a: NameRow, b: NameRow, word: string): number {
  return (
    Number(a.name.includes(word)) - Number(b.name.includes(word)) ||
    b.documents - a.documents ||
    b.name.length - a.name.length ||
    (a.name < b.name ? -1 : 1)
  );
}

function keyOf({ place, rest }: Pick<NameRow, 'place' | 'rest'>): string {
  return `${place}|${rest}`;
}

function restOf(key: string): string {
  return key.slice(key.indexOf('|') + 1);
}
