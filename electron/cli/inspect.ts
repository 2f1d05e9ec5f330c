import { readSource } from '../formats/read-source';
import { inspection } from '../gazette/inspection';
import { parseGazette } from '../gazette/parse-gazette';
import { findingSentence } from './finding-sentence';
import { printJson, printLine, refuse, type ExitCode } from './output';

/** `gazette inspect FILE [--json]`: prints everything that is read from one file. */
export async function inspect(file: string, json: boolean): Promise<ExitCode> {
  const source = await readSource(file);
  if (!source.ok) return refuse(source.error);
  const parsed = parseGazette(source.value);
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
