import { plainAddress } from '../model/address';
import type { NoteInline } from './note-tree';

export type LinkTarget = Extract<NoteInline, { type: 'link' }>['to'];

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
