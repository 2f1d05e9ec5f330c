import type { ImportReport } from '../../shared/model/import';
import { failureSentence } from './failure-sentence';
import { onOneLine, terminalWords } from './language';
import { printJson, printLine, say, type ExitCode } from './output';

/**
 * Prints what became of each file: data on standard output, reasons on standard error. Ends with 0 when nothing was
 * refused, 2 when something was, 130 when it was cancelled.
 */
export function printReport(report: ImportReport, json: boolean): ExitCode {
  const words = terminalWords();
  for (const { failure } of report.entries) if (failure) say(`gazette: ${failureSentence(failure)}`);
  if (json) printJson({ cancelled: report.cancelled, entries: report.entries.map(withSentence) });
  else {
    for (const { file, outcome, address, title } of report.entries) {
      const name = words(`cli.outcome.${outcome}`);
      printLine([name, onOneLine(file), address ?? '', title ?? ''].join('\t').trimEnd());
    }
  }
  if (report.cancelled) {
    say(`gazette: ${words('failure.cancelled')}`);
    return 130;
  }
  return report.entries.some(({ outcome }) => outcome === 'refused') ? 2 : 0;
}

/** A refused file with its reason as a sentence beside the code. */
function withSentence(entry: ImportReport['entries'][number]): object {
  const { failure } = entry;
  return failure ? { ...entry, failure: { ...failure, message: failureSentence(failure) } } : entry;
}
