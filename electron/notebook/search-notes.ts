import type { KeptAnnotation } from '../../shared/model/annotation';
import type { Mark, NoteResults } from '../../shared/model/search';
import { findIn, type FoldedMark } from '../../shared/search/find-in';
import { parseQuery } from '../../shared/search/parse-query';
import type { QueryNode } from '../../shared/search/query';
import { printedSpan } from '../../shared/text/fold';
import { noteFolder, type FoldedNote } from './folded-notes';
import { fieldHolds } from './note-fields';
import type { IndexedNote } from './notes-index';

/** A note that holds what was looked for, with the printed words in the note and in each quote. */
export interface FoundNote {
  readonly note: IndexedNote;
  readonly noteMarks: readonly Mark[];
  readonly quoteMarks: readonly (readonly Mark[])[];
}

/** Finds notes, in the order in which they come. */
export type NoteFinder = (root: QueryNode, notes: readonly IndexedNote[]) => readonly FoundNote[];

/**
 * Looks for a query in notes; remembers them folded from one search to the next. The passage of a note is everything of
 * one annotation: its own words, its tags and the quotes of its selectors together; a phrase, and two words that are
 * NEAR, stand in one of them. Fields are asked of the document that it hangs on.
 */
export function noteFinder(): NoteFinder {
  const foldAll = noteFolder();
  return (root, notes) => {
    const folded = foldAll(notes.map(({ kept }) => kept));
    return notes.flatMap((note, index): FoundNote[] => {
      const one = folded[index];
      const marks = one && findIn(root, one.text, (test) => fieldHolds(test, note.annotation.context));
      return marks ? [{ note, ...printedMarks(one, marks) }] : [];
    });
  };
}

/** A note without a mark. */
export function unmarked({ selectors }: KeptAnnotation): Pick<FoundNote, 'noteMarks' | 'quoteMarks'> {
  return { noteMarks: [], quoteMarks: selectors.map(() => []) };
}

/** What the search view shows of notes. */
export function searchNotes(notes: readonly IndexedNote[], find: NoteFinder, query: string): NoteResults {
  const { root, problems } = parseQuery(query);
  const hits = (root ? find(root, notes) : []).map(({ note, noteMarks, quoteMarks }) => ({
    annotation: note.annotation,
    noteMarks,
    quoteMarks,
    occurrences: quoteMarks.reduce((sum, marks) => sum + marks.length, noteMarks.length),
  }));
  const occurrences = hits.reduce((sum, hit) => sum + hit.occurrences, 0);
  return { problems, total: { occurrences, notes: hits.length }, hits };
}

/** Marks in the printed words of each part, by those in the folded whole. Both go from the left: linear in their length. */
function printedMarks(
  note: FoldedNote,
  marks: readonly FoldedMark[],
): Pick<FoundNote, 'noteMarks' | 'quoteMarks'> {
  if (marks.length === 0) return unmarked(note.source);
  let from = 0;
  let next = 0;
  const [noteMarks = [], ...quoteMarks] = note.parts().map((part): readonly Mark[] => {
    const printed: Mark[] = [];
    for (let mark = marks[next]; mark && mark.start < from + part.text.length; mark = marks[++next]) {
      printed.push(printedSpan(part, mark.start - from, mark.end - from));
    }
    from += part.text.length + 1;
    return printed;
  });
  return { noteMarks, quoteMarks: quoteMarks.slice(0, note.source.selectors.length) };
}
