import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Finding } from '../../shared/model/finding';
import type { GazetteFile } from '../../shared/model/gazette-file';
import type { SourceText } from '../../shared/model/source';
import { readingText } from '../../shared/model/unit';
import { fail, succeed, type Result } from '../../shared/result';
import { fold } from '../../shared/text/fold';
import { readSource } from '../formats/read-source';
import { parseGazette } from '../gazette/parse-gazette';
import type { FileReading } from '../library/file-reading';
import { largestReading, longestExcerpt } from './limits';

/** Reads one file whole, in this process: hostile ones belong into the import process, which may be ended. */
export async function readFile(path: string): Promise<Result<FileReading>> {
  const source = await readSource(path);
  if (!source.ok) return source;
  const file = parseGazette(source.value);
  if (lengthOf(file) > largestReading) {
    const megabytes = Math.round(lengthOf(file) / 1_000_000);
    return fail({
      code: 'file-too-large',
      file: basename(path),
      megabytes,
      limit: largestReading / 1_000_000,
    });
  }
  const { format, encoding } = source.value;
  return succeed({
    file,
    source: {
      ...{ format, encoding },
      textSha256: textHash(file),
      excerpts: excerptsFor(file.findings, source.value),
    },
  });
}

function lengthOf({ documents, furniture }: GazetteFile): number {
  const inDocuments = documents.reduce(
    (sum, { units }) => units.reduce((within, unit) => within + readingText(unit).text.length, sum),
    0,
  );
  return furniture.reduce((sum, { text }) => sum + text.length, inDocuments);
}

/**
 * Where units begin and end does not count: formats break the same text in different places. Which issue it is does:
 * documents may be printed in two.
 */
function textHash({ issue, documents }: GazetteFile): string {
  const hash = createHash('sha256');
  if (issue) hash.update(`${issue.gazette}\n${String(issue.year)}\n${String(issue.number)}\n`);
  for (const { units } of documents) {
    for (const unit of units) hash.update(fold(readingText(unit).text).text.replaceAll(' ', ''));
    hash.update('\n');
  }
  return hash.digest('hex');
}

function excerptsFor(findings: readonly Finding[], { lines }: SourceText): ReadonlyMap<number, string> {
  const excerpts = new Map<number, string>();
  const wanted = [...new Set(findings.map(({ line }) => line))].sort((one, other) => one - other);
  let at = 0;
  for (const line of wanted) {
    while (at < lines.length && (lines[at]?.lines[1] ?? 0) < line) at += 1;
    const found = lines[at];
    if (found && found.lines[0] <= line) excerpts.set(line, cut(found.printed));
  }
  return excerpts;
}

function cut(printed: string): string {
  if (printed.length <= longestExcerpt) return printed;
  return `${Array.from(printed.slice(0, longestExcerpt)).slice(0, -1).join('')}…`;
}
