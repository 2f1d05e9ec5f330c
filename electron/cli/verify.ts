import { openForWriting } from '../library/library-file';
import { rebuildIndex } from '../library/search-index/rebuild-index';
import { verifyLibrary } from '../library/verify';
import { runToEnd } from '../library/work';
import { onOneLine, terminalWords } from './language';
import { printJson, printLine, refuse, say, type ExitCode } from './output';
import { progressOn } from './progress';

export interface VerifyOptions {
  readonly json: boolean;
  /** Whether the index is made again before. */
  readonly rebuild: boolean;
}

/**
 * `gazette verify [--library FILE] [--rebuild] [--json]`: says what is wrong with a library, and only reads it, unless the
 * index is to be made again from the text first. 2 when something is wrong.
 */
export function verify(library: string, { json, rebuild }: VerifyOptions): ExitCode {
  if (rebuild && !rebuilt(library)) return refuse({ code: 'library-unavailable' });
  const words = terminalWords();
  const { sources, documents, units, flaws } = verifyLibrary(library, progressOn(process.stderr, 'verify'));
  const described = flaws.map(({ kind, where }) => ({
    ...{ kind, where },
    message: onOneLine(words(`cli.flaw.${kind}`, { where })),
  }));
  for (const { message } of described) say(`gazette: ${message}`);
  if (json) printJson({ ok: flaws.length === 0, sources, documents, units, flaws: described });
  else printLine(words('cli.verified', { sources, documents, units, flaws: flaws.length }));
  return flaws.length === 0 ? 0 : 2;
}

/** False when the library cannot be opened. What ends half-way leaves the index as it was. */
function rebuilt(library: string): boolean {
  const db = openForWriting(library);
  if (typeof db === 'string') return false;
  try {
    const progress = progressOn(process.stderr, 'index');
    db.transaction(() => {
      runToEnd(rebuildIndex(db, db, progress));
    })();
    return true;
  } finally {
    db.close();
  }
}
