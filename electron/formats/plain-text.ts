import type { SourceLine, SourceText } from '../../shared/model/source';
import { leftOutNotes, type LeftOutNotes } from './left-out';
import { withoutMarkdown } from './markdown-lines';
import { printedLines } from './printed-lines';
import { wrappedContinuations } from './wrapped-lines';

/** The lines of a plain text that are not blank, without marks that text recognition and web pages left in it. */
export function textLines(raw: readonly string[]): Omit<SourceText, 'format' | 'encoding'> {
  const notes = leftOutNotes();
  const lines = withoutResidue(plainLines(raw, notes), notes);
  return { lines, frontMatterEnd: 0, leftOut: notes.all() };
}

/** The printed lines, which say where the page's width wrapped a paragraph. */
export function plainLines(raw: readonly string[], notes: LeftOutNotes): SourceLine[] {
  const continuations = wrappedContinuations(raw);
  return printedLines(raw, notes).map((line) => ({
    ...line,
    continues: line.apart ? null : (continuations[line.lines[0] - 1] ?? null),
  }));
}

/** Marks that nobody writes into plain text by intent: two different ones make a text plainly Markdown. */
const telling: readonly RegExp[] = [
  /^#{1,6}\s+\S/u,
  /\*\*[^*\s][^*]*\*\*/u,
  /\[[^[\]]+\]\((?:https?:|#)[^()\s]*\)/u,
  /^\|?\s*:?-{3,}:?\s*\|/u,
  /^(?:-{3,}|\*{3,})$/u,
];

/** Lines of a format other than Markdown without marks of it: all, where they are plainly Markdown. */
export function withoutResidue(lines: readonly SourceLine[], notes: LeftOutNotes): SourceLine[] {
  const kinds = telling.filter((mark) => lines.some(({ text }) => mark.test(text)));
  return withoutMarkdown(lines, kinds.length > 1 && isMarked(lines) ? 'markdown' : 'residue', notes);
}

/** A heading mark is the one that matters: without one, `#`, `>` and `_` may be the text's own. */
function isMarked(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => telling[0]?.test(text));
}
