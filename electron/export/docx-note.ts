import {
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type INumberingOptions,
  type ParagraphChild,
} from 'docx';
import { assertNever } from '../../shared/assert-never';
import { addressUrl } from '../../shared/model/address';
import type { NoteBlock, NoteInline } from '../../shared/markdown/note-tree';
import { codeFace } from './docx-styles';

type Wording = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'font' | 'style'>;

/** How deep a list may be nested in Word. */
const deepest = 8;

/** Draws notes as Word's paragraphs. One of these for each file: numbered lists are declared in the file's head. */
export class DocxNotes {
  readonly #starts = new Map<number, number>();

  /** Everything that the lists of the notes drawn so far need. */
  numbering(): INumberingOptions {
    return {
      config: [...this.#starts.keys()].map((start) => ({
        reference: numberingName(start),
        levels: Array.from({ length: deepest + 1 }, (_, level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${String(level + 1)}.`,
          start: level === 0 ? start : 1,
          style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 420 } } },
        })),
      })),
    };
  }

  draw(
    blocks: readonly NoteBlock[],
    options: IParagraphOptions = {},
    depth = 0,
  ): readonly (Paragraph | Table)[] {
    return blocks.flatMap((block) => this.#block(block, options, depth));
  }

  #block(block: NoteBlock, options: IParagraphOptions, depth: number): readonly (Paragraph | Table)[] {
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
        return this.#list(block, depth);
      case 'quote':
        return this.draw(block.blocks, { ...options, style: 'NoteQuote' }, depth);
      case 'code':
        return block.text
          .replace(/\n$/u, '')
          .split('\n')
          .map((text) => new Paragraph({ style: 'NoteCode', children: [new TextRun({ text })] }));
      case 'rule':
        return [new Paragraph({ children: [], ...options, thematicBreak: true })];
      case 'table':
        return [table(block)];
      default:
        return assertNever(block);
    }
  }

  /** The first paragraph of an item bears the number; what else it holds stands under it. */
  #list(
    { start, items }: Extract<NoteBlock, { type: 'list' }>,
    depth: number,
  ): readonly (Paragraph | Table)[] {
    const level = Math.min(depth, deepest);
    const marked: IParagraphOptions =
      start === null
        ? { bullet: { level } }
        : { numbering: { reference: numberingName(start), level, instance: this.#count(start) } };
    const under: IParagraphOptions = { indent: { left: 420 * (level + 1) } };
    return items.flatMap(([first, ...others]) => {
      const isText = first?.type === 'paragraph';
      return [
        new Paragraph({ ...marked, children: isText ? runs(first.content) : [] }),
        ...this.draw(first && !isText ? [first, ...others] : others, under, depth + 1),
      ];
    });
  }

  /** Each list counts from its own start: an instance of its own. */
  #count(start: number): number {
    const count = (this.#starts.get(start) ?? 0) + 1;
    this.#starts.set(start, count);
    return count;
  }
}

function numberingName(start: number): string {
  return `numbers-from-${String(start)}`;
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
