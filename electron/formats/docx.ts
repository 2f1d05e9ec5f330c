import type { SourceLine, SourceText } from '../../shared/model/source';
import { fail, succeed, type Result } from '../../shared/result';
import { openArchive, type Archive } from './docx-archive';
import { DocxWalk } from './docx-body';
import { chunkLines } from './docx-chunk';
import { readNumbering } from './docx-numbering';
import { readPart, relationsOf, type Relation } from './docx-parts';
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
 * recurses into tables. Failures: format-unknown (another zip), file-encrypted, file-damaged, file-hostile, file-empty.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Result<SourceText>> {
  const notes = leftOutNotes();
  const lines = await docxLines(bytes, { file, notes, nested: 0 });
  if (!lines.ok) return lines;
  return succeed({
    format: 'docx',
    encoding: null,
    lines: withoutResidue(lines.value, notes),
    leftOut: notes.all(),
  });
}

async function docxLines(bytes: Uint8Array, reading: Reading): Promise<Result<SourceLine[]>> {
  const { file, notes } = reading;
  if (reading.nested > mostNested)
    return fail({ code: 'file-hostile', file, reason: 'documents in documents' });
  const opened = await openArchive(bytes, file);
  // A truncated zip has lost its directory; that it was a docx shows in the names of its parts alone.
  if (!opened.ok)
    return opened.error.code === 'file-damaged' && !isDocx(bytes, file) ? unknown(file) : opened;
  try {
    const archive = opened.value;
    const root = await relationsOf(archive, '');
    const main = root.find(({ type }) => type === 'officeDocument')?.part ?? 'word/document.xml';
    const xml = await readPart(archive, main);
    if (xml === null) return unknown(file);
    if (!/<[^<>]*\bbody[\s>/]/u.test(xml)) return fail({ code: 'file-damaged', file, format: 'docx' });
    const relations = await relationsOf(archive, main);
    const chunks = await readChunks(archive, relations, reading);
    if (!chunks.ok) return chunks;
    const walk = new DocxWalk(await readSetting(archive, relations), chunks.value.lines, notes);
    walk.read(xml);
    for (const part of await partsOf(archive, relations, 'footnotes', 'endnotes')) walk.read(part);
    for (const part of await partsOf(archive, relations, 'header', 'footer')) noteMargin(part, notes);
    const lines = walk.lines();
    return lines.length === 0 && chunks.value.unread ? unknown(file) : succeed(lines);
  } catch {
    return fail({ code: 'file-damaged', file, format: 'docx' });
  }
}

function unknown(file: string): Result<never> {
  return fail({ code: 'format-unknown', file });
}

function isDocx(bytes: Uint8Array, file: string): boolean {
  return (
    /\.docx$/iu.test(file) || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/')
  );
}

async function partsOf(
  archive: Archive,
  relations: readonly Relation[],
  ...types: readonly string[]
): Promise<string[]> {
  const names = relations.filter(({ type }) => types.includes(type)).map(({ part }) => part);
  const parts: string[] = [];
  for (const name of new Set(names)) parts.push((await readPart(archive, name)) ?? '');
  return parts;
}

async function readSetting(
  archive: Archive,
  relations: readonly Relation[],
): Promise<ConstructorParameters<typeof DocxWalk>[0]> {
  const [styles = ''] = await partsOf(archive, relations, 'styles');
  const [numbering = ''] = await partsOf(archive, relations, 'numbering');
  const read = readStyles(styles);
  return { ...read, numbering: readNumbering(numbering, (style) => read.styles(style).list) };
}

/** The pieces in other formats, by the id that the document refers to them with. */
async function readChunks(
  archive: Archive,
  relations: readonly Relation[],
  reading: Reading,
): Promise<Result<{ readonly lines: ReadonlyMap<string, readonly SourceLine[]>; readonly unread: boolean }>> {
  const lines = new Map<string, readonly SourceLine[]>();
  let unread = false;
  for (const { id, type, part } of relations) {
    if (type !== 'aFChunk') continue;
    const bytes = await archive.read(part);
    if (!bytes) continue;
    if (containerOf(bytes) === 'zip') {
      reading.nested += 1;
      const nested = await docxLines(bytes, reading);
      if (!nested.ok) return nested;
      lines.set(id, nested.value);
      continue;
    }
    const read = await chunkLines(bytes, part, reading.notes);
    if (read) lines.set(id, read);
    else {
      unread = true;
      reading.notes.note(1, `w:altChunk ${part}`);
    }
  }
  return succeed({ lines, unread });
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
