import type { SourceLine } from '../../shared/model/source';
import { htmlLines } from './html-lines';
import type { LeftOutNotes } from './left-out';

const tableTag = /<(\/?)table(?=[\s>])/giu;

/** Where the last table of HTML in some lines ends; -1 where there is none. */
export function lastTableEnd(lines: readonly SourceLine[]): number {
  return lines.findLastIndex(({ text }) => /<\/table\s*>/iu.test(text));
}

/**
 * The lines of a table of HTML that begins in a line of Markdown or text, as programs write them there, and how many
 * lines of the source it takes up; null where none begins. One that is not closed goes on to the end of the last that
 * is.
 */
export function embeddedTable(
  lines: readonly SourceLine[],
  start: number,
  lastEnd: number,
  notes: LeftOutNotes,
): { readonly lines: readonly SourceLine[]; readonly count: number } | null {
  if (start > lastEnd || !/<table[\s>]/iu.test(lines[start]?.text ?? '')) return null;
  let open = 0;
  let end = start;
  for (; end <= lastEnd; end += 1) {
    for (const [, close] of lines[end]?.text.matchAll(tableTag) ?? []) open += close === '' ? 1 : -1;
    if (open <= 0) break;
  }
  const own = lines.slice(start, Math.min(end, lastEnd) + 1);
  const first = own[0]?.lines[0] ?? 1;
  const read = htmlLines(sourceOf(own), {
    ...notes,
    note: (line, markup) => {
      notes.note(line + first - 1, markup);
    },
    count: (line, kind, times) => {
      notes.count(line + first - 1, kind, times);
    },
  });
  // Refused as a page: the lines stay what they are, and none of them is tried again.
  if (!read) return { lines: own, count: own.length };
  const shifted = read.map((line): SourceLine => {
    const [from, to] = line.lines;
    return { ...line, lines: [from + first - 1, to + first - 1] };
  });
  return { lines: shifted, count: own.length };
}

/** The lines with their line ends, blank ones too, so that places in it are places in the whole. */
function sourceOf(lines: readonly SourceLine[]): string {
  return lines
    .map(({ text, lines: [, last] }, index) => {
      const next = lines[index + 1]?.lines[0] ?? last;
      return text + (next > last ? '\n'.repeat(next - last) : ' ');
    })
    .join('');
}
