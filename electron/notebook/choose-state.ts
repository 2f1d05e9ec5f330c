import type { AnnotationState } from '../../shared/model/annotation';
import { readWebAnnotation } from '../../shared/web-annotation/read';
import { toWebAnnotation } from '../../shared/web-annotation/write';
import { saysTheSame } from './annotation-state';
import type { JournalEntry } from './journal-line';

/**
 * Which of two is the newer: what the database says of an annotation, or what backup and journal say. A change is written
 * into the database first and then into the journal, so that the database may be ahead of it by one edit, and never
 * behind; a deletion for good the other way round. `here` and `kept` name the one that holds against the other; `same`: there is nothing to choose.
 */
export function chooseState(
  here: AnnotationState | undefined,
  kept: JournalEntry | undefined,
): 'same' | 'here' | 'kept' {
  if (!kept) return here ? 'here' : 'same';
  if (!here) return kept.state ? 'kept' : 'same';
  if (!kept.state) return lastInstant(here) > kept.written ? 'here' : 'kept';
  if (here.modified !== kept.state.modified) return here.modified > kept.state.modified ? 'here' : 'kept';
  // One instant has one content: the bytes of the database are not those that were written.
  if (!isWrittenAs(here, kept.state)) return 'kept';
  // Going to the trash and coming back is no change of the annotation and leaves its instant as it was.
  return (here.removed === null) === (kept.state.removed === null) ? 'same' : 'here';
}

/** Whether the one, written into the journal and read back, says what the other says; the trash does not count. */
function isWrittenAs(here: AnnotationState, kept: AnnotationState): boolean {
  const other = { ...kept, removed: null };
  if (saysTheSame({ ...here, removed: null }, other)) return true;
  const read = readWebAnnotation(toWebAnnotation(here, null));
  return read.ok && saysTheSame({ ...read.value, removed: null }, other);
}

function lastInstant({ modified, removed }: AnnotationState): string {
  return removed !== null && removed > modified ? removed : modified;
}
