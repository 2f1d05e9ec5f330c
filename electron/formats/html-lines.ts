import type { DefaultTreeAdapterTypes, Token } from 'parse5';
import type { SourceLine } from '../../shared/model/source';
import { blockElements, unreadElements } from './html-elements';
import { collapseSpace } from './html-space';
import { elementStyle, plainStyle, type ElementStyle } from './html-style';
import { htmlTree } from './html-tree';
import { isBlank } from './invisible';
import type { LeftOutNotes } from './left-out';
import { LineBuilder } from './line-builder';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element that was entered, and its child that comes next. */
interface Frame {
  readonly element: DefaultTreeAdapterTypes.Element | null;
  readonly children: readonly Node[];
  readonly style: ElementStyle;
  next: number;
}

/**
 * The lines of an HTML source as a browser would part them, in its order. All text is read, hidden text too, and the
 * title of the page; what is left out is counted by kind in `notes`. The walk keeps its own stack, so that a page may
 * be nested as deeply as it likes. Null for a source that was made to exhaust its reader.
 */
export function htmlLines(source: string, notes: LeftOutNotes): SourceLine[] | null {
  const tree = htmlTree(source);
  if (!tree) return null;
  const builder = new LineBuilder(collapseSpace, notes);
  const frames: Frame[] = [{ element: null, children: tree.childNodes, style: plainStyle, next: 0 }];
  for (let top = frames.at(-1); top; top = frames.at(-1)) {
    const node = top.children[top.next];
    top.next += 1;
    if (!node) {
      if (top.element) leave(top.element, builder);
      frames.pop();
    } else if ('value' in node) write(node, top.style, builder);
    else if (!('tagName' in node)) noteUnread(node, notes);
    else if (unreadElements.has(node.tagName)) {
      notes.count(lineOf(node), `<${node.tagName}>`);
    } else {
      noteTag(node, notes);
      const style = elementStyle(node, top.style);
      enter(node, builder);
      frames.push({ element: node, children: node.childNodes, style, next: 0 });
    }
  }
  return builder.result();
}

function enter(element: DefaultTreeAdapterTypes.Element, builder: LineBuilder): void {
  const { tagName } = element;
  if (tagName === 'br') builder.lineBreak();
  else if (tagName === 'table') builder.openTable();
  else if (tagName === 'tr') builder.row();
  else if (tagName === 'td' || tagName === 'th') {
    builder.openCell(spanOf(element, 'rowspan'), spanOf(element, 'colspan'));
  } else if (blockElements.has(tagName)) builder.block();
}

function leave({ tagName }: DefaultTreeAdapterTypes.Element, builder: LineBuilder): void {
  if (tagName === 'table') builder.closeTable();
  else if (tagName === 'td' || tagName === 'th') builder.closeCell();
  else if (blockElements.has(tagName)) builder.block();
}

/** Writes a text with the lines of the source at which it begins and ends to be seen. */
function write(node: DefaultTreeAdapterTypes.TextNode, style: ElementStyle, builder: LineBuilder): void {
  const pieces = style.preformatted ? node.value.split('\n') : [node.value];
  let line = lineOf(node);
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) builder.lineBreak();
    const first = isBlank(piece) ? line : line + lineEnds(piece, 0, piece.length - piece.trimStart().length);
    const last = first + lineEnds(piece, piece.length - piece.trimStart().length, piece.trimEnd().length);
    builder.text(piece, [first, last], style);
    line += style.preformatted ? 1 : 0;
  }
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function spanOf(element: DefaultTreeAdapterTypes.Element, name: string): number {
  const value = Number.parseInt(element.attrs.find((attribute) => attribute.name === name)?.value ?? '', 10);
  // A row span of 0 goes down to the last row; the grid ends every span there.
  if (name === 'rowspan' && value === 0) return Number.MAX_SAFE_INTEGER;
  return value > 0 ? value : 1;
}

function noteTag(element: DefaultTreeAdapterTypes.Element, notes: LeftOutNotes): void {
  const { sourceCodeLocation, attrs, tagName } = element;
  // The parser adds elements that the source leaves out, such as tbody.
  if (!sourceCodeLocation) return;
  notes.count(sourceCodeLocation.startLine, `<${tagName}>`);
  if (attrs.length > 0) notes.count(sourceCodeLocation.startLine, '…="…"', attrs.length);
}

function noteUnread(node: Exclude<Node, { tagName: string } | { value: string }>, notes: LeftOutNotes): void {
  if ('data' in node) notes.count(lineOf(node), '<!-- … -->');
  else notes.count(lineOf(node), '<!DOCTYPE>');
}

function lineOf(node: { readonly sourceCodeLocation?: Token.Location | null }): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}
