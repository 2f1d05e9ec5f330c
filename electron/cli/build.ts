import { statSync } from 'node:fs';
import { buildLibrary } from '../library/build-library';
import { sourcesIn } from '../library/open-library';
import { failureSentence } from './failure-sentence';
import { refuse, say, type ExitCode } from './output';
import { progressOn } from './progress';

/** `gazette build --library FILE SOURCE…`: makes a library of files and folders of files. */
export async function build(library: string, sources: readonly string[]): Promise<ExitCode> {
  const files = sources.flatMap((source) =>
    statSync(source, { throwIfNoEntry: false })?.isDirectory() ? sourcesIn(source) : [source],
  );
  const built = await buildLibrary(library, files, progressOn(process.stderr, 'library'));
  if (!built.ok) return refuse(built.error);
  for (const { failure } of built.value.refused) say(`gazette: ${failureSentence(failure)}`);
  for (const issue of built.value.issues) say(`gazette: ${issue}`);
  return built.value.refused.length > 0 || built.value.issues.length === 0 ? 2 : 0;
}
