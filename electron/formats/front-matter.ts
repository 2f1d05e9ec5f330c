import type { SourceLine } from '../../shared/model/source';
import type { LeftOutNotes } from './left-out';

const fence = /^-{3,}$/u;
const end = /^(?:-{3,}|\.{3})$/u;
const entry = /^(?:[^\s:：#-][^:：]{0,80}[:：]|- |#|["'\]}[{]|[^\s].*,$)/u;

/** Most lines of front matter that a page generator would write. */
const longest = 200;

/**
 * The lines of the YAML that a Markdown file may begin with, between two rules; none where what stands there is no
 * YAML. They stay lines as they are: what they say of the document is part of the source. `count` is with the rules.
 */
export function frontMatter(
  lines: readonly SourceLine[],
  notes: LeftOutNotes,
): { readonly lines: readonly SourceLine[]; readonly count: number } {
  const none = { lines: [], count: 0 };
  const first = lines[0];
  if (!first || !fence.test(first.text)) return none;
  const close = lines.slice(0, longest).findIndex(({ text }, index) => index > 0 && end.test(text));
  const own = lines.slice(1, Math.max(1, close));
  if (own.length === 0 || !own.every(({ text }) => entry.test(text))) return none;
  for (const rule of [first, lines[close]]) if (rule) notes.note(rule.lines[0], rule.text);
  return { lines: own, count: close + 1 };
}
