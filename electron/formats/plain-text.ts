import type { SourceText } from '../../shared/model/gazette-file';
import { fail, succeed, type Result } from '../../shared/result';
import { decode } from './decode';

/** Control characters that no text holds: NUL and its like mean that the bytes are not text at all. */
const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u;

/** Reads plain text in any encoding of `decode`. Failures: file-empty, encoding-unknown. */
export function readPlainText(bytes: Uint8Array, file: string): Result<SourceText> {
  const decoded = decode(bytes);
  if (!decoded || binary.test(decoded.text)) return fail({ code: 'encoding-unknown', file });
  if (decoded.text.trim() === '') return fail({ code: 'file-empty', file });
  return succeed({ lines: decoded.text.split(/\r\n|\n|\r/u), encoding: decoded.encoding });
}
