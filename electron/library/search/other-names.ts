import type { AliasOffer } from '../../../shared/model/search';
import { wantedWords, type QueryNode } from '../../../shared/search/query';
import { foldText } from '../../../shared/text/fold';
import { findAliases } from '../aliases';
import type { ReadableLibrary } from '../library-file';
import { findPlaces } from '../search-index/places';
import type { Work } from '../work';
import type { Directory } from './directory';
import { hitsAt } from './hits';

/** Other names of what a query asks for, words and names of bodies in fields alike, each with how often it stands. */
export function* otherNames(
  db: ReadableLibrary,
  directory: Directory,
  root: QueryNode,
): Work<readonly AliasOffer[]> {
  const typed = [...new Set([...wantedWords(root).map((word) => word.typed), ...bodiesIn(root)])];
  const offers: AliasOffer[] = [];
  for (const { word, names } of findAliases(db, typed)) {
    const counted: AliasOffer['names'][number][] = [];
    for (const other of names) {
      const hits = hitsAt(
        directory,
        yield* findPlaces(db, directory.segments, foldText(other.name)),
        foldText(other.name).length,
      );
      counted.push({ ...other, occurrences: hits.length });
    }
    if (counted.length > 0) offers.push({ word, names: counted });
  }
  return offers;
}

/** The names offered for a word. */
export function namesIn(offers: readonly AliasOffer[]): (typed: string) => readonly string[] {
  return (typed) => offers.find(({ word }) => word === typed)?.names.map(({ name }) => name) ?? [];
}

function bodiesIn(node: QueryNode): string[] {
  switch (node.type) {
    case 'field':
      return 'aliases' in node.test ? [node.typed] : [];
    case 'and':
    case 'or':
      return node.parts.flatMap(bodiesIn);
    case 'not':
      return bodiesIn(node.part);
    case 'words':
    case 'near':
      return [];
  }
}
