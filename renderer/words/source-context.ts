import i18next from 'i18next';
import type { AnnotationContext } from '../../shared/model/annotation';
import { documentContext } from '../../shared/model/document-context';
import type { DocumentReading } from '../../shared/model/reading';
import { noTrail, trailOf, unitsByPath } from '../../shared/model/trail';
import { unitName } from './unit-name';

/** What a citation of the open document, or of one of its units, needs to know. */
export function sourceContext(
  { document, issue, units }: DocumentReading,
  path: string | null,
): AnnotationContext {
  return {
    ...documentContext(document.address, document, issue),
    ...(path === null ? noTrail : trailOf(unitsByPath(units), path)),
  };
}

/**
 * The same by its English names, for who does not read Chinese: Article 14, and no issuers, whose English names no
 * gazette gives apart. As it is where the document has no English title.
 */
export function englishContext(reading: DocumentReading, path: string | null): AnnotationContext {
  const { document } = reading;
  const context = sourceContext(reading, path);
  if (document.titleEn === null) return context;
  const name = path === null ? null : unitName(i18next.getFixedT('en'), path);
  return {
    ...context,
    documentTitle: document.titleEn,
    documentNumber: document.numberEn ?? document.number,
    issuers: [],
    ...{ trail: name === null ? [] : [name], label: name, paragraph: null },
  };
}
