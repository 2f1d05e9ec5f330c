import type { KeptAnnotation } from '../../shared/model/annotation';
import { fold, foldText, type Folded } from '../../shared/text/fold';

/** What a search looks through in one annotation: its own words, all that it quotes, then its tags. */
export interface FoldedNote {
  /** What was folded. */
  readonly source: KeptAnnotation;
  /** The parts, folded and parted by line feeds: no folded text holds one, so no word and no sentence crosses it. */
  readonly text: string;
  /** Each of them with its places in print. Worked out when first asked for: most notes are not found. */
  readonly parts: () => readonly Folded[];
}

/** UTF-16 units of folded notes that are kept from one search to the next: at most 40 MB with their places. */
const mostKept = 4_000_000;

/**
 * Folds notes, each once while it is the same value: whoever keeps notes makes a new value of one that changed. Of notes
 * that are not asked for again, nothing is kept.
 */
export function noteFolder(limit = mostKept): (notes: readonly KeptAnnotation[]) => readonly FoldedNote[] {
  let before: ReadonlyMap<string, FoldedNote> = new Map();
  return (notes) => {
    const kept = new Map<string, FoldedNote>();
    let size = 0;
    const folded = notes.map((note) => {
      const known = before.get(note.id);
      const one = known?.source === note ? known : foldNote(note);
      size += one.text.length;
      if (size <= limit) kept.set(note.id, one);
      return one;
    });
    before = kept;
    return folded;
  };
}

function foldNote(source: KeptAnnotation): FoldedNote {
  const printed = [source.note, ...source.selectors.map(({ quote }) => quote), ...source.tags];
  let parts: readonly Folded[] | null = null;
  return { source, text: printed.map(foldText).join('\n'), parts: () => (parts ??= printed.map(fold)) };
}
