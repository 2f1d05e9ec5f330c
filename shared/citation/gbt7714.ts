import { remarks } from './remarks';
import type { CitedSource } from './source';

export type Edition = '2015' | '2025';

/** The marks between the items of an entry: half-width in 2015, in 2025 full-width but for the stop. */
const marks = {
  2015: { comma: ', ', colon: ': ', open: '(', close: ')' },
  2025: { comma: '，', colon: '：', open: '（', close: '）' },
} as const;

/** Names that stand before 等. */
const namedIssuers = 3;

/**
 * GB/T 7714, numbered references. A gazette has its ISSN and numbers its issues, so it is a serial, and a document in it
 * is cited as part of a serial: 责任者. 题名：文号[J]. 公报名，年（期）：页码. Its page is the document's first. [A] is for
 * what an archive keeps under a shelf mark, which a printed gazette does not; a document of no gazette is [Z], what no
 * other letter names. The number follows the title after a colon, as those of reports and patents do. Where nobody is
 * named the entry begins with its title, which numbered references may. What the standard has no place for (total number,
 * date of the document, article) follows in brackets behind the entry.
 */
export function gbt7714(source: CitedSource, edition: Edition): string {
  const { comma, colon, open, close } = marks[edition];
  const issue = source.issue && `${String(source.issue.year)}${open}${String(source.issue.number)}${close}`;
  const named = [source.title, source.number].filter((part) => part !== null).join(colon);
  const page = source.startPage === null ? '' : `${colon}${String(source.startPage)}`;
  const items = {
    document: [issuersOf(source, comma), `${named}[J]`, `${source.gazette}${comma}${issue ?? ''}${page}`],
    'lone-document': [issuersOf(source, comma), `${named}[Z]`, source.date],
    issue: [`${named}[J]`, issue],
  }[source.kind];
  return items.filter((item) => item !== null).join('. ') + '.' + remarksBehind(source);
}

function issuersOf({ issuers, chinese }: CitedSource, comma: string): string | null {
  if (issuers.length === 0) return null;
  const rest = issuers.length > namedIssuers ? [chinese ? '等' : 'et al'] : [];
  return [...issuers.slice(0, namedIssuers), ...rest].join(comma);
}

function remarksBehind(source: CitedSource): string {
  const said = remarks(
    source,
    source.kind === 'lone-document'
      ? ['passage']
      : source.kind === 'issue'
        ? ['total']
        : ['date', 'total', 'page', 'passage'],
  );
  if (said.length === 0) return '';
  return source.chinese ? `（${said.join('；')}）` : ` (${said.join('; ')})`;
}
