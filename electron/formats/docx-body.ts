import type { SourceLine } from '../../shared/model/source';
import { openParagraph, runStyle, settle, type DocxSetting, type OpenParagraph } from './docx-paragraph';
import { takeProperty } from './docx-styles';
import { symbolOf } from './docx-symbols';
import { DocxTable } from './docx-table';
import type { LeftOutNotes } from './left-out';
import { LineBuilder } from './line-builder';
import { xmlTokens, type XmlToken } from './xml-tokens';

type OpenToken = XmlToken & { readonly kind: 'open' };

/** Elements without text of the document: settings, field codes, and what a tracked change took away. */
const unread: ReadonlySet<string> = new Set([
  ...[
    'w:del',
    'w:moveFrom',
    'w:delText',
    'w:delInstrText',
    'w:instrText',
    'w:fldData',
    'w:rPrChange',
    'w:pPrChange',
  ],
  ...[
    'w:sectPr',
    'w:sdtPr',
    'w:sdtEndPr',
    'w:tblPr',
    'w:tblGrid',
    'w:tblPrEx',
    'w:numPrChange',
    'w:annotationRef',
  ],
]);

/** Those of them that a reader of the document may miss. */
const noted: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

const references: ReadonlySet<string> = new Set([
  'w:footnoteReference',
  'w:endnoteReference',
  'w:commentReference',
]);

/**
 * Walks through the parts of a docx and makes lines of their paragraphs and tables. Of the pieces that are stored twice
 * for older programs it reads one. Text boxes follow the paragraph that they are fixed to. The walk is a loop over
 * tags, so a document may be nested as deeply as it likes.
 */
export class DocxWalk {
  readonly #setting: DocxSetting;
  readonly #notes: LeftOutNotes;
  readonly #chunks: ReadonlyMap<string, readonly SourceLine[]>;
  readonly #builder: LineBuilder;
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: DocxTable[] = [];
  /** Open property elements: whose properties are they? */
  #properties: 'paragraph' | 'run' | 'mark' | null = null;
  #inText = false;
  #number = 0;
  /** Whether the mark that ended the last paragraph was deleted: the next one goes on with it. */
  #joined = false;
  #skipped = 0;

  constructor(setting: DocxSetting, chunks: ReadonlyMap<string, readonly SourceLine[]>, notes: LeftOutNotes) {
    this.#setting = setting;
    this.#chunks = chunks;
    this.#notes = notes;
    this.#builder = new LineBuilder((text) => text, notes);
  }

