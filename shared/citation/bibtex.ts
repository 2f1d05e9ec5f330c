import { remarks } from './remarks';
import { sourceKey } from './source-key';
import type { CitedSource } from './source';

/**
 * A BibTeX entry: @article for a document of a gazette, which alone prints a journal, its number and a page; @misc for
 * what has none. Bodies and titles stand in double braces, so that no program takes them apart or changes their case.
 */
export function bibtex(source: CitedSource): string {
  const { kind, issue, title, issuers, startPage, date, chinese } = source;
  const year = kind === 'lone-document' ? (date?.slice(0, 4) ?? null) : (issue?.year ?? null);
  const fields: readonly (readonly [string, string | number | null])[] = [
    ['author', issuers.length > 0 ? issuers.map((issuer) => `{${escaped(issuer)}}`).join(' and ') : null],
    ['title', `{${escaped(title)}}`],
    ['journal', kind === 'document' ? escaped(source.gazette) : null],
    ['year', year],
    ['number', issue?.number ?? null],
    ['pages', kind === 'document' ? startPage : null],
    ['note', note(source)],
    ['language', chinese ? 'chinese' : 'english'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${String(value)}}`]));
  return `@${kind === 'document' ? 'article' : 'misc'}{${sourceKey(source)},\n${lines.join(',\n')}\n}`;
}

function note(source: CitedSource): string | null {
  const wanted = source.kind === 'issue' ? (['total', 'title'] as const) : all;
  const said = remarks(source, wanted);
  return said.length === 0 ? null : escaped(said.join(source.chinese ? '；' : '; '));
}

const all = ['number', 'date', 'total', 'page', 'passage', 'title'] as const;

/** A brace counts for BibTeX even behind a backslash, so that one without its partner would swallow the file. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replaceAll(/[\\{}~^%&$#_]/gu, (character) => escapes[character] ?? `\\${character}`);
}
