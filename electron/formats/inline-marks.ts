import type { SourceLine } from '../../shared/model/source';
import { withoutEmphasis } from './emphasis';
import { withoutEntities } from './entities';
import { withoutTags } from './inline-tags';
import { withoutLinks } from './links';
import { trimLine } from './trim-line';

/**
 * How far marks are read: all that Markdown has, or those alone that nobody writes into plain text by intent, which
 * text recognition and web pages leave in it.
 */
export type Dialect = 'markdown' | 'residue';

/** A text without the marks that stand in its lines, what they were, each once, and what they said. */
export interface Unmarked {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
  readonly bold: boolean;
  /** Whether bold goes on in the next line. */
  readonly open: boolean;
  readonly align: SourceLine['align'];
  readonly heading: number | null;
}

/** Takes the marks out of a line or cell: tags, links, emphasis, code, escapes and character references. */
export function withoutMarks(printed: string, dialect: Dialect, open = false): Unmarked {
  const untagged = withoutTags(printed);
  const unlinked = withoutLinks(untagged.text);
  const plain = withoutEmphasis(unlinked.text, open);
  const steps: Step[] = [untagged, unlinked, plain];
  const more = dialect === 'markdown' ? [withoutUnderscores, withoutTicks, withoutEscapes] : [];
  for (const step of [...more, withoutEntities]) steps.push(step(steps.at(-1)?.text ?? ''));
  return {
    text: trimLine(steps.at(-1)?.text ?? ''),
    marks: new Set(steps.flatMap(({ marks }) => [...marks])),
    bold: plain.bold,
    open: plain.open,
    align: untagged.align,
    heading: untagged.heading,
  };
}

interface Step {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
}

const word = /[\p{L}\p{N}_\\]/u;
const italicLine = /^([*_])(?![\s*_])([^*_]*[^\s*_\\])\1$/u;

/**
 * A pair of two underscores around words is bold; longer runs are blanks to fill in, and single ones stand in names. A
 * line in one pair of single marks is italic.
 */
function withoutUnderscores(printed: string): Step {
  const kept: string[] = [];
  const marks = new Set<string>();
  let begin: number | null = null;
  let from = 0;
  for (const { 0: run, index } of printed.matchAll(/_+/gu)) {
    if (run.length !== 2) continue;
    const before = printed.slice(index - 1, index);
    const after = printed.slice(index + 2, index + 3);
    if (begin !== null && before.trim() !== '' && !word.test(after)) {
      kept.push(printed.slice(from, begin), printed.slice(begin + 2, index));
      marks.add(run);
      [from, begin] = [index + 2, null];
    } else if (after.trim() !== '' && !word.test(before)) begin = index;
  }
  const text = (kept.join('') + printed.slice(from)).replace(italicLine, (_, mark: string, words: string) => {
    marks.add(mark);
    return words;
  });
  return { text, marks };
}

/** Takes out pairs of runs of as many backticks each. */
function withoutTicks(printed: string): Step {
  const runs = Array.from(printed.matchAll(/`+/gu), ({ 0: run, index }) => ({ run, index }));
  const next = new Map<string, number>();
  const partner = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at]?.run ?? '';
    partner[at] = next.get(run) ?? -1;
    next.set(run, at);
  }
  const kept: string[] = [];
  const marks = new Set<string>();
  let from = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const [begin, end] = [runs[at], runs[partner[at] ?? -1]];
    if (!begin || !end) continue;
    kept.push(printed.slice(from, begin.index), printed.slice(begin.index + begin.run.length, end.index));
    marks.add(begin.run);
    from = end.index + end.run.length;
    at = partner[at] ?? at;
  }
  return { text: kept.join('') + printed.slice(from), marks };
}

/** A backslash before punctuation, but not in LaTeX, which has its own. */
const escapes = /\$[^$]{1,200}\$|\\([!-/:-@[-`{-~])|\\$/gu;

function withoutEscapes(printed: string): Step {
  const marks = new Set<string>();
  const text = printed.replaceAll(escapes, (whole, character?: string) => {
    if (whole.startsWith('$')) return whole;
    marks.add(whole);
    return character ?? '';
  });
  return { text, marks };
}
