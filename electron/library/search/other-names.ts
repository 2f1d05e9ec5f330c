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

/** The query with the other names counting as its words do. */
export function withOtherNames(node: QueryNode, offers: readonly AliasOffer[]): QueryNode {
  const namesOf = (typed: string): string[] =>
    offers.find(({ word }) => word === typed)?.names.map(({ name }) => foldText(name)) ?? [];
  switch (node.type) {
    case 'words':
      return { ...node, aliases: namesOf(node.typed) };
    case 'near':
      return {
        ...node,
        one: { ...node.one, aliases: namesOf(node.one.typed) },
        other: { ...node.other, aliases: namesOf(node.other.typed) },
      };
    case 'field':
      return 'aliases' in node.test
        ? { ...node, test: { ...node.test, aliases: namesOf(node.typed) } }
        : node;
    case 'and':
    case 'or':
      return { ...node, parts: node.parts.map((part) => withOtherNames(part, offers)) };
    case 'not':
      return { ...node, part: withOtherNames(node.part, offers) };
  }
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
