import type { KeptAnnotation } from '../../shared/model/annotation';
import { fold, foldText, type Folded } from '../../shared/text/fold';

/** What a search looks through in one annotation: its own words, all that it quotes, then its tags. */
export interface FoldedNote {
  /** The parts, folded and parted by line feeds: no folded text holds one, so no word and no sentence crosses it. */
  readonly text: string;
  /** Each of them with its places in print. Worked out when first asked for: most notes are not found. */
  readonly parts: () => readonly Folded[];
}

/** UTF-16 units of a note above which it is folded anew each time: ten thousand long ones would fill the memory. */
const mostKept = 5000;

const known = new WeakMap<KeptAnnotation, FoldedNote>();

/** Folds a note, once while it is the same value: whoever keeps notes makes a new value of one that changed. */
export function foldedNote(note: KeptAnnotation): FoldedNote {
  const before = known.get(note);
  if (before) return before;
  const folded = foldNote(note);
  if (folded.text.length <= mostKept) known.set(note, folded);
  return folded;
}

function foldNote({ note, selectors, tags }: KeptAnnotation): FoldedNote {
  const printed = [note, ...selectors.map(({ quote }) => quote), ...tags];
  let parts: readonly Folded[] | null = null;
  return { text: printed.map(foldText).join('\n'), parts: () => (parts ??= printed.map(fold)) };
}
