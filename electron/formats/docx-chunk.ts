import PostalMime from 'postal-mime';
import type { SourceLine } from '../../shared/model/source';
import { decode } from './decode';
import { textFormat } from './file-kind';
import { htmlLines } from './html-lines';
import { leftOutNotes, type LeftOutNotes } from './left-out';
import { linesOf, printedLines } from './printed-lines';

const mimeBeginning = /^\s*(?:MIME-Version|Content-Type|From|Date|Subject)\s*:/iu;

/**
 * The lines of a piece that a docx stores in another format and has the word processor take in (`w:altChunk`): a web
 * page, by itself or as MIME, or a text. Null for what is neither, such as RTF.
 */
export async function chunkLines(
  bytes: Uint8Array,
  name: string,
  notes: LeftOutNotes,
): Promise<readonly SourceLine[] | null> {
  const text = decode(bytes)?.text;
  if (text === undefined || text.startsWith('{\\rtf')) return null;
  if (/\.mht(?:ml)?$/iu.test(name) || mimeBeginning.test(text)) return await mimeLines(bytes, notes);
  return textFormat(text, name) === 'html'
    ? htmlLines(text, leftOutNotes())
    : printedLines(linesOf(text), notes);
}

/** The page in a MIME message; else its text. Parts with a name of their own come as attachments. */
async function mimeLines(bytes: Uint8Array, notes: LeftOutNotes): Promise<readonly SourceLine[] | null> {
  // It throws on messages that are nested too deeply.
  const message = await PostalMime.parse(bytes).catch(() => null);
  if (!message) return null;
  const { html, text, attachments } = message;
  if (html) return htmlLines(html, leftOutNotes());
  const page = attachments.find(({ mimeType }) => mimeType === 'text/html')?.content;
  const decoded =
    page instanceof Uint8Array || page instanceof ArrayBuffer ? decode(new Uint8Array(page)) : null;
  if (decoded) return htmlLines(decoded.text, leftOutNotes());
  return text ? printedLines(linesOf(text), notes) : null;
}
