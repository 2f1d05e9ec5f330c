import type { SourceLine } from '../../shared/model/source';
import { isRule, withoutBlockMarks } from './block-marks';
import { withoutComments } from './comments';
import { embeddedTable, lastTableEnd } from './embedded-table';
import { withoutMarks, type Dialect } from './inline-marks';
import { lineBreakTag } from './inline-tags';
import { isBlank, withoutInvisible } from './invisible';
import type { LeftOutNotes } from './left-out';
import { pipeTable } from './pipe-table';
import { trimLine } from './trim-line';

const fence = /^(?:`{3,}[^`]*|~{3,}.*)$/u;

/**
 * Takes Markdown's marks out of lines, line by line. A parser of the standard would not do: it makes code of indented
 * paragraphs, headings of lines above a rule, and new numbers for lists.
 */
export function withoutMarkdown(
  printed: readonly SourceLine[],
  dialect: Dialect,
  notes: LeftOutNotes,
): SourceLine[] {
  const lines = withoutComments(printed, notes);
  const tableEnd = lastTableEnd(lines);
  const reader = new LineReader(dialect, notes);
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    const table = reader.inFence ? null : pipeTable(lines, at, dialect, notes);
    const page = table || reader.inFence ? null : embeddedTable(lines, at, tableEnd, notes);
    if (table) reader.block(table.line);
    else if (page) for (const own of page.lines) reader.embedded(own);
    else reader.line(line);
    at += table?.count ?? page?.count ?? 1;
  }
  return reader.read;
}

/** Reads one line after the other; remembers what reaches over lines. */
class LineReader {
  readonly read: SourceLine[] = [];
  inFence = false;
  readonly #dialect: Dialect;
  readonly #notes: LeftOutNotes;
  #bold = false;
  #align: SourceLine['align'] = null;
  #gap = false;

  constructor(dialect: Dialect, notes: LeftOutNotes) {
    this.#dialect = dialect;
    this.#notes = notes;
  }

  /** A line that is a block of its own. */
  block(line: SourceLine): void {
    this.read.push({ ...line, apart: true });
    this.#gap = true;
  }

  /** A line of a page that stands in the text. */
  embedded(line: SourceLine): void {
    if (!line.table) {
      this.line(line);
      return;
    }
    const rows = line.table.rows.map((cells) => cells.map((cell) => this.#unmarked(cell, line).text));
    this.block({ ...line, table: { ...line.table, rows } });
  }

  line(line: SourceLine): void {
    const { text, lines } = line;
    if (line.table) this.block(line);
    else if (this.#dialect === 'markdown' && fence.test(text)) {
      this.inFence = !this.inFence;
      this.#leaveOut(lines[0], text);
    } else if (this.inFence) this.#push({ ...line, text });
    else if (isRule(text, this.#dialect)) this.#leaveOut(lines[0], text);
    else this.#marked(line);
  }

  #marked(line: SourceLine): void {
    const { text, marks, heading } = withoutBlockMarks(line.text, this.#dialect);
    for (const mark of new Set(marks)) this.#notes.note(line.lines[0], mark);
    if (heading !== null) this.#gap = true;
    const pieces = text.split(lineBreakTag);
    // What was printed is split as the text is; a comment that held a line break itself keeps it whole.
    const printed = line.printed.split(lineBreakTag);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) this.#notes.count(line.lines[0], '<br>');
      const whole = printed.length === pieces.length ? printed[index] : index === 0 ? line.printed : '';
      this.#piece(
        { ...line, text: piece, printed: (whole ?? '').trim(), apart: line.apart && index === 0 },
        heading,
      );
    }
    if (heading !== null) this.#gap = true;
  }

  #piece(line: SourceLine, blockHeading: number | null): void {
    const { text, bold, open, align, heading } = this.#unmarked(line.text, line, this.#bold);
    const opens = /<(?:center|div|p)\b/iu.test(line.text);
    const closes = /<\/(?:center|div|p)\s*>/iu.test(line.text);
    const aligned = align ?? (opens ? null : this.#align);
    this.#align = closes ? null : aligned;
    this.#bold = open;
    const level = blockHeading ?? heading ?? line.heading;
    this.#push({ ...line, text, bold: bold || line.bold, heading: level, align: aligned ?? line.align });
  }

  #unmarked(text: string, line: SourceLine, open = false): ReturnType<typeof withoutMarks> {
    const unmarked = withoutMarks(text, this.#dialect, open);
    for (const mark of unmarked.marks) this.#notes.note(line.lines[0], mark);
    return unmarked;
  }

  #leaveOut(line: number, markup: string): void {
    this.#notes.note(line, markup);
    this.#gap = true;
  }

  /** A line of which nothing is left parts those around it. */
  #push(line: SourceLine): void {
    const text = trimLine(withoutInvisible(line.text));
    if (isBlank(text)) {
      this.#gap = true;
      return;
    }
    this.read.push({ ...line, text, apart: line.apart || this.#gap });
    this.#gap = false;
  }
}
