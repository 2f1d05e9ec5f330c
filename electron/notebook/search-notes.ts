import type { AnnotationInContext } from '../../shared/model/annotation';
import type { Mark, NoteHit, NoteResults } from '../../shared/model/search';
import { findIn } from '../../shared/search/find-in';
import { parseQuery } from '../../shared/search/parse-query';
import type { FieldTest, QueryNode } from '../../shared/search/query';
import { fold, foldText, printedSpan, type Folded } from '../../shared/text/fold';

/** What parts the pieces of one note, so that no phrase and no nearness reaches from one into another. */
const parting = '\n';

interface FoldedNote {
  readonly modified: string;
  /** The note, then the quotes in their order. */
  readonly parts: readonly Folded[];
}

/** Folded notes by their ids: ten thousand of them take longer to fold than to search. */
const known = new Map<string, FoldedNote>();
const mostKnown = 50_000;

/**
 * Notes that hold what is looked for, in their own words or in what they quote; all words may stand in different parts
 * of one note. Fields are asked of the document that a note hangs on: a note without one has none. What a field asks of
 * passages (`in:`, `unit:`) and what a note does not know of its document (`kind:`, `category:`) is true of no note.
 */
export function searchNotes(annotations: readonly AnnotationInContext[], query: string): NoteResults {
  const { root, problems } = parseQuery(query);
  const hits = root ? annotations.flatMap((annotation) => noteHit(annotation, root) ?? []) : [];
  const occurrences = hits.reduce((sum, hit) => sum + hit.occurrences, 0);
  return { problems, total: { occurrences, notes: hits.length }, hits };
}

function noteHit(annotation: AnnotationInContext, root: QueryNode): NoteHit | null {
  const { parts } = foldedNote(annotation);
  const whole = parts.map(({ text }) => text).join(parting);
  const marks = findIn(root, whole, (test) => holds(annotation, test));
  if (!marks) return null;
  let start = 0;
  const byPart = parts.map((part) => {
    const end = start + part.text.length;
    const own = marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark): Mark => printedSpan(part, mark.start - start, mark.end - start));
    start = end + parting.length;
    return own;
  });
  const [noteMarks = [], ...quoteMarks] = byPart;
  return { annotation, noteMarks, quoteMarks, occurrences: marks.length };
}

function foldedNote({ id, modified, note, selectors }: AnnotationInContext): FoldedNote {
  const kept = known.get(id);
  if (kept?.modified === modified) return kept;
  if (known.size >= mostKnown) known.clear();
  const folded = { modified, parts: [note, ...selectors.map(({ quote }) => quote)].map(fold) };
  known.set(id, folded);
  return folded;
}

function holds({ context }: AnnotationInContext, test: FieldTest): boolean {
  if (!context) return false;
  const { issuers, documentNumber, documentTitle, documentDate, issue } = context;
  switch (test.field) {
    case 'issuer':
      return issuers.some((name) => foldText(name).includes(test.folded));
    case 'number':
      return foldText(documentNumber ?? '').includes(test.folded);
    case 'title':
      return foldText(documentTitle).includes(test.folded);
    case 'year': {
      const year = issue?.year ?? Number(documentDate?.slice(0, 4) ?? 0);
      return year >= test.from && year <= test.to;
    }
    case 'date':
      return (
        documentDate !== null && documentDate >= test.from && documentDate.slice(0, test.to.length) <= test.to
      );
    case 'issue':
      return issue?.number === test.number && (test.year === null || issue.year === test.year);
    case 'kind':
    case 'category':
    case 'in':
    case 'unit':
      return false;
  }
}
