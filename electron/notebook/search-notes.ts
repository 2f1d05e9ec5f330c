import type { KeptAnnotation } from '../../shared/model/annotation';
import type { Mark, NoteResults } from '../../shared/model/search';
import { findIn, type FoldedMark } from '../../shared/search/find-in';
import { parseQuery } from '../../shared/search/parse-query';
import type { QueryNode } from '../../shared/search/query';
import { printedSpan } from '../../shared/text/fold';
import { foldedNote } from './folded-notes';
import { noteFields } from './note-fields';
import type { IndexedNote, LibraryNow } from './notes-index';

/** A note that holds what was looked for. */
export interface FoundNote {
  readonly note: IndexedNote;
  /** In the folded note. */
  readonly marks: readonly FoldedMark[];
}

/**
 * Looks for a query in notes; they are found in the order in which they come. The passage of a note is everything of one
 * annotation: its own words, its tags and the quotes of its selectors together; a phrase, and two words that are NEAR,
 * stand in one of them. Fields are asked as `noteFields` says.
 */
export function findNotes(
  root: QueryNode,
  notes: readonly IndexedNote[],
  { holdsAt }: Pick<LibraryNow, 'holdsAt'>,
): readonly FoundNote[] {
  const holds = noteFields(holdsAt);
  return notes.flatMap((note): FoundNote[] => {
    const { text } = foldedNote(note.kept);
    const marks = findIn(root, text, (test) => holds(test, note.annotation));
    return marks ? [{ note, marks }] : [];
  });
}

/** What the search view shows of notes. */
export function searchNotes(
  notes: readonly IndexedNote[],
  query: string,
  library: Pick<LibraryNow, 'holdsAt'>,
): NoteResults {
  const { root, problems } = parseQuery(query);
  const hits = (root ? findNotes(root, notes, library) : []).map(({ note, marks }) => {
    const printed = printedMarks(note.kept, marks);
    const { noteMarks, quoteMarks } = printed;
    const occurrences = quoteMarks.reduce((sum, some) => sum + some.length, noteMarks.length);
    return { annotation: note.annotation, ...printed, occurrences };
  });
  const occurrences = hits.reduce((sum, hit) => sum + hit.occurrences, 0);
  return { problems, total: { occurrences, notes: hits.length }, hits };
}

/**
 * Marks in the printed words of the note and of each quote, by those in the folded whole. Both go from the left: linear
 * in their length.
 */
export function printedMarks(
  kept: KeptAnnotation,
  marks: readonly FoldedMark[],
): { readonly noteMarks: readonly Mark[]; readonly quoteMarks: readonly (readonly Mark[])[] } {
  if (marks.length === 0) return { noteMarks: [], quoteMarks: kept.selectors.map(() => []) };
  let from = 0;
  let next = 0;
  const [noteMarks = [], ...quoteMarks] = foldedNote(kept)
    .parts()
    .map((part): readonly Mark[] => {
      const printed: Mark[] = [];
      for (let mark = marks[next]; mark && mark.start < from + part.text.length; mark = marks[++next]) {
        printed.push(printedSpan(part, mark.start - from, mark.end - from));
      }
      from += part.text.length + 1;
      return printed;
    });
  return { noteMarks, quoteMarks: quoteMarks.slice(0, kept.selectors.length) };
}
