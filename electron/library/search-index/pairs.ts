/** The term of a pair of UTF-16 units; the second is 0 where a passage ends. */
export function pairTerm(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** The term of the pair that begins at a place of a folded passage. */
export function pairAt(folded: string, at: number): number {
  return pairTerm(folded.charCodeAt(at), at + 1 < folded.length ? folded.charCodeAt(at + 1) : 0);
}

/** Terms of all pairs that begin with a character. */
export function characterTerms(code: number): readonly [from: number, to: number] {
  return [pairTerm(code, 0), pairTerm(code, 0xffff)];
}

/** The pairs that cover a stretch of two or more units, with where in it each begins. */
export function pairsOf(folded: string): { readonly at: number; readonly term: number }[] {
  return Array.from({ length: Math.ceil(folded.length / 2) }, (_, index) => {
    const at = Math.min(index * 2, folded.length - 2);
    return { at, term: pairAt(folded, at) };
  });
}
