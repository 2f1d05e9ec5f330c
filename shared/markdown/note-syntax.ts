import MarkdownIt, { type MarkdownIt as Syntax, type StateBlock, type StateInline } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { longestWrittenAddress, plainAddress } from '../model/address';

/** Levels of lists and quotations, two for each list; what lies deeper is read as plain paragraphs. */
const deepest = 24;

/**
 * CommonMark with tables and ~~struck~~ words, and `[[address]]` or `[[address|words]]` for a link. Raw HTML stays text.
 * Four spaces do not make code, because people indent paragraphs so. Links are let through as written: `linkTarget` says
 * which lead anywhere.
 */
export function noteSyntax(): Syntax {
  const syntax = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: deepest * 2 });
  syntax.use(cjkFriendly);
  syntax.disable('code');
  syntax.validateLink = () => true;
  syntax.normalizeLink = (url) => url;
  syntax.normalizeLinkText = (url) => url;
  syntax.block.ruler.before('table', 'too-deep', tooDeep);
  syntax.inline.ruler.before('link', 'address', addressLink);
  return syntax;
}

/** Beyond its own limit markdown-it leaves text out; a note is shown whole. */
function tooDeep(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || state.level < deepest) return false;
  state.push('paragraph_open', 'p', 1);
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(startLine, endLine, state.blkIndent, false).trim();
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  state.line = endLine;
  return true;
}

function addressLink(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[[', state.pos) || state.linkLevel > 0) return false;
  // A bounded look ahead, so that ten thousand brackets do not each read the whole note.
  const ahead = state.src.slice(state.pos + 2, Math.min(state.posMax, state.pos + longestWrittenAddress));
  const end = ahead.search(/\]\]|\n/u);
  if (end === -1 || ahead.charAt(end) !== ']') return false;
  const [written = '', ...words] = ahead.slice(0, end).split('|');
  const address = plainAddress(written.trim());
  if (address === null) return false;
  if (!silent) {
    state.push('link_open', 'a', 1).attrs = [['href', address]];
    state.push('text', '', 0).content = words.join('|').trim() || address;
    state.push('link_close', 'a', -1);
  }
  state.pos += end + 4;
  return true;
}
