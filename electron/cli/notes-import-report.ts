import { homeOf, type AnnotationInContext } from '../../shared/model/annotation';
import { placeStateOf } from '../../shared/model/notebook';
import type { MergePreview, MergeReport } from '../../shared/model/notes-exchange';

import { onOneLine, terminalWords } from './language';
import { printJson, printLine, say, type ExitCode } from './output';

/**
 * Prints each note that is new, changed or in conflict, and what became of them: data on standard output, the rest on
 * standard error. 2 when some of the file could not be read.
 *
 * @param report null where nothing was to be done.
 */
export function printImport(preview: MergePreview, report: MergeReport | null, json: boolean): ExitCode {
  const words = terminalWords();
  const { counts, searches, places, entries } = preview;
  const problems = preview.problems.map(({ item, problem }) => ({
    ...{ item, problem },
    message: words(`merge.why.${problem}`),
  }));
  if (json) {
    printJson({
      ...{ dryRun: report === null, counts, searches, places, report, problems },
      entries: entries.map(({ outcome, id, mine, mineRemoved, theirs, theirsRemoved }) => ({
        ...{ outcome, id, mine: mine && facts(mine, mineRemoved), theirs: facts(theirs, theirsRemoved) },
      })),
    });
  } else {
    for (const { outcome, id, theirs } of entries) {
      const name = words(`cli.notesImport.outcomes.${outcome}`);
      printLine([name, id, homeOf(theirs) ?? '', onOneLine(sayingOf(theirs))].join('\t').trimEnd());
    }
  }
  for (const { item, message } of problems)
    say(`gazette: ${words('cli.notesImport.problem', { item, problem: message })}`);
  say(words('cli.notesImport.found', { ...counts, searches, places }));
  if (report) say(words('cli.notesImport.done', { ...report }));
  return problems.length > 0 ? 2 : 0;
}

function facts(annotation: AnnotationInContext, isRemoved: boolean): object {
  const { kind, note, tags, selectors, created, modified, context } = annotation;
  return {
    ...{ kind, address: homeOf(annotation), document: context?.documentTitle ?? null },
    ...{ place: placeStateOf(annotation), quotes: selectors.map(({ quote }) => quote) },
    ...{ note, tags, created, modified, removed: isRemoved },
  };
}

/** What tells a note from others: its words, or those that it marks. */
function sayingOf({ note, selectors }: AnnotationInContext): string {
  const saying = note === '' ? selectors.map(({ quote }) => quote).join(' … ') : note;
  const characters = Array.from(saying);
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : saying;
}
