import type { SourceLine, SourceText } from '../../shared/model/source';
import { fail, succeed, type Result } from '../../shared/result';
import { decode } from './decode';
import { textFormat, type TextFormat } from './file-kind';
import { frontMatter } from './front-matter';
import { htmlLines } from './html-lines';
import { leftOutNotes, type LeftOutNotes } from './left-out';
import { withoutMarkdown } from './markdown-lines';
import { plainLines, withoutResidue } from './plain-text';
import { linesOf, printedLines } from './printed-lines';

/** Control characters that no text holds: NUL and its like mean that the bytes are not text at all. */
const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u;

/** What DOS wrote at the end of a text. */
const endOfFile = /\u001A$/u;

/**
 * Reads plain text, Markdown and HTML in any encoding of `decode`. Failures: encoding-unknown, format-unknown,
 * file-hostile.
 */
export function readText(bytes: Uint8Array, file: string): Result<SourceText> {
  const decoded = decode(bytes);
  const text = decoded?.text.replace(endOfFile, '') ?? '';
  if (!decoded || binary.test(text)) return fail({ code: 'encoding-unknown', file });
  const format = textFormat(text, file);
  if (!format) return fail({ code: 'format-unknown', file });
  const notes = leftOutNotes();
  const read = readers[format](text, notes);
  if (!read) return fail({ code: 'file-hostile', file, reason: 'repeated elements or attributes' });
  if (decoded.cutOff.length > 0) notes.note(linesOf(text).length, hex(decoded.cutOff));
  return succeed({ format, encoding: decoded.encoding, ...read, leftOut: notes.all() });
}

type ReadLines = Pick<SourceText, 'lines' | 'frontMatterEnd'>;

const readers: Readonly<Record<TextFormat, (text: string, notes: LeftOutNotes) => ReadLines | null>> = {
  text: (text, notes) => headed(withoutResidue(plainLines(linesOf(text), notes), notes)),
  markdown: readMarkdown,
  html: (text, notes) => {
    const lines = htmlLines(text, notes);
    return lines && headed(lines);
  },
};

function headed(lines: readonly SourceLine[]): ReadLines {
  return { lines, frontMatterEnd: 0 };
}

function readMarkdown(text: string, notes: LeftOutNotes): ReadLines {
  const printed = printedLines(linesOf(text), notes);
  const front = frontMatter(printed, notes);
  const body = printed.slice(front.count);
  return {
    lines: [...beginning(front.lines), ...withoutMarkdown(beginning(body), 'markdown', notes)],
    frontMatterEnd: printed[front.count - 1]?.lines[1] ?? 0,
  };
}

/** The lines as those of a part that stands apart from what is before it. */
function beginning(lines: readonly SourceLine[]): SourceLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, apart: true } : line));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}
