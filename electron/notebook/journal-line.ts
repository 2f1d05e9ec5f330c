import { crc32 } from 'node:zlib';
import type { AnnotationState } from '../../shared/model/annotation';
import type { Change } from './annotation-state';
import { readWebAnnotation } from '../../shared/web-annotation/read';
import { toWebAnnotation } from '../../shared/web-annotation/write';

/** What one line of the journal says of an annotation. */
export interface JournalEntry {
  readonly id: string;
  /** Null when it was deleted for good. */
  readonly state: AnnotationState | null;
  /** ISO instant at which it was written. */
  readonly written: string;
}

const activityStreams = 'https://www.w3.org/ns/activitystreams';
/** The last field of a line: the CRC-32 of the line as it is without it. */
const checksum = /,"reader:checksum":"([0-9a-f]{8})"\}$/u;
const uuid = /^urn:uuid:([0-9a-f-]{36})$/u;

/**
 * A change as one line, without its line feed: the annotation as it is now, as a W3C Web Annotation. That vocabulary has no
 * word for a deletion; ActivityStreams, which it is made to go with, has. A checksum ends it: of a changed character most
 * lines would still parse, and say what nobody wrote.
 */
export function journalLine({ id, after }: Change, now: Date): string {
  const written = now.toISOString();
  const line = JSON.stringify(
    after
      ? { ...toWebAnnotation(after, null), generated: written }
      : { '@context': activityStreams, type: 'Delete', object: uuidUrl(id), published: written },
  );
  return `${line.slice(0, -1)},"reader:checksum":"${checksumOf(line)}"}`;
}

/** What a line says, or null when it is damaged. Lines of earlier versions have no checksum. */
export function readJournalLine(line: string): JournalEntry | null {
  const [field = '', written] = checksum.exec(line) ?? [];
  const bare = field === '' ? line : `${line.slice(0, -field.length)}}`;
  if (written !== undefined && written !== checksumOf(bare)) return null;
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  if (value['type'] === 'Delete') return readDeletion(value);
  const { id: name, generated } = value;
  const read = readWebAnnotation(value);
  // What other programs write is read leniently; a line of ours that has no id of ours is damaged.
  if (!read.ok || name !== uuidUrl(read.value.id) || typeof generated !== 'string') return null;
  return { id: read.value.id, state: read.value, written: generated };
}

function readDeletion({ object, published }: Readonly<Record<string, unknown>>): JournalEntry | null {
  if (typeof object !== 'string' || typeof published !== 'string') return null;
  const [, id] = uuid.exec(object) ?? [];
  return id === undefined ? null : { id, state: null, written: published };
}

function checksumOf(line: string): string {
  return crc32(line).toString(16).padStart(8, '0');
}

function uuidUrl(id: string): string {
  return `urn:uuid:${id}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
