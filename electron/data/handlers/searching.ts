import type { DataMethods, Handlers } from '../../../shared/contract';
import { succeed } from '../../../shared/result';
import { firstHits } from '../../library/search/first-hits';
import { findHeadings } from '../../library/search/headings';
import { listFacet, listPassages, search } from '../../library/search/search';
import { workOf } from '../../library/work';
import { searchRuns } from '../runs';
import type { IndexWork } from '../index-work';
import { foundAt, type Session } from '../session';

type Searching = Pick<
  Handlers<DataMethods>,
  | 'search'
  | 'listPassages'
  | 'listFacet'
  | 'findHeadings'
  | 'findFirst'
  | 'cancelSearch'
  | 'readIndex'
  | 'checkIndex'
  | 'rebuildIndex'
  | 'cancelIndexWork'
>;

/** Searches in the library's text, and the index that they go by. */
export function searchingHandlers({ library }: Session, index: IndexWork): Searching {
  const runs = searchRuns();
  return {
    search: async ({ run, ...input }) => succeed(await runs.start(run, () => search(library(), input))),
    listPassages: async ({ run, ...input }) =>
      foundAt(await runs.start(run, () => listPassages(library(), input)), input.of),
    listFacet: async ({ run, ...input }) => succeed(await runs.start(run, () => listFacet(library(), input))),
    findHeadings: async ({ run, typed, limit }) =>
      succeed(await runs.start(run, () => findHeadings(library(), typed, limit))),
    findFirst: async ({ run, typed, limit }) =>
      succeed(await runs.start(run, () => workOf(() => firstHits(library(), typed, limit)))),
    cancelSearch: ({ run }) => {
      runs.cancel(run);
      return succeed(null);
    },
    readIndex: () => succeed(index.status()),
    checkIndex: () => index.start('check'),
    rebuildIndex: () => index.start('rebuild'),
    cancelIndexWork: () => {
      index.cancel();
      return succeed(null);
    },
  };
}
