/** How printed text ends: what tells a paragraph that is whole from one that a page break cut in two. */
const stop = /[。！？；：…!?;:．][”’」』》〉）)\]】]*$/u;
const fullBracket = /^[（(].*[）)]$/u;
const bracketAfterStop = /[。！？；!?;][”’]?\s*[（(][^。]*[）)]$/u;
const inner = /[，,。、；;：:]/u;
const sentenceWithin = /[。；;！？]/u;

/** Shorter lines without any punctuation are headings, names or cells, not parts of a sentence. */
const sentenceLength = 25;

/** How much of the end of a text says how it ends. Looking no further back keeps long paragraphs cheap to join. */
export const tailLength = 600;

/**
 * Whether a text comes to an end of its own: a stop, or a bracketed remark that is the whole text or stands after a
 * stop, with no bracket left open. The last `tailLength` characters are enough.
 *
 * @param open how many brackets are left open, where the caller has counted them already.
 */
export function isClosed(text: string, open: number = openBrackets(text)): boolean {
  if (open > 0) return false;
  const tail = text.slice(-tailLength);
  return stop.test(tail) || fullBracket.test(tail) || bracketAfterStop.test(tail);
}

/** Whether a line reads like a part of a sentence and not like a heading or a name by itself. */
export function isSentencePart(text: string): boolean {
  return inner.test(text) || text.length >= sentenceLength;
}

/** Whether a whole sentence or clause ends before the end of the text. */
export function hasSentenceWithin(text: string): boolean {
  return sentenceWithin.test(text.slice(0, -1));
}

/** Whether the whole text stands in one pair of round brackets, or several. */
export function isBracketed(text: string): boolean {
  return fullBracket.test(text) && openBrackets(text) === 0;
}

/** How many round brackets and title marks are open after the text, with `before` of them open at its beginning. */
export function openBrackets(text: string, before = 0): number {
  let depth = before;
  for (const character of text) depth = Math.max(0, depth + bracketStep(character));
  return depth;
}

/** Whether the first sentence of the text closes a bracket that was open before it. */
export function closesBracket(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    depth += bracketStep(character);
    if (depth < 0) return true;
    if (character === '。') return false;
  }
  return false;
}

function bracketStep(character: string): number {
  if ('（(《'.includes(character)) return 1;
  return '）)》'.includes(character) ? -1 : 0;
}
