import type { QueryNode, WordsNode } from '../../../../shared/search/query';
import { fold } from '../../../../shared/text/fold';

/** Other names of a word that a search was asked to count as the same. */
export interface OtherNames {
  /** As typed. */
  readonly word: string;
  readonly names: readonly string[];
}

/** A query whose words have the other names that were asked for, beside those they have. */
export function withOtherNames(node: QueryNode, others: readonly OtherNames[]): QueryNode {
  if (others.length === 0) return node;
  switch (node.type) {
    case 'words':
      return namedWords(node, others);
    case 'near':
      return { ...node, one: namedWords(node.one, others), other: namedWords(node.other, others) };
    case 'and':
    case 'or':
      return { ...node, parts: node.parts.map((part) => withOtherNames(part, others)) };
    case 'not':
      return { ...node, part: withOtherNames(node.part, others) };
    case 'field':
      return node;
  }
}

function namedWords(node: WordsNode, others: readonly OtherNames[]): WordsNode {
  const names = others
    .filter(({ word }) => fold(word).text === node.folded)
    .flatMap((other) => other.names.map((name) => fold(name).text))
    .filter((name) => name !== '');
  return { ...node, aliases: [...new Set([...node.aliases, ...names])] };
}
