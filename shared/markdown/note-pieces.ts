const fence = /^ {0,3}(?:`{3,}|~{3,})/u;
/** What may belong to the block above it: a list, a quotation, a table, or what is set in. */
const continues = /^(?:\s|[-*+>|]|\d{1,9}[.)])/u;
/** A piece that has no place to be cut at ends at a line break when it is this many times as long as asked. */
const patience = 5;

/**
 * A note cut into pieces of about `length` UTF-16 units that read the same by themselves: between paragraphs, not within
 * a list, quotation or block of code. Joined by line feeds they are the note again.
 */
export function notePieces(text: string, length: number): readonly string[] {
  if (text.length <= length) return [text];
  const pieces: string[] = [];
  let piece: string[] = [];
  let size = 0;
  let isCode = false;
  let isBlank = false;
  for (const line of text.split('\n')) {
    const mayEnd = isBlank && !isCode && !continues.test(line) && line !== '';
    if ((size >= length && mayEnd) || size >= length * patience) {
      pieces.push(piece.join('\n'));
      piece = [];
      size = 0;
    }
    piece.push(line);
    size += line.length + 1;
    if (fence.test(line)) isCode = !isCode;
    isBlank = line.trim() === '';
  }
  return [...pieces, piece.join('\n')];
}
