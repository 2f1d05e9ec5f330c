/** What must not be lost of a text: Han characters, letters and digits. */
const counted = /[\p{L}\p{N}]/gu;

export function characterCount(text: string): number {
  let count = 0;
  for (const match of text.matchAll(counted)) count += match[0] === '' ? 0 : 1;
  return count;
}
