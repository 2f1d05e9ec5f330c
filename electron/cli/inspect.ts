import { readSource } from '../formats/read-source';
import { inspection } from '../gazette/inspection';
import { parseGazette } from '../gazette/parse-gazette';
import { printJson, printLine, refuse, type ExitCode } from './output';

/** `gazette inspect FILE [--json]`: prints everything that is read from one file. */
export function inspect(file: string, json: boolean): ExitCode {
  const source = readSource(file);
  if (!source.ok) return refuse(source.error);
  const parsed = parseGazette(source.value);
  if (json) {
    printJson(inspection(parsed));
    return 0;
  }
  const { issue, documents, findings } = parsed;
  if (issue) printLine(`${issue.gazette} ${String(issue.year)}-${String(issue.number)} ${issue.date ?? ''}`);
  for (const { ordinal, title, number, date, units } of documents) {
    printLine(`${String(ordinal)}. ${title} ${number ?? ''} ${date ?? ''} (${String(units.length)})`);
  }
  for (const { line, code, message } of findings) printLine(`${file}:${String(line)} ${code} ${message}`);
  return 0;
}
