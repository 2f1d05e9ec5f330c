import { z } from 'zod';
import {
  annotationKinds,
  labelSchema,
  longestNote,
  standsRightly,
  type AnnotationKind,
  type AnnotationState,
} from '../model/annotation';
import { highlightColours, highlightStyles } from '../model/colours';
import { fail, succeed, type Result } from '../result';
import { idOf, isObject, itemsOf, textOf, typesOf, type JsonObject } from './json-value';
import { nameUuid } from './name-uuid';
import { linkOf, readBodies } from './read-bodies';
import { readTargets, type ReadTargets } from './read-targets';

/**
 * Why something is not taken for an annotation. no-annotation: it is none by the W3C model; no-target: it hangs on
 * nothing; no-quote: it hangs on a part of something without saying its words; bad-field: one of our own fields says
 * what this version does not know; too-long: words, note or address are longer than any real ones.
 */
export const webAnnotationProblems = [
  'no-annotation',
  'no-target',
  'no-quote',
  'bad-field',
  'too-long',
] as const;
export type WebAnnotationProblem = (typeof webAnnotationProblems)[number];

/** More than the page lets anyone keep: what is here already is never too long to come back. */
const longestText = longestNote * 10;
const longestAddress = 2000;
const mostSelectors = 10_000;
/** When an annotation was made that does not say it: the same each time that it is read. */
const unknownInstant = '1970-01-01T00:00:00.000Z';

/** Our own fields; absent in what other programs write. */
const ownFieldsSchema = z.object({
  'reader:kind': z.enum(annotationKinds).optional(),
  'reader:colour': z.enum(highlightColours).optional(),
  'reader:style': z.enum(highlightStyles).optional(),
  'reader:collections': z.array(labelSchema).default([]),
  'reader:done': z.iso.datetime().optional(),
  'reader:removed': z.iso.datetime().optional(),
});
type OwnFields = z.infer<typeof ownFieldsSchema>;

// Made once: a file may bring a hundred thousand annotations.
const uuidSchema = z.uuid();
const instantSchema = z.iso.datetime();

/**
 * Reads a W3C Web Annotation: one of this program's as it was, one of another program's as far as it can be understood.
 * Fields that are not known are passed over. An id that is no UUID, or none at all, becomes the UUID of that name or of
 * what the annotation says, so that reading it again gives the same.
 *
 * @param value what JSON gave.
 */
export function readWebAnnotation(value: unknown): Result<AnnotationState, WebAnnotationProblem> {
  if (!isObject(value) || !typesOf(value).includes('Annotation')) return fail('no-annotation');
  const own = ownFieldsSchema.safeParse(value);
  if (!own.success) return fail('bad-field');
  if (itemsOf(value['target']).length === 0) return fail('no-target');
  const targets = readTargets(value['target']);
  const state = stateOf(value, own.data, targets);
  if (isTooLong(state)) return fail('too-long');
  if (targets.isPart && state.selectors.length === 0) return fail('no-quote');
  if (!standsRightly(state.kind, state.selectors.length, state.about)) return fail('no-target');
  return succeed(state);
}

function stateOf(value: JsonObject, own: OwnFields, targets: ReadTargets): AnnotationState {
  const { selectors, wholes } = targets;
  const kind = own['reader:kind'] ?? kindOf(value['motivation'], targets);
  const { note, tags } = readBodies(value);
  // An annotation hangs on words or on one whole; what else another program hung it on is named in the note.
  const further = wholes.slice(selectors.length > 0 ? 0 : 1).map(linkOf);
  const created = instantOf(value['created']) ?? instantOf(value['modified']) ?? unknownInstant;
  const said = {
    kind,
    colour: own['reader:colour'] ?? colourOf(own, kind, targets),
    style: own['reader:style'] ?? targets.style ?? 'fill',
    note: further.length === 0 ? note : [...(note === '' ? [] : [note]), ...further].join('\n\n'),
    tags,
    collections: [...new Set(own['reader:collections'])],
    about: selectors.length > 0 ? null : (wholes[0] ?? null),
    done: own['reader:done'] ?? null,
    created,
    modified: instantOf(value['modified']) ?? created,
    selectors,
    removed: own['reader:removed'] ?? null,
  };
  return { id: uuidOf(value, said), ...said };
}

function kindOf(motivation: unknown, { selectors, wholes }: ReadTargets): AnnotationKind {
  if (itemsOf(motivation).includes('bookmarking') && selectors.length + wholes.length > 0) return 'bookmark';
  return selectors.length > 0 ? 'highlight' : 'note';
}

/** A highlight of another program has a colour here, too: it would not be seen without one. */
function colourOf(own: OwnFields, kind: AnnotationKind, { colour }: ReadTargets): AnnotationState['colour'] {
  if (own['reader:kind'] !== undefined) return null;
  return colour ?? (kind === 'highlight' ? 'yellow' : null);
}

function uuidOf(value: JsonObject, said: Omit<AnnotationState, 'id'>): string {
  const id = idOf(value);
  const uuid = uuidSchema.safeParse(id?.replace(/^urn:uuid:/iu, ''));
  return uuid.success ? uuid.data : nameUuid(id ?? JSON.stringify(said));
}

/** An instant in UTC; one that is written so already stays as it is. */
function instantOf(value: unknown): string | null {
  const text = textOf(value);
  if (text === null) return null;
  if (instantSchema.safeParse(text).success) return text;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return null;
  const written = instant.toISOString();
  return /^\d{4}-/u.test(written) ? written : null;
}

function isTooLong({ note, about, selectors }: AnnotationState): boolean {
  return (
    note.length > longestText ||
    (about ?? '').length > longestAddress ||
    selectors.length > mostSelectors ||
    selectors.some(({ address, quote }) => address.length > longestAddress || quote.length > longestText)
  );
}
