import type { AnnotationContext } from '../../../shared/model/annotation';
import { documentAddress, issueAddress } from '../../../shared/model/address';
import { readFile } from '../../../electron/import/read-file';
import { documentContext } from '../../../shared/model/document-context';
import { trailOf, unitsByPath } from '../../../shared/model/trail';
import { seedFile } from '../../electron/library/seed-library';

/** Contexts of passages of the seed issue, read from its file. */
export async function seedContexts(): Promise<(ordinal: number, path: string) => AnnotationContext> {
  const read = await readFile(seedFile);
  if (!read.ok) throw new Error(read.error.code);
  const { issue, documents } = read.value.file;
  if (!issue) throw new Error('The seed is an issue.');
  return (ordinal, path) => {
    const document = documents.find((candidate) => candidate.ordinal === ordinal);
    if (!document) throw new Error(`The seed has no document ${String(ordinal)}.`);
    const address = documentAddress(issueAddress(issue.gazette, issue.year, issue.number), ordinal);
    return {
      ...documentContext(address, document, issue),
      ...trailOf(unitsByPath(document.units), path),
    };
  };
}
