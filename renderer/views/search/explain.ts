import type { FieldTest, QueryField, QueryNode } from '../../../shared/search/query';

/** One piece of what a query was understood to ask, ready to be put into words. */
export type Piece = { readonly excluded: boolean } & (
  | { readonly type: 'words'; readonly text: string; readonly isPhrase: boolean }
  | { readonly type: 'near'; readonly one: string; readonly other: string; readonly within: number }
  | { readonly type: 'field'; readonly field: QueryField; readonly test: FieldTest; readonly text: string }
  | Group
);

export interface Group {
  readonly type: 'group';
  readonly join: 'and' | 'or';
  readonly parts: readonly Piece[];
}

/** What a query asks, as a group of pieces; the outermost one has no name of its own. */
export function explain(root: QueryNode): Group {
  const piece = pieceOf(root, false);
  return piece.type === 'group' && !piece.excluded ? piece : { type: 'group', join: 'and', parts: [piece] };
}

function pieceOf(node: QueryNode, excluded: boolean): Piece {
  switch (node.type) {
    case 'words':
      return { type: 'words', text: node.typed, isPhrase: /\s/u.test(node.typed), excluded };
    case 'near':
      return {
        type: 'near',
        ...{ one: node.one.typed, other: node.other.typed, within: node.within, excluded },
      };
    case 'field':
      return { type: 'field', field: node.test.field, test: node.test, text: node.typed, excluded };
    case 'not':
      return pieceOf(node.part, !excluded);
    case 'and':
    case 'or':
      return {
        type: 'group',
        join: node.type,
        parts: node.parts.map((part) => pieceOf(part, false)),
        excluded,
      };
  }
}

/** Whether several words have to stand in one passage, which is then worth saying. */
export function asksTogether({ join, parts }: Group): boolean {
  return join === 'and' && parts.filter((part) => !part.excluded && asksForWords(part)).length > 1;
}

function asksForWords(piece: Piece): boolean {
  return piece.type === 'group' ? piece.parts.some(asksForWords) : piece.type !== 'field';
}
