import type { SearchSort } from '../../shared/model/search';
import { noFilters } from '../../shared/model/search';
import { parseQuery } from '../../shared/search/parse-query';
import { openLibraryFile } from '../library/library-file';
import { listHits } from '../library/search/list-hits';
import { runToEnd } from '../library/work';
import { onOneLine, terminalWords } from './language';
import { printJson, printLine, refuse, say, type ExitCode } from './output';

export interface SearchOptions {
  readonly library: string;
  readonly json: boolean;
  readonly limit: number;
  readonly sort: SearchSort;
  /** Whether other names of the words count, too. */
  readonly aliases: boolean;
}

/**
 * `gazette search QUERY`: prints hits with their addresses; the totals count every hit, whatever the limit. What is
 * wrong with the query is said on standard error with its place; 2 when there is nothing to search for.
 */
export function search(query: string, { library, json, limit, sort, aliases }: SearchOptions): ExitCode {
  const { root, problems } = parseQuery(query);
  const words = terminalWords();
  for (const { start, end, code, ...facts } of problems) {
    const where = query.slice(start, end);
    say(
      `gazette: ${onOneLine(words(`search.problem.${code}`, { ...facts, where }))} (${String(start + 1)}: ${where})`,
    );
  }
  const db = openLibraryFile(library);
  if (typeof db === 'string') return refuse({ code: 'library-unavailable' });
  try {
    const { total, hits } = runToEnd(
      listHits(db, { query, document: null, filters: noFilters, aliases, sort, limit }),
    );
    if (json) {
      printJson({
        total,
        hits: hits.map(({ address, title, label, before, match, after }) => ({
          ...{ address, title, label, before, match, after },
        })),
      });
    } else {
      printLine(`${String(total.occurrences)} · ${String(total.units)} · ${String(total.documents)}`);
      for (const { address, before, match, after } of hits)
        printLine(`${address}\t${before}【${match}】${after}`);
    }
    return root === null && problems.length > 0 ? 2 : 0;
  } finally {
    db.close();
  }
}
