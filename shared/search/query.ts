/**
 * A query as it was understood. Library, notes and page evaluate this one tree: the library by its index, the others by
 * `findIn`. A passage is one unit's reading text; `and`, `not` and `near` speak of what one passage holds.
 */

/** UTF-16 offsets within what was typed; end exclusive. */
export interface QuerySpan {
  readonly start: number;
  readonly end: number;
}

/** Characters that stand together: a word, or a phrase that was put in quotation marks. */
export interface WordsNode {
  readonly type: 'words';
  /** As typed, without the quotation marks. */
  readonly typed: string;
  /** The same, folded; never empty. */
  readonly folded: string;
  /** Folded other names that count as the same; empty unless a person asked for them. */
  readonly aliases: readonly string[];
  readonly span: QuerySpan;
}

/** Two words with at most `within` characters between them, in either order and in one sentence. */
export interface NearNode {
  readonly type: 'near';
  readonly one: WordsNode;
  readonly other: WordsNode;
  readonly within: number;
  readonly span: QuerySpan;
}

/** Fields that speak of a document as a whole, and two that speak of a passage: `in` (what kind it is) and `unit` (who is responsible). */
export const queryFields = [
  'issuer',
  'number',
  'year',
  'date',
  'kind',
  'category',
  'issue',
  'title',
  'in',
  'unit',
] as const;
export type QueryField = (typeof queryFields)[number];

/** What `in:` may name. */
export const passagePlaces = ['title', 'heading', 'text', 'table'] as const;
export type PassagePlace = (typeof passagePlaces)[number];

/** What a field asks for, already checked. */
export type FieldTest =
  /** The folded words stand in the field. */
  | { readonly field: 'number' | 'kind' | 'category' | 'title'; readonly folded: string }
  /** They stand in the name of a body, or other names of it do. */
  | { readonly field: 'issuer'; readonly folded: string; readonly aliases: readonly string[] }
  | { readonly field: 'unit'; readonly folded: string; readonly aliases: readonly string[] }
  | { readonly field: 'year'; readonly from: number; readonly to: number }
  /** ISO dates or beginnings of them, both included: 2022-06 to 2022-09. */
  | { readonly field: 'date'; readonly from: string; readonly to: string }
  /** Number of the issue; `year` when it was typed as well: 2022-34. */
  | { readonly field: 'issue'; readonly year: number | null; readonly number: number }
  | { readonly field: 'in'; readonly place: PassagePlace };

/** Whether a test speaks of the document as a whole, and not of a passage. */
export function isOfDocument({ field }: FieldTest): boolean {
  return field !== 'in' && field !== 'unit';
}

export interface FieldNode {
  readonly type: 'field';
  readonly test: FieldTest;
  /** The value as typed. */
  readonly typed: string;
  readonly span: QuerySpan;
}

export interface GroupNode {
  readonly type: 'and' | 'or';
  /** At least two. */
  readonly parts: readonly QueryNode[];
}

export interface NotNode {
  readonly type: 'not';
  readonly part: QueryNode;
}

export type QueryNode = WordsNode | NearNode | FieldNode | GroupNode | NotNode;

/**
 * What is wrong with a query, and where. Each has a sentence in every interface language (`search.problem.<code>`).
 * Whatever can be understood is searched for all the same.
 */
export type QueryProblem = QuerySpan &
  (
    | {
        readonly code: 'unclosed-quote' | 'unclosed-group' | 'missing-words' | 'nothing-to-find' | 'too-long';
      }
    /** `field` is as typed; `like` the nearest field that there is. */
    | { readonly code: 'unknown-field'; readonly field: string; readonly like: QueryField | null }
    | { readonly code: 'field-without-value'; readonly field: QueryField }
    | { readonly code: 'not-a-year' | 'not-a-date' | 'not-an-issue' | 'not-a-place'; readonly value: string }
    | { readonly code: 'near-needs-words' }
  );
export type QueryProblemCode = QueryProblem['code'];

export interface ParsedQuery {
  /** Null when nothing can be searched for. */
  readonly root: QueryNode | null;
  readonly problems: readonly QueryProblem[];
}

/** The words that a hit may consist of, each once: all that are not excluded. */
export function wantedWords(root: QueryNode): readonly WordsNode[] {
  const found = new Map<string, WordsNode>();
  const visit = (node: QueryNode): void => {
    switch (node.type) {
      case 'words':
        if (!found.has(node.folded)) found.set(node.folded, node);
        break;
      case 'near':
        visit(node.one);
        visit(node.other);
        break;
      case 'and':
      case 'or':
        node.parts.forEach(visit);
        break;
      case 'not':
      case 'field':
        break;
    }
  };
  visit(root);
  return [...found.values()];
}
