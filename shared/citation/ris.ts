import { remarks } from './remarks';
import { sourceKey } from './source-key';
import type { CitedSource } from './source';

type Field = readonly [tag: string, value: string | number | null];

/**
 * A record in RIS, its lines ended by CR LF as the format asks: JOUR for a document of a gazette, because GOVDOC has no
 * issue; GOVDOC for a lone document; SER for an issue. The address is not given as UR: programs would try to open it.
 */
export function ris(source: CitedSource): string {
  const { kind, issue, title, titleEn, issuers, startPage, number, chinese } = source;
  const type = { document: 'JOUR', 'lone-document': 'GOVDOC', issue: 'SER' }[kind];
  const day = kind === 'lone-document' ? source.date : (issue?.date ?? null);
  const year = issue?.year ?? day?.slice(0, 4) ?? null;
  const fields: readonly Field[] = [
    ['TY', type],
    ['ID', sourceKey(source)],
    ...issuers.map((issuer): Field => ['AU', issuer]),
    ['TI', title],
    ['TT', titleEn],
    ['T2', kind === 'document' ? source.gazette : null],
    ['PY', year],
    ['DA', day?.replaceAll('-', '/') ?? null],
    ['IS', issue?.number ?? null],
    ['SP', kind === 'document' ? startPage : null],
    ['M1', kind === 'lone-document' ? number : null],
    ...remarks(source, wanted[kind]).map((remark): Field => ['N1', remark]),
    ['LA', chinese ? 'zh' : 'en'],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${String(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

const wanted = {
  document: ['number', 'date', 'total', 'page', 'passage'],
  'lone-document': ['passage'],
  issue: ['total'],
} as const;
