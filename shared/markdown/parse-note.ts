import type { Token } from 'markdown-it';
import { inlineTree } from './inline-tree';
import { noteSyntax } from './note-syntax';
import type { NoteBlock, NoteInline } from './note-tree';

const syntax = noteSyntax();

/**
 * A note's Markdown as a plain tree, without HTML, pictures and links that run or load anything. Never throws. Every
 * word that was written is in it; nesting ends at twelve lists, or 24 quotations, and sixteen marks within each other.
 */
export function parseNote(markdown: string): readonly NoteBlock[] {
  return new BlockReader(syntax.parse(markdown, {})).blocks();
}

/** Reads the flat tokens of blocks, which open and close, into a tree. */
class BlockReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The blocks up to the token that closes what they stand in, which is passed over, too. */
  blocks(): readonly NoteBlock[] {
    const blocks: NoteBlock[] = [];
    for (let token = this.#next(); token && token.nesting !== -1; token = this.#next()) {
      const block = this.#block(token);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  #next(): Token | undefined {
    this.#at += 1;
    return this.#tokens[this.#at - 1];
  }

  #block(token: Token): NoteBlock | null {
    switch (token.type) {
      case 'paragraph_open':
        return { type: 'paragraph', content: this.#content() };
      case 'heading_open':
        return { type: 'heading', level: levelOf(token), content: this.#content() };
      case 'bullet_list_open':
        return { type: 'list', start: null, items: this.#items() };
      case 'ordered_list_open':
        return { type: 'list', start: Number(token.attrGet('start') ?? 1), items: this.#items() };
      case 'blockquote_open':
        return { type: 'quote', blocks: this.blocks() };
      case 'fence':
      case 'code_block':
        return { type: 'code', text: token.content.replace(/\n$/u, '') };
      case 'hr':
        return { type: 'rule' };
      case 'table_open':
        return this.#table();
      default:
        return null;
    }
  }

  /** Of a paragraph, heading or cell. */
  #content(): readonly NoteInline[] {
    let content: readonly NoteInline[] = [];
    for (let token = this.#next(); token && token.nesting !== -1; token = this.#next()) {
      content = inlineTree(token.children ?? []);
    }
    return content;
  }

  #items(): readonly (readonly NoteBlock[])[] {
    const items: (readonly NoteBlock[])[] = [];
    for (let token = this.#next(); token && token.nesting !== -1; token = this.#next())
      items.push(this.blocks());
    return items;
  }

  #table(): NoteBlock {
    const rows: (readonly NoteInline[])[][] = [];
    for (let token = this.#next(); token && token.type !== 'table_close'; token = this.#next()) {
      if (token.type === 'tr_open') rows.push([]);
      if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(this.#content());
    }
    const [header = [], ...body] = rows;
    return { type: 'table', header, rows: body };
  }
}

function levelOf(token: Token): 1 | 2 | 3 | 4 | 5 | 6 {
  const level = Number(token.tag.slice(1));
  return level === 1 || level === 2 || level === 3 || level === 4 || level === 5 ? level : 6;
}
