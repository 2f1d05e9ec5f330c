import { parseAddress, plainAddress, splitUnitAddress } from '../../../shared/model/address';
import type { DocumentSummary, IssueSummary } from '../../../shared/model/reading';
import { go } from '../../state/history';
import { whither } from '../../state/whither';
import type { Candidate } from './candidate';
import { documentCandidate, issueCandidate } from './candidates';

/**
 * Where an address leads that was typed or pasted whole, in either form: a row as for its document or issue, but to the
 * very unit. Null for anything else, and for what the library does not hold.
 */
export function addressCandidate(
  typed: string,
  documents: readonly DocumentSummary[],
  issues: readonly IssueSummary[],
): Candidate | null {
  const address = plainAddress(typed.trim());
  const location = address === null ? null : whither(address);
  if (address === null || !location) return null;
  const run = (): void => {
    go(location);
  };
  const unit = splitUnitAddress(address);
  if (!unit) {
    const issue = issues.find((other) => other.address === parseAddress(address)?.issue);
    return issue ? { ...issueCandidate(issue), id: address, aside: address, run } : null;
  }
  const document = documents.find((other) => other.address === unit.document);
  if (!document) return null;
  return { ...documentCandidate(document), id: address, aside: address, asideEn: null, run };
}
