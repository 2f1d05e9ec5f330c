import { parseAddress } from '../model/address';
import { shortHash } from './short-hash';
import type { CitedSource } from './source';

/**
 * A name for a source that programs for references take: ASCII, the same in every export, because it comes from the
 * address alone: `gazette-2022-34-7-<hash>` for a document, `gazette-2022-34-<hash>` for an issue, `document-<hash>` for
 * a lone document.
 */
export function sourceKey({ kind, address, issue }: CitedSource): string {
  const hash = shortHash(address);
  if (kind === 'lone-document' || !issue) return `document-${hash}`;
  const ordinal = parseAddress(address)?.document ?? null;
  const parts = ['gazette', issue.year, issue.number, ...(ordinal === null ? [] : [ordinal]), hash];
  return parts.join('-');
}
