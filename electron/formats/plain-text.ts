import type { LeftOut, SourceLine, SourceText } from '../../shared/model/source';
import { fail, succeed, type Result } from '../../shared/result';
import { decode } from './decode';
import { withoutMarks } from './markdown-marks';

/** Control characters that no text holds: NUL and its like mean that the bytes are not text at all. */
const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u;

/** Reads plain text in any encoding of `decode`. Failures: file-empty, encoding-unknown. */
export function readPlainText(bytes: Uint8Array, file: string): Result<SourceText> {
  const decoded = decode(bytes);
  if (!decoded || binary.test(decoded.text)) return fail({ code: 'encoding-unknown', file });
  if (decoded.text.trim() === '') return fail({ code: 'file-empty', file });
  const raw = decoded.text.split(/\r\n|\n|\r/u);
  return succeed({ format: 'text', encoding: decoded.encoding, ...textLines(raw) });
}

/** The lines of a text that are not blank, without Markdown marks. */
export function textLines(raw: readonly string[]): Pick<SourceText, 'lines' | 'leftOut'> {
  const lines: SourceLine[] = [];
  const leftOut: LeftOut[] = [];
  raw.forEach((whole, index) => {
    const printed = whole.trim();
    if (printed === '') return;
    const number = index + 1;
    const { text, marks } = withoutMarks(printed);
    for (const markup of marks) leftOut.push({ line: number, markup });
    lines.push({
      lines: [number, number],
      text,
      printed,
      table: null,
      apart: index === 0 || raw[index - 1]?.trim() === '',
      heading: null,
      align: null,
      bold: false,
      continues: null,
    });
  });
  return { lines, leftOut };
}
