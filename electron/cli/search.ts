import { openLibraryFile } from '../library/library-file';
import { search as searchLibrary } from '../library/search';
import { printJson, printLine, refuse, type ExitCode } from './output';

export interface SearchOptions {
  readonly library: string;
  readonly json: boolean;
  readonly limit: number;
}

/** `gazette search QUERY`: prints hits with their addresses; the totals count every hit, whatever the limit. */
export function search(query: string, { library, json, limit }: SearchOptions): ExitCode {
  const db = openLibraryFile(library);
  if (typeof db === 'string') return refuse({ code: 'library-unavailable' });
  try {
    const { total, hits } = searchLibrary(db, { query, document: null, offset: 0, limit });
    if (json) {
      printJson({
        total,
        hits: hits.map(({ address, title, label, before, match, after }) => ({
          ...{ address, title, label, before, match, after },
        })),
      });
      return 0;
    }
    printLine(`${String(total.occurrences)} · ${String(total.units)} · ${String(total.documents)}`);
    for (const { address, before, match, after } of hits)
      printLine(`${address}\t${before}【${match}】${after}`);
    return 0;
  } finally {
    db.close();
  }
}
