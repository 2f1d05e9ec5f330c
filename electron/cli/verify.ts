import { verifyLibrary } from '../library/verify';
import { onOneLine, terminalWords } from './language';
import { printJson, printLine, say, type ExitCode } from './output';
import { progressOn } from './progress';

/** `gazette verify [--library FILE] [--json]`: says what is wrong with a library, and only reads it. 2 when something is. */
export function verify(library: string, json: boolean): ExitCode {
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
