import { splitUnitAddress } from '../../shared/model/address';
import type { AnnotationContext } from '../../shared/model/annotation';
import { readDocument } from './documents';
import type { ReadableLibrary } from './library-file';
import { trailOf, unitsByPath } from './trail';

/**
 * Describes places in the library: a function from a unit's address to the document and labels around it, or null.
 * It remembers the documents that it has read, so that a thousand notes on one document read it once.
 */
export function contextFinder(db: ReadableLibrary): (address: string) => AnnotationContext | null {
  const readings = new Map<string, ReturnType<typeof describe>>();
  return (address) => {
    const parts = splitUnitAddress(address);
    if (!parts) return null;
    let reading = readings.get(parts.document);
    if (reading === undefined) {
      reading = describe(db, parts.document);
      readings.set(parts.document, reading);
    }
    return reading && { ...reading.about, ...trailOf(reading.units, parts.path ?? '') };
  };
}

function describe(db: ReadableLibrary, address: string) {
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
      gazette: issue.gazette,
      gazetteEn: issue.gazetteEn,
      year: issue.year,
      issueNumber: issue.number,
      totalNumber: issue.totalNumber,
      startPage: document.startPage,
    },
  };
}
