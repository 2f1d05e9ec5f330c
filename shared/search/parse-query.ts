import { fold } from '../text/fold';
import type { FieldNode, NearNode, NotNode, ParsedQuery, QueryNode, QueryProblem, WordsNode } from './query';
import { fieldLike, fieldNamed, fieldTest } from './query-fields';
import { queryTokens, type QueryToken } from './query-tokens';

/** Words and fields that one query may have: more than a person types, few enough to be answered at once. */
const mostTerms = 64;
/** Groups within groups. */
const deepest = 16;

/**
 * Understands a query: words stand for passages that hold all of them, "quoted" words for a phrase; OR, -not, NEAR/n,
 * fields such as `issuer:` and `发文:`, and groups in brackets. AND binds closer than OR. Whatever is typed can be
 * searched for, as far as it is understood; what is not is a problem with its place.
 */
export function parseQuery(typed: string): ParsedQuery {
  const reader = new QueryReader(queryTokens(typed), typed.length);
  const root = reader.readAll();
  if (root && !finds(root)) {
    reader.problems.push({ code: 'nothing-to-find', start: 0, end: typed.length });
    return { root: null, problems: reader.problems };
  }
  return { root, problems: reader.problems };
}

/** Whether a query says what to find and not only what to leave out. */
function finds(node: QueryNode): boolean {
  switch (node.type) {
    case 'not':
      return false;
    case 'and':
      return node.parts.some(finds);
    case 'or':
      return node.parts.every(finds);
    case 'words':
    case 'near':
    case 'field':
      return true;
  }
}

class QueryReader {
  readonly problems: QueryProblem[] = [];
  private at = 0;
  private terms = 0;

  constructor(
    private readonly tokens: readonly QueryToken[],
    private readonly length: number,
  ) {}

  readAll(): QueryNode | null {
    const parts: QueryNode[] = [];
    while (this.at < this.tokens.length) {
      const part = this.readOr(0);
      if (part) parts.push(part);
    }
    return joined('and', parts);
  }

  private readOr(depth: number): QueryNode | null {
    const parts: QueryNode[] = [];
    let owed: QueryToken | null = null;
    do {
      const part = this.readAnd(depth);
      if (part) parts.push(part);
      const sign = this.tokens[this.at];
      // OR without words on either side.
      if (!part && (owed ?? sign?.type === 'or')) this.missing(owed ?? sign);
      owed = sign?.type === 'or' ? sign : null;
      if (owed) this.at += 1;
    } while (owed);
    return joined('or', parts);
  }

  private readAnd(depth: number): QueryNode | null {
    const parts: QueryNode[] = [];
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (token.type === 'or' || (token.type === 'close' && depth > 0)) break;
      if (token.type === 'and' || token.type === 'close') {
        this.at += 1;
        continue;
      }
      if (token.type === 'near') {
        this.readNear(token, parts, depth);
        continue;
      }
      const part = this.readUnary(depth);
      if (part) parts.push(part);
    }
    return joined('and', parts);
  }

  /** NEAR joins the words before it with those behind it. */
  private readNear(token: Extract<QueryToken, { type: 'near' }>, parts: QueryNode[], depth: number): void {
    this.at += 1;
    const next = this.tokens[this.at];
    const other = next?.type === 'words' || next?.type === 'open' ? this.readUnary(depth) : null;
    const one = parts.at(-1);
    const { start, end, within } = token;
    if (one?.type === 'words' && other?.type === 'words') {
      const span = { start: one.span.start, end: other.span.end };
      parts.splice(-1, 1, { type: 'near', one, other, within, span } satisfies NearNode);
      return;
    }
    this.problems.push({ code: one && other ? 'near-needs-words' : 'missing-words', start, end });
    if (other) parts.push(other);
  }

  private readUnary(depth: number): QueryNode | null {
    const token = this.tokens[this.at];
    if (!token) return null;
    switch (token.type) {
      case 'not':
        return this.readNot(token, depth);
      case 'open':
        return this.readGroup(token, depth);
      case 'words':
        this.at += 1;
        return this.words(token);
      case 'field':
        this.at += 1;
        return this.field(token);
      case 'and':
      case 'or':
      case 'near':
      case 'close':
        return null;
    }
  }

  private readNot(token: QueryToken, depth: number): NotNode | null {
    this.at += 1;
    const next = this.tokens[this.at];
    // 甲 NOT NOT 乙: each is read by a turn of its own, so that a thousand of them need no stack.
    const part = next && next.type !== 'not' ? this.readUnary(depth) : null;
    if (!part) this.missing(token);
    return part && { type: 'not', part };
  }

  private readGroup(token: QueryToken, depth: number): QueryNode | null {
    this.at += 1;
    if (depth >= deepest) {
      this.problems.push({ code: 'too-long', start: token.start, end: token.end });
      return null;
    }
    const inner = this.readOr(depth + 1);
    const close = this.tokens[this.at];
    if (close?.type === 'close') this.at += 1;
    else this.problems.push({ code: 'unclosed-group', start: token.start, end: token.end });
    if (!inner) this.missing(token);
    return inner;
  }

  private words(token: Extract<QueryToken, { type: 'words' }>): WordsNode | null {
    const { text, start, end } = token;
    if (token.unclosed) this.problems.push({ code: 'unclosed-quote', start, end });
    const folded = fold(text).text;
    // Quotation marks round nothing, or what is not printed: nothing is asked.
    if (folded === '') return null;
    if (!this.countTerm(token)) return null;
    return { type: 'words', typed: text.trim(), folded, aliases: [], span: { start, end } };
  }

  private field(token: Extract<QueryToken, { type: 'field' }>): FieldNode | WordsNode | null {
    const { name, text, start, end } = token;
    if (token.unclosed) this.problems.push({ code: 'unclosed-quote', start, end });
    const field = fieldNamed(name);
    if (!field) {
      const nameEnd = start + name.length + 1;
      this.problems.push({ code: 'unknown-field', field: name, like: fieldLike(name), start, end: nameEnd });
      return this.words({ type: 'words', text: `${name}:${text}`, start, end });
    }
    if (fold(text).text === '') {
      this.problems.push({ code: 'field-without-value', field, start, end });
      return null;
    }
    const read = fieldTest(field, text);
    if ('code' in read) {
      this.problems.push({ code: read.code, value: text, start, end });
      return null;
    }
    if (!this.countTerm(token)) return null;
    return { type: 'field', test: read.test, typed: text.trim(), span: { start, end } };
  }

  /** Whether one more may be searched for; says once that there are too many. */
  private countTerm({ start }: QueryToken): boolean {
    this.terms += 1;
    if (this.terms === mostTerms + 1) this.problems.push({ code: 'too-long', start, end: this.length });
    return this.terms <= mostTerms;
  }

  private missing(token: QueryToken | undefined): void {
    if (token) this.problems.push({ code: 'missing-words', start: token.start, end: token.end });
  }
}

function joined(type: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | null {
  return parts.length > 1 ? { type, parts } : (parts[0] ?? null);
}
