import { parseAddress, splitUnitAddress, unitAddress } from '../../shared/model/address';
import type { AnnotationContext, LibraryView, PlacedText } from '../../shared/model/annotation';
import { documentContext, issueFacts } from '../../shared/model/document-context';
import { readingText, type Unit } from '../../shared/model/unit';
import { documentsOnShelf, readDocument } from './documents';
import { findIssue } from './issues';
import type { ReadableLibrary } from './library-file';
import { noTrail, trailOf, unitsByPath, type Trail } from '../../shared/model/trail';

interface DocumentView {
  readonly units: ReadonlyMap<string, Unit>;
  readonly texts: ReadonlyMap<string, PlacedText>;
  /** The same in reading order: one list for all notes on the document. */
  readonly inOrder: readonly PlacedText[];
  readonly about: Omit<AnnotationContext, keyof Trail>;
  readonly characters: number;
}

/** UTF-16 units of documents that are remembered: 32 MB, and more than a person's notes lie on at one time. */
const mostRemembered = 8_000_000;

/**
 * The library as annotations see it, for as long as it stays as it is. It remembers the documents that it has read, so
 * that a thousand notes on one document read it once.
 */
export function annotationView(db: ReadableLibrary): LibraryView {
  const documents = new Map<string, DocumentView | null>();
  /** The one that was asked for last. */
  const shelves = new Map<string, readonly PlacedText[]>();
  let remembered = 0;

  const remember = (address: string): DocumentView | null => {
    const known = documents.get(address);
    if (known !== undefined) return known;
    const view = viewOf(db, address);
    documents.set(address, view);
    remembered += view?.characters ?? 0;
    // Those that were read first are let go first: notes are gone through document by document.
    for (const [other, first] of documents) {
      if (remembered <= mostRemembered || other === address) break;
      documents.delete(other);
      remembered -= first?.characters ?? 0;
    }
    return view;
  };

  const find = (address: string): { readonly document: DocumentView; readonly path: string } | null => {
    const parts = splitUnitAddress(address);
    const document = parts && remember(parts.document);
    return document && { document, path: parts.path ?? '' };
  };

  /** Where a document is gone, its words are looked for in all that stands on its shelf now. */
  const shelfTexts = (shelf: string): readonly PlacedText[] | null => {
    const known = shelves.get(shelf);
    if (known) return known;
    const texts = documentsOnShelf(db, shelf).flatMap((address) => remember(address)?.inOrder ?? []);
    shelves.clear();
    if (texts.length > 0) shelves.set(shelf, texts);
    return texts.length > 0 ? texts : null;
  };

  return {
    readingText: (address) => {
      const found = find(address);
      return found?.document.texts.get(found.path)?.text ?? null;
    },
    documentTexts: (address) => {
      const found = find(address);
      if (found) return found.document.inOrder;
      const parts = parseAddress(address);
      return parts?.document == null ? null : shelfTexts(parts.issue);
    },
    context: (address) => {
      const found = find(address);
      if (found) return { ...found.document.about, ...trailOf(found.document.units, found.path) };
      const parts = parseAddress(address);
      return parts?.document === null ? issueContext(db, parts.issue) : null;
    },
  };
}

function viewOf(db: ReadableLibrary, address: string): DocumentView | null {
  const reading = readDocument(db, address);
  if (!reading) return null;
  const { document, issue, units } = reading;
  const texts = new Map(
    units.map((unit) => [
      unit.path,
      { address: unitAddress(address, unit.path), text: readingText(unit).text },
    ]),
  );
  const inOrder = [...texts.values()];
  return {
    units: unitsByPath(units),
    texts,
    inOrder,
    characters: inOrder.reduce((sum, { text }) => sum + text.length, 0),
    about: documentContext(document.address, document, issue),
  };
}

/** Of a note on a whole issue. */
function issueContext(db: ReadableLibrary, address: string): AnnotationContext | null {
  const issue = findIssue(db, address);
  return (
    issue && {
      ...{ documentAddress: null, documentTitle: '', documentTitleEn: null, documentNumber: null },
      ...{ issuers: [], documentDate: null, startPage: null },
      ...noTrail,
      issue: issueFacts(issue),
    }
  );
}
