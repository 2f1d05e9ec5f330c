import type { AliasOffer, SearchTerms } from '../../../shared/model/search';
import { withOtherNames } from '../../../shared/search/other-names';
import { parseQuery } from '../../../shared/search/parse-query';
import type { QueryNode } from '../../../shared/search/query';
import type { ReadableLibrary } from '../library-file';
import { directoryOf, libraryVersion, type Directory } from './directory';
import { evaluate, type Found } from './evaluate';
import { filterDocuments, type Filtered } from './facets';
import { runToEnd, type Work } from '../work';
import { namesIn, otherNames } from './other-names';
import { countDocuments, type Counts } from './rank';

/** What a query found in the library as it was at one moment. */
interface Evaluated {
  readonly directory: Directory;
  readonly found: Found;
  readonly counts: Counts;
  /** Numbers of the documents in which something was found, whatever the filters. */
  readonly documents: readonly number[];
  readonly aliases: readonly AliasOffer[];
}

export interface Answer extends Evaluated {
  readonly filtered: Filtered;
  /** The documents that the filters let through. */
  readonly passing: readonly number[];
}

/** A person leafs through the results of one query, chooses filters and unfolds documents: none of it is found anew. */
const remembered = 4;
const answered = new WeakMap<
  ReadableLibrary,
  readonly { readonly key: string; readonly evaluated: Evaluated }[]
>();

/**
 * Null when nothing can be searched for.
 *
 * @param root what the query means, for whoever has parsed it already
 */
export function* answerTo(
  db: ReadableLibrary,
  terms: SearchTerms,
  root: QueryNode | null = parseQuery(terms.query).root,
): Work<Answer | null> {
  if (!root) return null;
  const evaluated = yield* evaluatedFor(db, terms, root);
  const { directory, documents } = evaluated;
  const only = terms.document === null ? null : directory.addresses.indexOf(terms.document);
  const filtered = filterDocuments(directory, terms.filters, only);
  return { ...evaluated, filtered, passing: documents.filter(filtered.passes) };
}

function* evaluatedFor(
  db: ReadableLibrary,
  { query, aliases }: SearchTerms,
  root: QueryNode,
): Work<Evaluated> {
  const key = JSON.stringify([libraryVersion(db), query, aliases]);
  const known = answered.get(db) ?? [];
  let answer = known.find((each) => each.key === key);
  if (!answer) answer = { key, evaluated: yield* steadily(db, () => evaluateAll(db, root, aliases)) };
  answered.set(db, [answer, ...known.filter((each) => each.key !== key)].slice(0, remembered));
  return answer.evaluated;
}

function* evaluateAll(db: ReadableLibrary, root: QueryNode, withAliases: boolean): Work<Evaluated> {
  const directory = directoryOf(db);
  const aliases = yield* otherNames(db, directory, root);
  const found = yield* evaluate(db, directory, withAliases ? withOtherNames(root, namesIn(aliases)) : root);
  yield;
  const counts = countDocuments(directory, found);
  const documents: number[] = [];
  counts.units.forEach((count, document) => {
    if (count > 0) documents.push(document);
  });
  return { directory, found, counts, documents, aliases };
}

/**
 * Does work that has to see one state of the library. Where an import changes it meanwhile, the work is begun again,
 * and the second time not interrupted.
 */
function* steadily<Value>(db: ReadableLibrary, work: () => Work<Value>): Work<Value> {
  const version = libraryVersion(db);
  const value = yield* work();
  if (libraryVersion(db) === version) return value;
  return db.transaction(() => runToEnd(work()))();
}
