/**
 * Addresses. `北京市人民政府公报/2022-34/1#art-14` names a shelf (here an issue, `gazette/year-number`), on it a document
 * (its number) and within that a unit (its path). A lone document has a shelf of its own:
 * `单行文件/京科发〔2022〕10号/1#art-14`. The same string stands in notes, links, exports and on the command line; the
 * ASCII form for URLs is the percent-encoded address behind `gazette://`.
 */
export interface AddressParts {
  /** Address of the issue, or of the lone document's shelf. */
  readonly issue: string;
  readonly document: number | null;
  readonly path: string | null;
}

const addressPattern = /^(?<issue>[^/#]+\/[^/#]+)(?:\/(?<document>[1-9]\d{0,5})(?:#(?<path>[^#\s]+))?)?$/u;
const urlScheme = 'gazette://';
const webPage = /^https?:\/\/[\x21-\x7e]+$/u;

export function issueAddress(gazette: string, year: number, number: number): string {
  return `${segment(gazette)}/${String(year)}-${String(number)}`;
}

/** Under which all lone documents stand. */
const loneShelves = '单行文件';
/** Characters of a title that an address takes; what tells two long titles apart is counted in `anotherShelf`. */
const longestKey = 120;

/** The shelf of a lone document: named by its 文号, or by its title and date when it has none. */
export function loneShelfAddress(
  document: Readonly<{ number: string | null; title: string; date: string | null }>,
): string {
  const { number, title, date } = document;
  const named = Array.from(segment(number ?? title))
    .slice(0, longestKey)
    .join('');
  return `${loneShelves}/${named || '无题'}${number === null && date !== null ? `-${date}` : ''}`;
}

/** Whether a shelf is that of a lone document. */
export function isLoneShelf(shelf: string): boolean {
  return shelf.startsWith(`${loneShelves}/`);
}

/** The address of the second, third, … shelf that would have the same one: `…/2022-34~2`. */
export function anotherShelf(shelf: string, count: number): string {
  return count === 1 ? shelf : `${shelf}~${String(count)}`;
}

/** Which of the shelves of one address another is: 1 for the address itself, 2 for `~2`; null when it is none of them. */
export function shelfCount(shelf: string, other: string): number | null {
  if (other === shelf) return 1;
  const count = other.startsWith(`${shelf}~`) ? other.slice(shelf.length + 1) : '';
  return /^[1-9]\d{0,8}$/u.test(count) ? Number(count) : null;
}

export function documentAddress(issue: string, ordinal: number): string {
  return `${issue}/${String(ordinal)}`;
}

export function unitAddress(document: string, path: string): string {
  return `${document}#${path}`;
}

/** The parts of an address in either form; null when it is none. */
export function parseAddress(text: string): AddressParts | null {
  const plain = text.startsWith(urlScheme) ? decodeOrNull(text.slice(urlScheme.length)) : text;
  const groups = plain === null ? undefined : addressPattern.exec(plain.normalize('NFC'))?.groups;
  const issue = groups?.['issue'];
  if (!groups || !issue) return null;
  const document = groups['document'];
  return { issue, document: document ? Number(document) : null, path: groups['path'] ?? null };
}

/** The document's address and the unit's path of a unit or document address; null for anything else. */
export function splitUnitAddress(address: string): { document: string; path: string | null } | null {
  const parts = parseAddress(address);
  if (parts?.document == null) return null;
  return { document: documentAddress(parts.issue, parts.document), path: parts.path };
}

/**
 * The ASCII form, e.g. `gazette://%E5%8C%97…/2022-34/1#art-14`. A note that another program made on a web page has that
 * page's URL for its address, and keeps it.
 */
export function addressUrl(address: string): string {
  return webPage.test(address) ? address : urlScheme + encodeURI(address);
}

/** No address is longer, in UTF-16 units; every schema has the same limit. */
const longestAddress = 400;
/** Nor is one with every character percent-encoded. */
export const longestWrittenAddress = longestAddress * 9;

/** An address as people read it, whichever form it came in; null when it is none. */
export function plainAddress(text: string): string | null {
  const parts = text.length > longestWrittenAddress ? null : parseAddress(text);
  // `https://a/1` would pass for the shelf of an address.
  if (!parts || /^[a-z][a-z0-9+.-]*:/iu.test(parts.issue)) return null;
  if (parts.document === null) return parts.issue;
  const document = documentAddress(parts.issue, parts.document);
  const address = parts.path === null ? document : unitAddress(document, parts.path);
  return address.length > longestAddress ? null : address;
}

/** One part of an address: without what parts the others, and without what cannot be seen or written in a URL. */
function segment(text: string): string {
  return text.normalize('NFC').replaceAll(/[/#\s\p{C}]/gu, '');
}

function decodeOrNull(text: string): string | null {
  try {
    return decodeURI(text);
  } catch {
    return null;
  }
}
