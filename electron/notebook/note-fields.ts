import type { AnnotationInContext } from '../../shared/model/annotation';
import { isOfDocument, type FieldTest } from '../../shared/search/query';
import type { LibraryNow } from './notes-index';

/**
 * The tests of fields of notes, each made ready once. They are the library's own: what speaks of a document is asked of the
 * one that a note hangs on, or of the issue; `in:` and `unit:` are asked of the passages where its words stand today, and
 * `unit:` of a note on a whole document of all that stands in it. False of a note whose document the library no longer
 * holds, and of what lost its place in it, where a passage is asked for.
 */
export function noteFields(
  holdsAt: LibraryNow['holdsAt'],
): (test: FieldTest, note: AnnotationInContext) => boolean {
  const ready = new Map<FieldTest, (address: string) => boolean>();
  return (test, note) => {
    let holds = ready.get(test);
    if (!holds) ready.set(test, (holds = holdsAt(test)));
    return addressesFor(test, note).some(holds);
  };
}

function addressesFor(
  test: FieldTest,
  { about, selectors, context }: AnnotationInContext,
): readonly string[] {
  const whole = context?.documentAddress ?? about;
  if (isOfDocument(test)) return context && whole !== null ? [whole] : [];
  if (selectors.length === 0) return test.field === 'unit' && about !== null ? [about] : [];
  return selectors.flatMap(({ placement }) => (placement.state === 'orphan' ? [] : placement.address));
}
