import { splitUnitAddress } from '../../shared/model/address';
import type { AnnotationContext, LibraryView } from '../../shared/model/annotation';
import { readingText, type Unit } from '../../shared/model/unit';
import { readDocument } from './documents';
import type { ReadableLibrary } from './library-file';
import { trailOf, unitsByPath } from './trail';

interface DocumentView {
  readonly units: ReadonlyMap<string, Unit>;
  readonly about: Omit<AnnotationContext, 'trail' | 'label'>;
}

/**
 * The library as annotations see it, for as long as one answer takes. It remembers the documents that it has read, so that a thousand notes on
 * one document read it once.
 */
export function annotationView(db: ReadableLibrary): LibraryView {
  const documents = new Map<string, DocumentView | null>();

  const find = (address: string): { readonly document: DocumentView; readonly path: string } | null => {
    const parts = splitUnitAddress(address);
    if (!parts) return null;
    let document = documents.get(parts.document);
    if (document === undefined) {
      document = viewOf(db, parts.document);
      documents.set(parts.document, document);
    }
    return document && { document, path: parts.path ?? '' };
  };

  return {
    readingText: (address) => {
      const found = find(address);
      const unit = found?.document.units.get(found.path);
      return unit ? readingText(unit).text : null;
    },
    context: (address) => {
      const found = find(address);
      return found && { ...found.document.about, ...trailOf(found.document.units, found.path) };
    },
  };
}

function viewOf(db: ReadableLibrary, address: string): DocumentView | null {
  const reading = readDocument(db, address);
  if (!reading) return null;
  const { document, issue, units } = reading;
  return {
    units: unitsByPath(units),
    about: {
      documentAddress: document.address,
      documentTitle: document.title,
      documentTitleEn: document.titleEn,
      documentNumber: document.number,
      issuers: document.issuers,
      documentDate: document.date,
      issue: issue && {
        gazette: issue.gazette,
        gazetteEn: issue.gazetteEn,
        year: issue.year,
        number: issue.number,
        totalNumber: issue.totalNumber,
      },
      startPage: document.startPage,
    },
  };
}
