/**
 * Folding: what a search takes for the same. Width and case, the styles of brackets, quotation marks, dashes and
 * commas, and spaces that only typesetting put there. Library, quick-open and the page all fold by this one function,
 * so that what is found and what is marked are the same characters.
 */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where the printed character that it stands for begins and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Document numbers are printed as 〔2022〕, [2022], (2022) and 【2022】 for the same number, so all of these are one.
 * 《》 and 〈〉 name titles and stay as they are.
 */
const variants: Readonly<Record<string, string>> = {
  ...sameAs('(', '〔［【[｛{〖'),
  ...sameAs(')', '〕］】]｝}〗'),
  ...sameAs('"', '“”„‟「」『』〝〞'),
  ...sameAs("'", '‘’‚‛`´'),
  ...sameAs('-', '—–‐‑‒―−─﹣'),
  ...sameAs('·', '•・‧∙⋅'),
  ...sameAs('~', '〜∼'),
  ...sameAs(',', '﹐'),
  ...sameAs('.', '。．﹒｡'),
};

function sameAs(plain: string, others: string): Record<string, string> {
  return Object.fromEntries(Array.from(others, (other) => [other, plain]));
}

/** Drawn with no width: zero-width spaces and joiners, byte-order mark, soft hyphen, directional marks. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;
const space = /\s/u;
const spacedScript = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const narrow =
    character.length === 1 && code >= 0xff01 && code <= 0xff5e
      ? String.fromCharCode(code - 0xfee0)
      : character;
  return variants[narrow] ?? narrow.toLowerCase();
}

/** Folds a text and keeps where each character comes from. Linear in the text's length. */
export function fold(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  /** A space counts only between two words of a script that parts words by spaces: `Nova Program`, never 总　则. */
  let pendingSpace: { start: number; end: number } | null = null;
  let afterWord = false;
  let position = 0;

  const put = (piece: string, start: number, end: number): void => {
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    folded += piece;
  };

  for (const character of text) {
    const start = position;
    position += character.length;
    if (invisible.test(character)) continue;
    if (space.test(character)) {
      if (afterWord) pendingSpace ??= { start, end: position };
      continue;
    }
    const piece = foldCharacter(character);
    const isWord = spacedScript.test(piece);
    if (pendingSpace && isWord) put(' ', pendingSpace.start, pendingSpace.end);
    pendingSpace = null;
    afterWord = isWord;
    put(piece, start, position);
  }
  return { text: folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The printed characters, as UTF-16 offsets, that a non-empty stretch of the folded text stands for. */
export function printedSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  const first = folded.starts[start];
  const last = folded.ends[end - 1];
  if (first === undefined || last === undefined || end <= start) {
    throw new RangeError(
      `No span ${String(start)}–${String(end)} in ${String(folded.text.length)} folded characters`,
    );
  }
  return { start: first, end: last };
}

/** Every place where `needle` (already folded) stands in the folded text, left to right, none overlapping. */
export function occurrences(folded: string, needle: string): number[] {
  const places: number[] = [];
  if (needle === '') return places;
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length))
    places.push(at);
  return places;
}
