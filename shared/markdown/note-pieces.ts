const fence = /^ {0,3}(?:`{3,}|~{3,})/u;
/** What may belong to the block above it: a list, a quotation, a table, or what is set in. */
const continues = /^(?:\s|[-*+>|]|\d{1,9}[.)])/u;
/** A piece that has no place to be cut at ends at a line break when it is this many times as long as asked. */
const patience = 5;

/**
 * The beginning of a note, cut into pieces of about `length` UTF-16 units that read the same by themselves: between
 * paragraphs, not within a list, quotation or block of code. Joined by line feeds, all pieces are the note again. Reads
 * no further than they reach.
 * @param most pieces that are wanted; all when it is left out
 */
export function notePieces(text: string, length: number, most = Infinity): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let isCode = false;
  let isBlank = false;
  for (let at = 0; at < text.length && pieces.length < most;) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const line = text.slice(at, end);
    const size = at - start;
    const mayEnd = isBlank && !isCode && line !== '' && !continues.test(line);
    if ((size >= length && mayEnd) || size >= length * patience) {
      pieces.push(text.slice(start, at - 1));
      start = at;
    }
    if (fence.test(line)) isCode = !isCode;
    isBlank = line.trim() === '';
    at = end + 1;
  }
  return pieces.length < most ? [...pieces, text.slice(start)] : pieces;
}
