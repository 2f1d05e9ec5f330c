import type { TextBlock } from './block';
import type { LineRole } from './front-matter';
import type { Marker } from './marker';
import { isClosed, isSentencePart, openBrackets } from './sentence';
import { joinText } from './spacing';

/** A block that may go on with the next line. */
export interface OpenBlock {
  readonly marker: Marker | null;
  readonly role: LineRole | null;
  readonly isHeading: boolean;
  readonly first: number;
  last: number;
  text: string;
  /** Brackets opened and not closed so far. */
  brackets: number;
}

export function openBlock(
  text: string,
  marker: Marker | null,
  role: LineRole | null,
  isHeading: boolean,
  line: number,
): OpenBlock {
  return { marker, role, isHeading, first: line, last: line, text, brackets: openBrackets(text) };
}

/** Adds a line to the text of a block. */
export function extend(block: OpenBlock, text: string, line: number): void {
  block.text = joinText(block.text, text);
  block.brackets = openBrackets(text, block.brackets);
  block.last = line;
}

/**
 * Whether an unlabelled line goes on with the block before it: the block was cut within a bracket that the line
 * closes, or it is a part of a sentence without an end and the line reads like the rest of it.
 */
export function isContinuedBy(block: OpenBlock, text: string): boolean {
  if (block.isHeading) return false;
  if (block.brackets > 0 && closesOpenBracket(block, text)) return true;
  if (isClosed(block.text, openBracketsThatMatter(block)) || !isSentencePart(block.text)) return false;
  return isSentencePart(text);
}

/** A bracket that nothing closes is a slip of print, and keeps no sentence open that has ended. */
function openBracketsThatMatter(block: OpenBlock): number {
  return /[。；;！？]$/u.test(block.text) ? 0 : block.brackets;
}

function closesOpenBracket(block: OpenBlock, text: string): boolean {
  return (
    openBrackets(text, block.brackets) < block.brackets && /^[^（(《）)》]*[）)》]|^[^。]*[）)》]/u.test(text)
  );
}

export function closedBlock(block: OpenBlock): TextBlock {
  const { marker, role, isHeading, text, first, last } = block;
  return { kind: 'text', marker, role, isHeading, text, lines: [first, last] };
}
