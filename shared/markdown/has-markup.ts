import type { NoteBlock } from './note-tree';

/** Whether a note is more than paragraphs of words: otherwise it looks as it was typed. */
export function hasMarkup(blocks: readonly NoteBlock[]): boolean {
  return blocks.some(
    (block) =>
      block.type !== 'paragraph' || block.content.some(({ type }) => type !== 'text' && type !== 'break'),
  );
}
