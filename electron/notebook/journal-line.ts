import type { AnnotationState } from '../../shared/model/annotation';
import type { Change } from './annotation-state';
import { readWebAnnotation, toWebAnnotation } from './web-annotation-stand-in';

/** What one line of the journal says of an annotation. */
export interface JournalEntry {
  readonly id: string;
  /** Null when it was deleted for good. */
  readonly state: AnnotationState | null;
  /** ISO instant of the change. */
  readonly at: string;
}

const activityStreams = 'https://www.w3.org/ns/activitystreams';
const uuid = /^urn:uuid:([0-9a-f-]{36})$/u;

/**
 * A change as one line, without its line feed: the annotation as it is now, as a W3C Web Annotation. That vocabulary has no
 * word for a deletion; ActivityStreams, which it is made to go with, has.
 */
export function journalLine({ id, after }: Change, now: Date): string {
  return JSON.stringify(
    after
      ? toWebAnnotation(after, null)
      : {
          '@context': activityStreams,
          type: 'Delete',
          object: `urn:uuid:${id}`,
          published: now.toISOString(),
        },
  );
}

/** What a line says, or null when it is damaged. */
export function readJournalLine(line: string): JournalEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  const deleted = readDeletion(value);
  if (deleted) return deleted;
  const read = readWebAnnotation(value);
  if (!read.ok) return null;
  const { id, removed, modified } = read.value;
  return { id, state: read.value, at: removed !== null && removed > modified ? removed : modified };
}

function readDeletion(value: unknown): JournalEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('type' in value) || value.type !== 'Delete' || !('object' in value) || !('published' in value))
    return null;
  const [, id] = uuid.exec(String(value.object)) ?? [];
  const { published } = value;
  return id !== undefined && typeof published === 'string' ? { id, state: null, at: published } : null;
}
