/** How printed text ends: what tells a paragraph that is whole from one that a page break cut in two. */
const stop = /[。！？；：…!?;:．][”’」』》〉）)\]】]*$/u;
const closingBracket = /[）)]$/u;
const fullBracket = /^[（(].*[）)]$/u;
const bracketAfterStop = /[。！？；!?;][”’]?\s*[（(][^。]*[）)]$/u;
const inner = /[，,。、；;：:]/u;
const sentenceWithin = /[。；;！？]/u;

/** Shorter lines without any punctuation are headings, names or cells, not parts of a sentence. */
const sentenceLength = 25;

/** The end of a text says how it ends; looking no further back keeps long paragraphs cheap to join. */
const tailLength = 600;

/**
 * Whether a text comes to an end of its own: a stop, or a bracketed remark after a stop, with no bracket left open.
 *
 * @param open how many brackets are left open, where the caller has counted them already.
 */
export function isClosed(text: string, open: number = openBrackets(text)): boolean {
  if (open > 0) return false;
  const tail = text.slice(-tailLength);
  if (stop.test(tail)) return true;
  return closingBracket.test(tail) && (fullBracket.test(text) || bracketAfterStop.test(tail));
}

/** Whether a line reads like a part of a sentence and not like a heading or a name by itself. */
export function isSentencePart(text: string): boolean {
  return inner.test(text) || text.length >= sentenceLength;
}

/** Whether a whole sentence or clause ends before the end of the text. */
export function hasSentenceWithin(text: string): boolean {
  return sentenceWithin.test(text.slice(0, -1));
}

export function isBracketed(text: string): boolean {
  return fullBracket.test(text) && openBrackets(text) === 0;
}

/** How many round brackets and title marks are opened and not closed, `before` of them before the text. */
export function openBrackets(text: string, before = 0): number {
  let depth = before;
  for (const character of text) {
    if ('（(《'.includes(character)) depth += 1;
    else if ('）)》'.includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** Whether the text closes a bracket that it did not open, before it opens one of its own. */
export function closesBracket(text: string): boolean {
  return /^[^（(《）)》]*[）)》]/u.test(text);
}
