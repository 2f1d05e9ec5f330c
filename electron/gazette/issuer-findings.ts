import { numeralValue } from '../../shared/text/ordinals';
import type { ReadEntry } from './contents-entry';
import type { Report } from './finding';

const stated = /等(?<count>[二两三四五六七八九十]{1,3}|\d{1,2})(?:个)?(?:部门|单位|委办局)/u;

/** How many bodies a title speaks of: 6 for 等六部门; null when it does not say. */
export function statedBodies(title: string): number | null {
  return numeralValue(stated.exec(title)?.groups?.['count'] ?? '');
}

/** What is printed of a document's issuers. */
export interface PrintedIssuers {
  readonly title: string;
  readonly titleLine: number;
  readonly issuers: readonly string[];
  /** Names in the signature, each with its line. */
  readonly signatories: readonly { readonly name: string; readonly line: number }[];
  readonly entry: ReadEntry | null;
}

/** Reports where contents, title block and signature do not name the same bodies, or not as many as they say. */
export function reportIssuers(printed: PrintedIssuers, report: Report): void {
  const { issuers, signatories, entry } = printed;
  const count = statedBodies(printed.title);
  if (count !== null && count !== issuers.length) {
    report('issuer-count-differs', entry?.lines[0] ?? printed.titleLine, {
      stated: count,
      named: issuers.length,
    });
  }
  if (issuers.length === 0 || signatories.length === 0) return;
  const signed = new Set(signatories.map(({ name }) => name));
  for (const { name, line } of signatories) {
    if (!issuers.includes(name)) report('signatory-not-named', line, { name });
  }
  for (const name of issuers) {
    if (!signed.has(name)) report('issuer-not-signed', printed.titleLine, { name });
  }
}
