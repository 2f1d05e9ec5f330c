import { basename } from 'node:path';
import type { SourceText } from '../../shared/model/source';
import { fail, type Result } from '../../shared/result';
import { readDocx } from './docx';
import { readBytes } from './file-bytes';
import type { Container } from './file-kind';
import { refuseOle } from './ole';
import { readPdf } from './pdf';
import { readText } from './text';

type Reader = (bytes: Uint8Array, file: string) => Result<SourceText> | Promise<Result<SourceText>>;

/** One reader for each kind of file. */
const readers: Readonly<Record<Container, Reader>> = {
  text: readText,
  zip: readDocx,
  pdf: readPdf,
  ole: refuseOle,
};

/**
 * The decoded lines of a gazette file. Its bytes say what it is; its name only whether a text is Markdown. It blocks
 * while it reads the bytes. Failures: file-unreadable, file-empty, file-too-large, format-unknown, encoding-unknown,
 * file-encrypted, file-damaged, file-hostile, pdf-without-text.
 */
export async function readSource(path: string): Promise<Result<SourceText>> {
  const file = basename(path);
  const read = readBytes(path);
  if (!read.ok) return read;
  const { bytes, container } = read.value;
  const source = await readers[container](bytes, file);
  if (source.ok && source.value.lines.length === 0) return fail({ code: 'file-empty', file });
  return source;
}
