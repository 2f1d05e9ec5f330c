import { documentAddress, parseAddress, unitAddress } from '../model/address';
import type { NoteInline } from './note-tree';

export type LinkTarget = Extract<NoteInline, { type: 'link' }>['to'];

/** No address is longer. */
const longestAddress = 400;
/** Nor is one with every character percent-encoded, or with words beside it. */
export const longestWritten = longestAddress * 9;

const web = /^(?:https?:\/\/|mailto:)[^\s\p{C}]+$/iu;

/**
 * Where a link of a note leads: to an address, in either of its forms, or to a page of the web; null for anything else,
 * `javascript:`, `data:` and files among it.
 */
export function linkTarget(link: string): LinkTarget | null {
  const address = plainAddress(link);
  if (address !== null) return { address };
  return web.test(link) ? { url: link } : null;
}

/** An address as people read it, whichever form it came in; null when it is none. */
export function plainAddress(text: string): string | null {
  const parts = text.length > longestWritten ? null : parseAddress(text);
  if (!parts || hasAnotherScheme(parts.issue)) return null;
  if (parts.document === null) return parts.issue;
  const document = documentAddress(parts.issue, parts.document);
  const address = parts.path === null ? document : unitAddress(document, parts.path);
  return address.length > longestAddress ? null : address;
}

/** `https:/` would pass for the gazette of an address. */
function hasAnotherScheme(issue: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/iu.test(issue);
}
