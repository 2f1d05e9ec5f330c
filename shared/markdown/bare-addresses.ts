import { longestWrittenAddress, plainAddress } from '../model/address';
import type { NoteInline } from './note-tree';

/**
 * A `gazette://…` wherever it stands, or the address of a document or unit that begins a line or follows a space or a
 * mark, because nothing in 见北京市人民政府公报/2022-34/1 tells where the gazette's name begins.
 */
const bare = new RegExp(
  [
    'gazette://[^\\s<>"“”《》，。；：、！？]+',
    '(?<![^\\s（(「『“《，。；：、])(?:单行文件/N+|N+/\\d{4}-\\d{1,4}(?:~\\d{1,3})?)/[1-9]\\d{0,5}(?:#[A-Za-z0-9/~._-]+)?',
  ]
    .join('|')
    .replaceAll('N', '[^\\s/#（()）「」『』“”《》，。；：、<>\\[\\]]'),
  'gu',
);
const trailing = /[.,;:!?'")\]）」』]+$/u;

/** The text of a note with a link for every address that stands in it by itself. */
export function withBareAddresses(text: string): NoteInline[] {
  const pieces: NoteInline[] = [];
  let done = 0;
  for (const match of text.includes('/') ? text.matchAll(bare) : []) {
    if (match[0].length > longestWrittenAddress) continue;
    const written = match[0].replace(trailing, '');
    const address = plainAddress(written);
    if (address === null) continue;
    if (match.index > done) pieces.push({ type: 'text', text: text.slice(done, match.index) });
    pieces.push({ type: 'link', to: { address }, content: [{ type: 'text', text: address }] });
    done = match.index + written.length;
  }
  if (done < text.length) pieces.push({ type: 'text', text: text.slice(done) });
  return pieces;
}
