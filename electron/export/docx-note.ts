import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { assertNever } from '../../shared/assert-never';
import { addressUrl } from '../../shared/model/address';
import type { NoteBlock, NoteInline } from '../../shared/markdown/note-tree';
import { codeFace } from './docx-styles';

type Wording = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'font' | 'style'>;

/** How deep Word nests the marks of a list, and how far it sets each level in, in twentieths of a point. */
const deepest = 8;
const inset = 420;

/** A note's tree as Word's paragraphs; `options` hold for each, `depth` counts the lists around them. */
export function noteParagraphs(
  blocks: readonly NoteBlock[],
  options: IParagraphOptions = {},
  depth = 0,
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block) => blockParagraphs(block, options, depth));
}

function blockParagraphs(
  block: NoteBlock,
  options: IParagraphOptions,
  depth: number,
): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ ...options, children: runs(block.content) })];
    case 'heading':
      return [
        new Paragraph({
          ...options,
          heading: block.level <= 2 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_4,
          children: runs(block.content),
        }),
      ];
    case 'list':
      return listParagraphs(block, depth);
    case 'quote':
      return noteParagraphs(block.blocks, { ...options, style: 'NoteQuote' }, depth);
    case 'code':
      return block.text
        .replace(/\n$/u, '')
        .split('\n')
        .map((text) => new Paragraph({ style: 'NoteCode', children: [new TextRun({ text })] }));
    case 'rule':
      return [new Paragraph({ ...options, thematicBreak: true })];
    case 'table':
      // Two tables with nothing between them are one to Word.
      return [table(block), new Paragraph({})];
    default:
      return assertNever(block);
  }
}

/**
 * The first paragraph of an item bears its mark; what else it holds stands under it. Numbers are written out: the
 * library would look through the whole file for each list that Word is to count, 70 seconds for ten thousand lists.
 */
function listParagraphs(
  { start, items }: Extract<NoteBlock, { type: 'list' }>,
  depth: number,
): readonly (Paragraph | Table)[] {
  const level = Math.min(depth, deepest);
  const left = inset * (level + 1);
  const marked: IParagraphOptions =
    start === null
      ? { bullet: { level } }
      : { indent: { left, hanging: inset }, tabStops: [{ type: TabStopType.LEFT, position: left }] };
  return items.flatMap(([first, ...others], index) => {
    const isText = first?.type === 'paragraph';
    const number = start === null ? [] : [new TextRun(`${String(start + index)}.\t`)];
    return [
      new Paragraph({ ...marked, children: [...number, ...(isText ? runs(first.content) : [])] }),
      ...noteParagraphs(first && !isText ? [first, ...others] : others, { indent: { left } }, depth + 1),
    ];
  });
}

function table({ header, rows }: Extract<NoteBlock, { type: 'table' }>): Table {
  const cells = (row: readonly (readonly NoteInline[])[], wording: Wording): TableCell[] =>
    row.map((cell) => new TableCell({ children: [new Paragraph({ children: runs(cell, wording) })] }));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: cells(header, { bold: true }) }),
      ...rows.map((row) => new TableRow({ children: cells(row, {}) })),
    ],
  });
}

function runs(content: readonly NoteInline[], wording: Wording = {}): ParagraphChild[] {
  return content.flatMap((inline) => inlineRuns(inline, wording));
}

function inlineRuns(inline: NoteInline, wording: Wording): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return [new TextRun({ ...wording, text: inline.text })];
    case 'code':
      return [new TextRun({ ...wording, font: codeFace, text: inline.text })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return runs(inline.content, { ...wording, bold: true });
    case 'emphasis':
      return runs(inline.content, { ...wording, italics: true });
    case 'strike':
      return runs(inline.content, { ...wording, strike: true });
    case 'link': {
      const { to, content } = inline;
      const link = 'address' in to ? addressUrl(to.address) : to.url;
      return [new ExternalHyperlink({ link, children: runs(content, { ...wording, style: 'Hyperlink' }) })];
    }
    default:
      return assertNever(inline);
  }
}
