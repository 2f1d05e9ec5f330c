import search from 'approx-string-match';

/** How many characters of a quote may be added, dropped or exchanged before it counts as other words: a fifth, or two. */
export function allowedDifferences(length: number): number {
  return length < 2 ? 0 : length < 8 ? 1 : Math.max(2, Math.floor(length / 5));
}

/** Characters to add, drop or exchange to make one text of another; null when there are more than `most`. */
export function differences(quote: string, text: string, most: number): number | null {
  if (quote === text) return 0;
  if (Math.abs(quote.length - text.length) > most || quote === '' || text === '') return null;
  // The time is the product of length and edits looked for, and they are mostly few.
  for (let limit = fewEdits; ; limit *= 4) {
    const least = leastEdits(quote, text, Math.min(limit, most));
    if (least <= most && (least <= limit || limit >= most)) return least;
    if (limit >= most) return null;
  }
}

const fewEdits = 8;

function leastEdits(quote: string, text: string, most: number): number {
  // The search may leave out either end of the text; what it leaves out differs as well.
  return Math.min(
    ...search(text, quote, most).map(({ start, end, errors }) => errors + text.length - (end - start)),
  );
}

/** Whether words much like these stand anywhere in a text. */
export function standsIn(text: string, words: string): boolean {
  return words !== '' && (text.includes(words) || search(text, words, words.length >> 2).length > 0);
}

/**
 * For every offset of a text, how many edits make `words` of some stretch that ends there (Sellers). Time is the product
 * of the lengths: for a few dozen characters.
 */
export function costsOfEnding(words: string, text: string): Uint16Array {
  const costs = new Uint16Array(text.length + 1);
  const codes = Uint16Array.from({ length: words.length }, (_, row) => words.charCodeAt(row));
  const column = Uint16Array.from({ length: words.length + 1 }, (_, row) => row);
  costs[0] = words.length;
  for (let at = 1; at <= text.length; at += 1) {
    const code = text.charCodeAt(at - 1);
    let diagonal = 0;
    let above = 0;
    for (let row = 1; row <= codes.length; row += 1) {
      const left = column[row] ?? 0;
      const exchanged = diagonal + (codes[row - 1] === code ? 0 : 1);
      above = Math.min(exchanged, Math.min(left, above) + 1);
      column[row] = above;
      diagonal = left;
    }
    costs[at] = above;
  }
  return costs;
}

/** The same for a stretch that begins at each offset. */
export function costsOfBeginning(words: string, text: string): Uint16Array {
  return costsOfEnding(reversed(words), reversed(text)).reverse();
}

function reversed(text: string): string {
  let back = '';
  for (let at = text.length - 1; at >= 0; at -= 1) back += text.charAt(at);
  return back;
}
