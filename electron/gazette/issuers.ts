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
    const apart = parts.every((part) => signed.has(part)) || (signed.size === 0 && areBodies(parts));
    return parts.length > 1 && apart ? parts : [name];
  });
}

const region = /^\p{Script=Han}{2,8}?(?:省|市|自治区|区|县|州|盟|旗)/u;

/**
 * Whether each part is a body of its own. The second name of a body that has two lacks the region that the first one
 * begins with; central bodies name none.
 */
function areBodies(parts: readonly string[]): boolean {
  const regions = parts.filter((part) => region.test(part)).length;
  return parts.every(isBodyName) && (regions === 0 || regions === parts.length);
}