  /** Reads a part: the document, or its notes, which stand below their pages and follow at the end. */
  read(xml: string): void {
    for (const token of xmlTokens(xml)) {
      if (this.#skipped > 0) this.#skip(token);
      else if (token.kind === 'text') {
        if (this.#inText) this.#write(token.text);
      } else if (token.kind === 'close') this.#close(token.name);
      else {
        this.#open(token);
        if (token.empty && this.#skipped === 0) this.#close(token.name);
      }
    }
    this.#skipped = 0;
  }

  lines(): SourceLine[] {
    return this.#builder.result();
  }

  #skip(token: XmlToken): void {
    if (token.kind === 'open' && !token.empty) this.#skipped += 1;
    if (token.kind === 'close') this.#skipped -= 1;
  }

  #open(token: OpenToken): void {
    const { name, attributes, empty } = token;
    if (unread.has(name) || name === 'mc:Fallback' || isSeparator(token)) {
      if (this.#properties === 'mark' && name === 'w:del') this.#joined = true;
      else if (noted.has(name)) this.#notes.count(this.#number, `<${name}>`);
      if (!empty) this.#skipped = 1;
      return;
    }
    const paragraph = this.#paragraphs.at(-1);
    const table = this.#tables.at(-1);
    if (this.#properties === 'paragraph' && paragraph && name !== 'w:rPr') takeProperty(token, paragraph.own);
    else if (this.#properties === 'run' && paragraph) takeProperty(token, paragraph.run);
    else if (name === 'w:p') this.#beginParagraph();
    else if (name === 'w:pPr') this.#properties = 'paragraph';
    else if (name === 'w:rPr') this.#properties = this.#properties === 'paragraph' ? 'mark' : 'run';
    else if (name === 'w:r' && paragraph) paragraph.run = {};
    else if (name === 'w:t' || name === 'm:t') this.#inText = true;
    else if (name === 'w:tbl') this.#beginTable();
    else if (name === 'w:tr') table?.row();
    else if (name === 'w:tc') table?.cell();
    else if (name === 'w:gridBefore') table?.skip(Number(attributes.get('w:val')));
    else if (name === 'w:gridSpan' || name === 'w:vMerge') table?.property(name, attributes.get('w:val'));
    else if (name === 'w:txbxContent') this.#builder.openBox();
    else if (name === 'w:altChunk') this.#insert(attributes.get('r:id') ?? '');
    else if (references.has(name)) this.#notes.count(this.#number, `<${name}>`);
    else this.#character(token);
  }

  #close(name: string): void {
    if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:pPr') {
      this.#properties = null;
      const paragraph = this.#paragraphs.at(-1);
      if (paragraph) settle(paragraph, this.#setting);
    } else if (name === 'w:rPr') this.#properties = this.#properties === 'mark' ? 'paragraph' : null;
    else if (name === 'w:t' || name === 'm:t') this.#inText = false;
    else if (name === 'w:tc') this.#tables.at(-1)?.endCell();
    else if (name === 'w:tbl') this.#tables.pop()?.end();
    else if (name === 'w:txbxContent') this.#builder.closeBox();
  }

  #beginParagraph(): void {
    this.#tables.at(-1)?.begin();
    if (!this.#joined) this.#builder.block();
    this.#joined = false;
    this.#number += 1;
    this.#properties = null;
    this.#paragraphs.push(openParagraph(this.#number));
  }

  #endParagraph(): void {
    this.#paragraphs.pop();
    if (!this.#joined) this.#builder.block();
  }

  #beginTable(): void {
    this.#tables.at(-1)?.begin();
    this.#tables.push(new DocxTable(this.#builder));
  }

  /** The elements of a run that stand for a character. */
  #character({ name, attributes }: OpenToken): void {
    if (name === 'w:tab' || name === 'w:ptab') this.#write('\t');
    else if (name === 'w:noBreakHyphen') this.#write('\u2011');
    else if (name === 'w:cr') this.#builder.lineBreak();
    else if (name === 'w:br') {
      if (/^(?:page|column)$/u.test(attributes.get('w:type') ?? '')) this.#builder.block();
      else this.#builder.lineBreak();
    } else if (name === 'w:sym') {
      const [font, code] = [attributes.get('w:font') ?? '', attributes.get('w:char') ?? ''];
      const symbol = symbolOf(font, code);
      if (symbol === null) this.#notes.note(this.#number, `${font} ${code}`);
      else this.#write(symbol);
    }
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const style = runStyle(paragraph, this.#setting);
    const span = [paragraph.number, paragraph.number] as const;
    if (paragraph.label !== null && text.trim() !== '') {
      this.#builder.text(paragraph.label, span, style);
      paragraph.label = null;
    }
    this.#builder.text(text, span, style);
  }

  /** Lines of a document that is stored whole in this one: each counts as a paragraph. */
  #insert(id: string): void {
    const lines = (this.#chunks.get(id) ?? []).map((line): SourceLine => {
      this.#number += 1;
      return { ...line, lines: [this.#number, this.#number] };
    });
    this.#builder.lines(lines);
  }
}

/** The lines that are drawn above footnotes are stored as notes. */
function isSeparator({ name, attributes }: OpenToken): boolean {
  return (
    (name === 'w:footnote' || name === 'w:endnote') && (attributes.get('w:type') ?? 'normal') !== 'normal'
  );
}
