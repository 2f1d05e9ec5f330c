import { foldText } from '../text/fold';
import type { QueryNode, WordsNode } from './query';

/** A query in which other names count as its words, and as the bodies that its fields name, do. */
export function withOtherNames(node: QueryNode, namesOf: (typed: string) => readonly string[]): QueryNode {
  const folded = (typed: string): string[] => [
    ...new Set(
      namesOf(typed)
        .map(foldText)
        .filter((name) => name !== ''),
    ),
  ];
  const named = (words: WordsNode): WordsNode => ({ ...words, aliases: folded(words.typed) });
  switch (node.type) {
    case 'words':
      return named(node);
    case 'near':
      return { ...node, one: named(node.one), other: named(node.other) };
    case 'field':
      return 'aliases' in node.test ? { ...node, test: { ...node.test, aliases: folded(node.typed) } } : node;
    case 'and':
    case 'or':
      return { ...node, parts: node.parts.map((part) => withOtherNames(part, namesOf)) };
    case 'not':
      return { ...node, part: withOtherNames(node.part, namesOf) };
  }
}
