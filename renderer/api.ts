import { QueryClient } from '@tanstack/react-query';
import type { EventName, Events, GazetteApi } from '../shared/contract';
import { FailureError, type Failure, type Result } from '../shared/result';

declare global {
  interface Window {
    readonly gazette: GazetteApi;
  }
}

/** Hands on the value of a result; throws a `FailureError` for its failure, which is what React Query expects. */
async function valueOf<Value>(answer: Promise<Result<Value>>): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new FailureError(result.error);
  return result.value;
}

type Asked<Name extends Exclude<keyof GazetteApi, 'on'>> = GazetteApi[Name] extends (
  ...input: infer Input
) => Promise<Result<infer Value>>
  ? (...input: Input) => Promise<Value>
  : never;

/**
 * All that the page asks of the machine, in one place. Each call gives its value or rejects with a `FailureError`
 * whose `failure` has a sentence in every language.
 */
export const api: { readonly [Name in Exclude<keyof GazetteApi, 'on'>]: Asked<Name> } = {
  readStatus: () => valueOf(window.gazette.readStatus()),
  listIssues: () => valueOf(window.gazette.listIssues()),
  readContents: (input) => valueOf(window.gazette.readContents(input)),
  listDocuments: () => valueOf(window.gazette.listDocuments()),
  readDocument: (input) => valueOf(window.gazette.readDocument(input)),
  search: (input) => valueOf(window.gazette.search(input)),
  listPassages: (input) => valueOf(window.gazette.listPassages(input)),
  listFacet: (input) => valueOf(window.gazette.listFacet(input)),
  cancelSearch: (input) => valueOf(window.gazette.cancelSearch(input)),
  findFirst: (input) => valueOf(window.gazette.findFirst(input)),
  findHeadings: (input) => valueOf(window.gazette.findHeadings(input)),
  searchNotes: (input) => valueOf(window.gazette.searchNotes(input)),
  listSavedSearches: () => valueOf(window.gazette.listSavedSearches()),
  saveSearch: (input) => valueOf(window.gazette.saveSearch(input)),
  removeSavedSearch: (input) => valueOf(window.gazette.removeSavedSearch(input)),
  listRecentSearches: () => valueOf(window.gazette.listRecentSearches()),
  recordSearch: (input) => valueOf(window.gazette.recordSearch(input)),
  forgetRecentSearches: (input) => valueOf(window.gazette.forgetRecentSearches(input)),
  readIndex: () => valueOf(window.gazette.readIndex()),
  checkIndex: () => valueOf(window.gazette.checkIndex()),
  rebuildIndex: () => valueOf(window.gazette.rebuildIndex()),
  cancelIndexWork: () => valueOf(window.gazette.cancelIndexWork()),
  readPlace: (input) => valueOf(window.gazette.readPlace(input)),
  keepPlace: (input) => valueOf(window.gazette.keepPlace(input)),
  readLastPlace: () => valueOf(window.gazette.readLastPlace()),
  readQuality: (input) => valueOf(window.gazette.readQuality(input)),
  readImport: () => valueOf(window.gazette.readImport()),
  cancelImport: () => valueOf(window.gazette.cancelImport()),
  closeImportReport: () => valueOf(window.gazette.closeImportReport()),
  listAnnotations: (input) => valueOf(window.gazette.listAnnotations(input)),
  readNotebook: (input) => valueOf(window.gazette.readNotebook(input)),
  listAnnotationIds: (input) => valueOf(window.gazette.listAnnotationIds(input)),
  listLabels: () => valueOf(window.gazette.listLabels()),
  createAnnotation: (input) => valueOf(window.gazette.createAnnotation(input)),
  changeAnnotation: (input) => valueOf(window.gazette.changeAnnotation(input)),
  changeAnnotations: (input) => valueOf(window.gazette.changeAnnotations(input)),
  joinHighlights: (input) => valueOf(window.gazette.joinHighlights(input)),
  removeAnnotations: (input) => valueOf(window.gazette.removeAnnotations(input)),
  restoreAnnotations: (input) => valueOf(window.gazette.restoreAnnotations(input)),
  readTrash: (input) => valueOf(window.gazette.readTrash(input)),
  emptyTrash: (input) => valueOf(window.gazette.emptyTrash(input)),
  confirmPlaces: (input) => valueOf(window.gazette.confirmPlaces(input)),
  listCandidates: (input) => valueOf(window.gazette.listCandidates(input)),
  renameLabel: (input) => valueOf(window.gazette.renameLabel(input)),
  readEdits: () => valueOf(window.gazette.readEdits()),
  undoEdit: () => valueOf(window.gazette.undoEdit()),
  redoEdit: () => valueOf(window.gazette.redoEdit()),
  listNotesOn: (input) => valueOf(window.gazette.listNotesOn(input)),
  removeShelf: (input) => valueOf(window.gazette.removeShelf(input)),
  readBackups: () => valueOf(window.gazette.readBackups()),
  makeBackup: () => valueOf(window.gazette.makeBackup()),
  previewBackup: (input) => valueOf(window.gazette.previewBackup(input)),
  changeCopyInterval: (input) => valueOf(window.gazette.changeCopyInterval(input)),
  applyMerge: (input) => valueOf(window.gazette.applyMerge(input)),
  cancelMerge: (input) => valueOf(window.gazette.cancelMerge(input)),
  readExport: () => valueOf(window.gazette.readExport()),
  cancelExport: () => valueOf(window.gazette.cancelExport()),
  takeOpenedAddress: () => valueOf(window.gazette.takeOpenedAddress()),
  readSettings: () => valueOf(window.gazette.readSettings()),
  changeSettings: (input) => valueOf(window.gazette.changeSettings(input)),
  exportNotes: (input) => valueOf(window.gazette.exportNotes(input)),
  listTemplates: () => valueOf(window.gazette.listTemplates()),
  openTemplates: () => valueOf(window.gazette.openTemplates()),
  chooseNotesImport: () => valueOf(window.gazette.chooseNotesImport()),
  chooseCopyFolder: () => valueOf(window.gazette.chooseCopyFolder()),
  chooseImport: (input) => valueOf(window.gazette.chooseImport(input)),
  importDropped: (files) => valueOf(window.gazette.importDropped(files)),
  showExport: () => valueOf(window.gazette.showExport()),
};

/** Hears an event of the shell or the data process until the returned function is called. */
export function hear<Name extends EventName>(name: Name, listen: (value: Events[Name]) => void): () => void {
  return window.gazette.on(name, listen);
}

/** The failure behind whatever a call rejected with. */
export function failureOf(error: unknown): Failure {
  return error instanceof FailureError ? error.failure : { code: 'internal', id: 'page' };
}

/** Answers come from this machine: there is no network to wait for, and a failure does not go away by asking again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: 0,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: Infinity,
    },
    mutations: { networkMode: 'always', retry: 0 },
  },
});
