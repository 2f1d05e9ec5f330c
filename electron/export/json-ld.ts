import type { AnnotationInContext } from '../../shared/model/annotation';
import { annotationContext } from '../../shared/web-annotation/json-ld-context';
import { nameUuid } from '../../shared/web-annotation/name-uuid';
import { toWebAnnotation } from '../../shared/web-annotation/write';

/**
 * The notes as JSON-LD: one W3C AnnotationCollection, whose only page holds every annotation, one a line. Its context
 * stands once, at its head. Nothing tells who wrote it or on which machine. Reading the file back gives the same
 * annotations (`readAnnotations`).
 *
 * @param annotations in the order in which they are to stand
 * @param title says what the file is, in the reader's language
 * @param readingText a unit's text of today by its address (`LibraryView`); positions are counted in it as the W3C does
 * @param now when it is exported.
 */
export function notesAsJsonLd(
  annotations: readonly AnnotationInContext[],
  title: string,
  readingText: (address: string) => string | null,
  now: Date,
): string {
  const generated = now.toISOString();
  const items = annotations.map((annotation) => {
    const written = toWebAnnotation({ ...annotation, removed: null }, annotation.context, readingText);
    return JSON.stringify({ ...written, '@context': undefined });
  });
  const page = nameUuid([generated, ...annotations.map(({ id }) => id)].join(' '));
  const head = JSON.stringify({
    '@context': annotationContext,
    id: `urn:uuid:${nameUuid(page)}`,
    type: 'AnnotationCollection',
    label: title,
    generated,
    total: items.length,
  });
  const first = JSON.stringify({ id: `urn:uuid:${page}`, type: 'AnnotationPage', startIndex: 0 });
  return `${head.slice(0, -1)},\n"first":${first.slice(0, -1)},"items":[\n${items.join(',\n')}\n]}}\n`;
}
