/**
 * Addresses. `北京市人民政府公报/2022-34/1#art-14` names an issue (`gazette/year-number`), within it a document (its
 * ordinal) and within that a unit (its path). The same string stands in notes, links, exports and on the command
 * line; the ASCII form for URLs is the percent-encoded address behind `gazette://`.
 */
export interface AddressParts {
  readonly issue: string;
  readonly document: number | null;
  readonly path: string | null;
}

const addressPattern = /^(?<issue>[^/#]+\/[^/#]+)(?:\/(?<document>[1-9]\d{0,5})(?:#(?<path>[^#\s]+))?)?$/u;
const urlScheme = 'gazette://';

export function issueAddress(gazette: string, year: number, number: number): string {
  return `${gazette.replaceAll(/[/#\s]/gu, '')}/${String(year)}-${String(number)}`;
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

/** The ASCII form, e.g. `gazette://%E5%8C%97…/2022-34/1#art-14`. */
export function addressUrl(address: string): string {
  return urlScheme + encodeURI(address);
}

function decodeOrNull(text: string): string | null {
  try {
    return decodeURI(text);
  } catch {
    return null;
  }
}
