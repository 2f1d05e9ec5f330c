import { squash } from './spacing';
import { isBodyName, splitTitle } from './titles';

/**
 * The issuing bodies in full: the names above the title's matter, one a line or parted by spaces, or, where the title
 * names none, those that signed. A 、 may be part of one body's name (市科委、中关村管委会 is one), so it parts bodies
 * only where the signature prints them apart.
 */
export function issuersOf(titleLines: readonly string[], signatories: readonly string[]): string[] {
  const { issuers } = splitTitle(titleLines.join('\n'));
  const named = issuers.split(/\s+/u).filter((name) => name !== '');
  const signed = new Set(signatories);
  if (named.length === 0) return [...signed];
  if (!named.every(isBodyName)) return [squash(issuers)];
  return named.flatMap((name) => {
    const parts = name.split('、');
    return parts.length > 1 && parts.every((part) => signed.has(part)) ? parts : [name];
  });
}
