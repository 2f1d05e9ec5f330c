import type { TextBlock } from './block';
import type { LineRole } from './line-role';
import type { Marker } from './marker';
import { closesBracket, isClosed, isSentencePart, openBrackets, tailLength } from './sentence';
import { joinText } from './spacing';

/** What a block is, whatever lines it takes up. */
export interface BlockNature {
  readonly marker: Marker | null;
  readonly role: LineRole | null;
  readonly isHeading: boolean;
}

/** 副组长：, 主　旨：: a name and a colon begin a paragraph. */
const fieldLine = /^[\p{Script=Han}][\p{Script=Han}\s]{1,8}[：:]/u;

/** No heading under its number is longer. */
const divisionHeadingLength = 30;

function isDivisionHeading(text: string): boolean {
  return text.length <= divisionHeadingLength && !isClosed(text) && !/[，,。]/u.test(text);
}

/** A block that may go on with the next line. Its text is kept in parts, so that joining many lines stays cheap. */
export class OpenBlock {
  readonly nature: BlockNature;
  private readonly parts: string[];
  private readonly first: number;
  private last: number;
  /** The end of the text so far. */
  tail: string;
  private brackets: number;

  constructor(nature: BlockNature, text: string, lines: readonly [number, number]) {
    this.nature = nature;
    this.parts = [text];
    [this.first, this.last] = lines;
    this.tail = text.slice(-tailLength);
    this.brackets = openBrackets(text);
  }

  get lastLine(): number {
    return this.last;
  }

  /** A label alone on its line: 第一章, with 总则 under it, or the 第 1 條 of Taiwanese law. */
  private get isBare(): boolean {
    return this.nature.marker !== null && this.parts.length === 1 && this.parts[0] === '';
  }

  get isInBracket(): boolean {
    return this.brackets > 0;
  }

  /** Adds a line to the text; `last` is the last line of the source that it takes up. */
  extend(text: string, last: number): void {
    const part = joinText(this.tail, text).slice(this.tail.length);
    this.parts.push(part);
    this.tail = (this.tail + part).slice(-tailLength);
    this.brackets = openBrackets(text, this.brackets);
    this.last = last;
  }

  /** A sentence that has not come to its end: a line right under it, where paragraphs stand apart, is its rest. */
  get isUnfinished(): boolean {
    return !this.nature.isHeading && !this.isEnded && isSentencePart(this.tail);
  }

  private get isEnded(): boolean {
    // A bracket that nothing closes is a slip of print, and keeps no sentence open that has ended.
    return isClosed(this.tail, /[。；;！？]$/u.test(this.tail) ? 0 : this.brackets);
  }

  /**
   * Whether an unlabelled line goes on with this block: the block was cut within a bracket that the line closes, or
   * it is a part of a sentence without an end and the line reads like the rest of it. Where a page break is seen
   * to stand between them, one of the two is enough.
   */
  isContinuedBy(text: string, afterBreak: boolean): boolean {
    if (this.isBare) return this.nature.isHeading ? isDivisionHeading(text) : true;
    if (this.nature.isHeading) return false;
    if (this.brackets > 0 && closesBracket(text)) return true;
    if (this.isEnded || fieldLine.test(text)) return false;
    const parts = [this.tail, text].filter(isSentencePart).length;
    return parts === 2 || (afterBreak && parts === 1);
  }

  toBlock(): TextBlock {
    return { kind: 'text', ...this.nature, text: this.parts.join(''), lines: [this.first, this.last] };
  }
}
