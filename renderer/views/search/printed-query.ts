import type { QueryNode } from '../../../shared/search/query';

/**
 * A query that finds passages with any of the words, where the one that was typed wants all of them in one passage;
 * what else it asks stays. Null where it does not ask for several words.
 */
export function anyOfWords(root: QueryNode, typed: string): string | null {
  if (root.type !== 'and') return null;
  const isWords = ({ type }: QueryNode): boolean => type === 'words' || type === 'near';
  const words = root.parts.filter(isWords).map((part) => printed(part, typed));
  if (words.length < 2) return null;
  const others = root.parts.filter((part) => !isWords(part)).map((part) => printed(part, typed));
  const any = words.join(' OR ');
  return others.length === 0 ? any : [`(${any})`, ...others].join(' ');
}

/** A part of a query in the query language; words and fields as they were typed. */
function printed(node: QueryNode, typed: string): string {
  switch (node.type) {
    case 'words':
    case 'near':
    case 'field':
      return typed.slice(node.span.start, node.span.end);
    case 'not':
      return `-${printed(node.part, typed)}`;
    case 'and':
    case 'or':
      return `(${node.parts.map((part) => printed(part, typed)).join(node.type === 'or' ? ' OR ' : ' ')})`;
  }
}
