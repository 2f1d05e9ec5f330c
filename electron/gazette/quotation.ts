import type { Marker } from './marker';

/** No amendment quotes more lines; a mark that stays open longer is a slip of print. */
const mostLines = 400;
const openers = /[“「『]/gu;
const closers = /[”」』]/gu;
/** Words that end in a quotation over several paragraphs: 修改为：“, 作为第十条：“. */
const introduces = /[：:]\s*[“「『][^”」』]*$/u;
const lastCharacters = 400;

/**
 * Follows the text that amendments quote over several paragraphs, because its articles are not the document's own.
 * Printers open the marks again at each paragraph and close them after the last, or open them once; both are followed.
 */
export class Quotation {
  private open: { marker: Marker | null; lines: number; reopening: boolean | null } | null = null;

  /** Whether a line, with the label that it seems to have, is within a quotation that began in an earlier line. */
  holds(text: string, marker: Marker | null): boolean {
    if (!this.open) return false;
    const { marker: before, lines } = this.open;
    const goesOn =
      before !== null &&
      marker?.style === before.style &&
      marker.value === before.value + 1 &&
      before.style !== 'article';
    if (goesOn || lines > mostLines) {
      this.open = null;
      return false;
    }
    this.open.reopening ??= /^[“「『]/u.test(text);
    return true;
  }

  /** Takes note of a line after it was judged. */
  pass(text: string, marker: Marker | null): void {
    const opened = text.match(openers)?.length ?? 0;
    const closed = text.match(closers)?.length ?? 0;
    if (!this.open) {
      if (opened > closed && introduces.test(text.slice(-lastCharacters))) {
        this.open = { marker, lines: 0, reopening: null };
      } else if (opened > closed && /[：:]\s*[“「『]/u.test(text)) {
        this.open = { marker, lines: 0, reopening: null };
      }
      return;
    }
    this.open.lines += 1;
    const ends = this.open.reopening ? closed >= opened && /[”」』][。；;]?$/u.test(text) : closed > opened;
    if (ends) this.open = null;
  }
}
