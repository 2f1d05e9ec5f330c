import type { Token } from 'markdown-it';
import { withBareAddresses } from './bare-addresses';
import { linkTarget, type LinkTarget } from './link-target';
import type { NoteInline } from './note-tree';

/** Emphasis within emphasis; deeper marks are dropped, their words are kept. */
const deepest = 16;

interface Frame {
  readonly content: NoteInline[];
  /** What the frame becomes when it closes; null where its content stands in the frame around it. */
  readonly close: ((content: readonly NoteInline[]) => readonly NoteInline[]) | null;
  readonly inLink: boolean;
}

const styles: Readonly<Record<string, 'strong' | 'emphasis' | 'strike'>> = {
  strong_open: 'strong',
  em_open: 'emphasis',
  s_open: 'strike',
};

/** The tokens of a paragraph as a tree, by a stack of its own: no note is too deep for it. */
export function inlineTree(tokens: readonly Token[]): readonly NoteInline[] {
  const root: Frame = { content: [], close: null, inLink: false };
  const frames: Frame[] = [root];
  for (const token of tokens) {
    const frame = frames.at(-1) ?? root;
    if (token.nesting === 1) frames.push(opened(token, frame, frames.length > deepest));
    else if (token.nesting === -1) {
      const parent = frames.at(-2) ?? root;
      if (frame.close) append(parent.content, frame.close(frame.content));
      if (frames.length > 1) frames.pop();
    } else append(frame.content, leaf(token, frame.inLink));
  }
  return root.content;
}

function opened(token: Token, around: Frame, tooDeep: boolean): Frame {
  const style = styles[token.type];
  if (tooDeep || (!style && token.type !== 'link_open')) {
    return { content: around.content, close: null, inLink: around.inLink };
  }
  if (style) return { content: [], close: (content) => [{ type: style, content }], inLink: around.inLink };
  const href = String(token.attrGet('href') ?? '');
  const to = linkTarget(href);
  return {
    content: [],
    close: (content) =>
      to
        ? [{ type: 'link', to, content: readable(content, href, to) }]
        : [...content, ...aside(content, href)],
    inLink: true,
  };
}

/** Where a link leads that leads nowhere here: as written, unless it is the link's own words. */
function aside(content: readonly NoteInline[], href: string): readonly NoteInline[] {
  return href === '' || saysOnly(content, href) ? [] : [{ type: 'text', text: ` (${href})` }];
}

/** The words of a link; of one to an address that has no words, the address as people read it. */
function readable(content: readonly NoteInline[], href: string, to: LinkTarget): readonly NoteInline[] {
  if (!('address' in to) || (content.length > 0 && !saysOnly(content, href))) return content;
  return [{ type: 'text', text: to.address }];
}

function saysOnly(content: readonly NoteInline[], words: string): boolean {
  const [only] = content;
  return content.length === 1 && only?.type === 'text' && only.text === words;
}

function leaf(token: Token, inLink: boolean): readonly NoteInline[] {
  switch (token.type) {
    case 'code_inline':
      return [{ type: 'code', text: token.content }];
    // A line that somebody ended stays one: Chinese has no space to join lines by.
    case 'softbreak':
    case 'hardbreak':
      return [{ type: 'break' }];
    // A picture is its words; nothing is loaded.
    case 'image':
      return textOf(token.content || String(token.attrGet('src') ?? ''), true);
    default:
      return textOf(token.content, inLink);
  }
}

function textOf(text: string, inLink: boolean): readonly NoteInline[] {
  if (text === '') return [];
  return inLink ? [{ type: 'text', text }] : withBareAddresses(text);
}

/** Adds pieces, joining text to text. */
function append(content: NoteInline[], pieces: readonly NoteInline[]): void {
  for (const piece of pieces) {
    const last = content.at(-1);
    if (piece.type === 'text' && last?.type === 'text')
      content[content.length - 1] = { type: 'text', text: last.text + piece.text };
    else content.push(piece);
  }
}
