import { resolve } from 'node:path';
import { inspection } from '../gazette/inspection';
import type { FileReader } from '../import/file-reader';
import { findingSentence } from './finding-sentence';
import { printJson, printLine, refuse, type ExitCode } from './output';

/**
 * `gazette inspect FILE [--json]`: prints everything that is read from one file. It is read in the import process, so
 * that no file can take longer, or more memory, than an import gives it.
 */
export async function inspect(file: string, json: boolean, reader: FileReader): Promise<ExitCode> {
  const reading = await reader.read(resolve(file), new AbortController().signal);
  reader.close();
  if (!reading.ok) return refuse(reading.error);
  const parsed = reading.value.file;
  if (json) {
    printJson(inspection(parsed, findingSentence));
    return 0;
  }
  const { issue, documents, findings } = parsed;
  if (issue) printLine(`${issue.gazette} ${String(issue.year)}-${String(issue.number)} ${issue.date ?? ''}`);
  for (const { ordinal, title, number, date, units } of documents) {
    printLine(`${String(ordinal)}. ${title} ${number ?? ''} ${date ?? ''} (${String(units.length)})`);
  }
  for (const finding of findings)
    printLine(`${file}:${String(finding.line)} ${finding.code} ${findingSentence(finding)}`);
  return 0;
}
