import type { SourceLine, SourceText } from '../../shared/model/source';
import { fail, succeed, type Result } from '../../shared/result';
import { isBlank, noteInvisible, withoutInvisible } from './invisible';
import { leftOutNotes } from './left-out';
import { placeLines } from './pdf-layout';
import { pdfLines } from './pdf-lines';
import { pdfPages } from './pdf-pages';
import { withoutRadicals } from './radicals';
import { textLine } from './source-line';

/**
 * Reads the text layer of a PDF; lines are counted over all pages. What is drawn and what is only a picture is not
 * read: a page without text among others is noted. Failures: pdf-without-text, file-encrypted, file-damaged,
 * file-hostile.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Result<SourceText>> {
  const read = await pdfPages(bytes, file);
  if (!read.ok) return read;
  const pages = read.value.map((texts) => pdfLines(texts).filter(({ text }) => !isBlank(text)));
  if (pages.every((lines) => lines.length === 0)) {
    return fail({ code: 'pdf-without-text', file, pages: pages.length });
  }
  const notes = leftOutNotes();
  const lines = placeLines(pages).map(({ text, apart, continues, align }, index): SourceLine => {
    const number = index + 1;
    noteInvisible(text, number, notes);
    const plain = withoutInvisible(withoutRadicals(text)).trim();
    return { ...textLine(plain, [number, number], apart, text.trim()), continues, align };
  });
  let before = 0;
  for (const [index, own] of pages.entries()) {
    if (own.length === 0) notes.note(Math.max(1, before), `p. ${String(index + 1)}`);
    before += own.length;
  }
  return succeed({ format: 'pdf', encoding: null, lines, frontMatterEnd: 0, leftOut: notes.all() });
}
