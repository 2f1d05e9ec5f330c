import type { SourceLine, SourceText } from '../../shared/model/source';
import { fail, succeed, type Result } from '../../shared/result';
import { openArchive } from './docx-archive';
import { DocxWalk } from './docx-body';
import { chunkLines } from './docx-chunk';
import { readNumbering } from './docx-numbering';
import { loadParts, type DocxParts } from './docx-parts';
import { readStyles } from './docx-styles';
import { containerOf } from './file-kind';
import { leftOutNotes, type LeftOutNotes } from './left-out';
import { withoutResidue } from './plain-text';
import { xmlTokens } from './xml-tokens';

/** How many documents may be stored in a document, and in those: each may unpack to as much as a whole file. */
const mostNested = 20;

/** What is shared by a document and those stored in it. */
interface Reading {
  readonly file: string;
  readonly notes: LeftOutNotes;
  nested: number;
}

/**
 * Reads a docx: paragraphs with the numbers that lists print before them, tables, text boxes, pieces in other formats
 * (altChunk) in their places, and at the end the notes. It reads WordprocessingML itself, because mammoth drops list
 * numbers, altChunk, simple fields, formulas, ruby text, text boxes without a fallback and alignment by style, and
 * recurses into tables. Failures: format-unknown (another zip), file-encrypted, file-damaged, file-hostile.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Result<SourceText>> {
  const notes = leftOutNotes();
  const lines = await docxLines(bytes, { file, notes, nested: 0 });
  if (!lines.ok) return lines;
  return succeed({
    format: 'docx',
    encoding: null,
    lines: withoutResidue(lines.value, notes),
    frontMatterEnd: 0,
    leftOut: notes.all(),
  });
}

async function docxLines(bytes: Uint8Array, reading: Reading): Promise<Result<SourceLine[]>> {
  const { file, notes } = reading;
  if (reading.nested > mostNested)
    return fail({ code: 'file-hostile', file, reason: 'documents in documents' });
  const opened = await openArchive(bytes, file);
  // A truncated zip has lost its directory; that it was a docx shows in the names of its parts alone.
  const damaged = isDocx(bytes, file) ? damagedFile(file) : unknown(file);
  if (!opened.ok) return opened.error.code === 'file-damaged' ? damaged : opened;
  const parts = await loadParts(opened.value).catch(() => damagedFile(file));
  if (parts === null) return unknown(file);
  if ('ok' in parts) return parts;
  if (!/<[^<>]*\bbody[\s>/]/u.test(parts.document)) return damagedFile(file);
  const chunks = await readChunks(parts.chunks, reading);
  if (!chunks.ok) return chunks;
  const { styles, defaultStyle } = readStyles(parts.styles);
  const numbering = readNumbering(parts.numbering, (style) => styles(style).list);
  const walk = new DocxWalk({ styles, defaultStyle, numbering }, chunks.value, notes);
  for (const part of [parts.document, ...parts.notes]) walk.read(part);
  for (const part of parts.margins) noteMargin(part, notes);
  const lines = walk.lines();
  return lines.length === 0 && chunks.value.size < parts.chunks.length ? unknown(file) : succeed(lines);
}

function unknown(file: string): Result<never> {
  return fail({ code: 'format-unknown', file });
}

function damagedFile(file: string): Result<never> {
  return fail({ code: 'file-damaged', file, format: 'docx' });
}

function isDocx(bytes: Uint8Array, file: string): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return /\.docx$/iu.test(file) || content.includes('word/');
}

/** The pieces in other formats that can be read, by the id that the document refers to them with. */
async function readChunks(
  chunks: DocxParts['chunks'],
  reading: Reading,
): Promise<Result<ReadonlyMap<string, readonly SourceLine[]>>> {
  const lines = new Map<string, readonly SourceLine[]>();
  for (const { id, part, bytes } of chunks) {
    if (containerOf(bytes) === 'zip') {
      reading.nested += 1;
      const nested = await docxLines(bytes, reading);
      if (!nested.ok) return nested;
      lines.set(id, nested.value);
      continue;
    }
    const read = await chunkLines(bytes, part, reading.notes);
    if (read) lines.set(id, read);
    else reading.notes.note(1, `w:altChunk ${part}`);
  }
  return succeed(lines);
}

/** Headers and footers are printed on every page; they are said once. */
function noteMargin(xml: string, notes: LeftOutNotes): void {
  let inText = false;
  let text = '';
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') text += inText ? token.text : '';
    else inText = token.kind === 'open' && token.name === 'w:t' && !token.empty;
  }
  if (text.trim() !== '') notes.note(1, text.trim());
}
