import type { AnnotationContext, KeptAnnotation, LibraryView } from '../../shared/model/annotation';
import type { Mark, NoteHit, NoteResults } from '../../shared/model/search';
import { findIn, type FoldedMark } from '../../shared/search/find-in';
import { parseQuery } from '../../shared/search/parse-query';
import type { QueryNode } from '../../shared/search/query';
import { printedSpan } from '../../shared/text/fold';
import { noteFolder, type FoldedNote } from './folded-notes';
import { fieldHolds } from './note-fields';
import { inLibraryOrder } from './placed-annotations';

type NoteSearch = (
  notes: readonly KeptAnnotation[],
  query: string,
  library: LibraryView,
  positionOf: (address: string) => number,
) => NoteResults;

/**
 * Looks for a query in notes; remembers them folded from one search to the next. The passage of a note is everything of
 * one annotation: its own words and the quotes of its selectors together; a phrase, and two words that are NEAR, stand
 * in one of them. Fields are asked of the document that it hangs on.
 */
export function noteSearch(): NoteSearch {
  const folded = noteFolder();
  return (notes, query, library, positionOf) => {
    const { root, problems } = parseQuery(query);
    const found = root ? findNotes(root, notes, folded(notes), library) : [];
    const byId = new Map(found.map((one) => [one.kept.id, one]));
    // To place a note reads its document: only those that were found are worth it.
    const placed = inLibraryOrder(
      found.map(({ kept }) => kept),
      library,
      positionOf,
    );
    const hits = placed.flatMap((annotation): NoteHit[] => {
      const one = byId.get(annotation.id);
      return one
        ? [{ annotation, ...printedMarks(one.folded, one.marks), occurrences: one.marks.length }]
        : [];
    });
    const occurrences = hits.reduce((sum, hit) => sum + hit.occurrences, 0);
    return { problems, total: { occurrences, notes: hits.length }, hits };
  };
}

interface FoundNote {
  readonly kept: KeptAnnotation;
  readonly folded: FoldedNote;
  readonly marks: readonly FoldedMark[];
}

function findNotes(
  root: QueryNode,
  notes: readonly KeptAnnotation[],
  foldedNotes: readonly FoldedNote[],
  library: LibraryView,
): readonly FoundNote[] {
  const contextOf = ({ selectors: [first] }: KeptAnnotation): AnnotationContext | null =>
    first ? library.context(first.address) : null;
  return notes.flatMap((kept, index) => {
    const folded = foldedNotes[index];
    const marks = folded && findIn(root, folded.text, (test) => fieldHolds(test, contextOf(kept)));
    return marks ? [{ kept, folded, marks }] : [];
  });
}

/** Marks in the printed words of each part, by those in the folded whole. Both go from the left: linear in their length. */
function printedMarks(
  note: FoldedNote,
  marks: readonly FoldedMark[],
): Pick<NoteHit, 'noteMarks' | 'quoteMarks'> {
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
  return { noteMarks, quoteMarks };
}
