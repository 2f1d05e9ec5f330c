/** Text without any white space: what a comparison of titles and names sees. U+3000 and U+00A0 count as space. */
export function squash(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

const latin = /[A-Za-z]/u;

/** Joins two parts of a sentence that lines parted: Chinese without a space, Latin words with one. */
export function joinText(before: string, after: string): string {
  return before + (latin.test(before.slice(-1)) && latin.test(after.charAt(0)) ? ' ' : '') + after;
}

/** Text with white space between the characters of a spaced-out heading taken away: 总 则 is 总则. */
export function unspaceHeading(text: string): string {
  const letters = text.trim().split(/\s+/u);
  return letters.length > 1 && letters.every((letter) => /^\p{Script=Han}$/u.test(letter))
    ? letters.join('')
    : text;
}
