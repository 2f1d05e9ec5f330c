import type { DataMethods, Handlers } from '../../../shared/contract';
import { succeed } from '../../../shared/result';
import { findContents } from '../../library/contents';
import { findDocument, listDocuments, readDocument } from '../../library/documents';
import { listIssues } from '../../library/issues';
import { readQuality } from '../../library/quality';
import { findPlace, keepPlace, listPlaces } from '../../notebook/reading-places';
import { written } from '../../notebook/written';
import { foundAt, type Session } from '../session';

type Reading = Pick<
  Handlers<DataMethods>,
  | 'readStatus'
  | 'listIssues'
  | 'readContents'
  | 'listDocuments'
  | 'readDocument'
  | 'readPlace'
  | 'keepPlace'
  | 'readLastPlace'
  | 'readQuality'
>;

/** What the library holds, how it was read, and where a person left off in it. */
export function readingHandlers({ status, library, notebook, keeping }: Session): Reading {
  return {
    readStatus: () => succeed(status()),
    listIssues: () => succeed(listIssues(library())),
    readContents: ({ issue }) => foundAt(findContents(library(), issue), issue),
    listDocuments: () => succeed(listDocuments(library())),
    readDocument: ({ document }) => foundAt(readDocument(library(), document), document),
    readPlace: ({ document }) => succeed(findPlace(notebook(), document)),
    keepPlace: (place) => {
      written(keeping().db, (db) => {
        keepPlace(db, place, new Date());
      });
      return succeed(null);
    },
    readLastPlace: () =>
      succeed(
        listPlaces(notebook()).find(({ document }) => findDocument(library(), document) !== null) ?? null,
      ),
    readQuality: ({ address }) => foundAt(readQuality(library(), address), address),
  };
}
