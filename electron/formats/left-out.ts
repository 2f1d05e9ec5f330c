import type { LeftOut } from '../../shared/model/source';

/** As much of a piece of markup as a finding shows. */
const shown = 80;

/** More kinds than any document has; the rest of a made-up one's are counted together. */
const mostKinds = 100;

/** What a reader of a format leaves out of the text. */
export interface LeftOutNotes {
  /** Markup that is worth a note of its own. */
  readonly note: (line: number, markup: string) => void;
  /** Markup of which there is so much that one note for the whole file says how often it stood there. */
  readonly count: (line: number, kind: string, times?: number) => void;
  /** All notes, in the order of lines. */
  readonly all: () => LeftOut[];
}

export function leftOutNotes(): LeftOutNotes {
  const single: LeftOut[] = [];
  const counted = new Map<string, { readonly line: number; times: number }>();
  return {
    note: (line, markup) => {
      single.push({ line, markup: beginningOf(markup) });
    },
    count: (line, markup, times = 1) => {
      const kind = counted.has(markup) || counted.size < mostKinds ? beginningOf(markup) : '…';
      const known = counted.get(kind);
      if (known) known.times += times;
      else counted.set(kind, { line, times });
    },
    all: () => {
      const kinds = [...counted].map(([kind, { line, times }]) => ({
        line,
        markup: times === 1 ? kind : `${kind} × ${String(times)}`,
      }));
      return [...single, ...kinds].sort((one, other) => one.line - other.line);
    },
  };
}

/** Cut between characters, never inside a surrogate pair. */
function beginningOf(markup: string): string {
  if (markup.length <= shown) return markup;
  const cut = markup.charCodeAt(shown - 1) >> 10 === 0b110110 ? shown - 1 : shown;
  return `${markup.slice(0, cut)}…`;
}
