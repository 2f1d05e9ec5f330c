import MiniSearch from 'minisearch';
import { fold } from '../../../shared/text/fold';
import { pairs, runs, tokens } from '../../../shared/text/tokens';

/** Something that quick-open can go to or do. */
export interface Candidate {
  readonly id: string;
  readonly kind: 'document' | 'issue' | 'command';
  readonly title: string;
  readonly titleEn: string | null;
  /** Numbers in both languages, parted by a space. */
  readonly numbers: string;
  readonly issuers: string;
  /** What is shown at the end of the row: number, or keys. */
  readonly side: string;
  readonly run: () => void;
}

/** Rows shown at most: whoever needs more types another word. */
const longest = 50;

/** An index that can be searched while it is being filled. */
export interface QuickIndex {
  readonly add: (candidate: Candidate) => void;
  /**
   * Candidates that hold every word that is typed, in any of their fields. Pairs of characters find what may match,
   * in Chinese as in English, and rank it; what is shown then holds the words letter by letter.
   */
  readonly find: (typed: string) => readonly Candidate[];
}

export function quickIndex(): QuickIndex {
  const added = new Map<string, { readonly candidate: Candidate; readonly folded: string }>();
  const index = new MiniSearch<Candidate>({
    fields: ['title', 'titleEn', 'numbers', 'issuers'],
    tokenize: tokens,
    // The tokens are folded already.
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTokens,
      combineWith: 'AND',
      prefix: (term) => Array.from(term).length === 1,
      boost: { title: 3, titleEn: 3, numbers: 2 },
      boostDocument: (id) => (added.get(String(id))?.candidate.kind === 'command' ? 0.5 : 1),
    },
  });
  return {
    add: (candidate) => {
      added.set(candidate.id, { candidate, folded: fold(textOf(candidate)).text });
      index.add(candidate);
    },
    find: (typed) => {
      const words = wordsOf(typed).map((word) => fold(word).text);
      if (words.length === 0) {
        return [...added.values()].slice(0, longest).map(({ candidate }) => candidate);
      }
      return index
        .search(typed)
        .flatMap(({ id }) => added.get(String(id)) ?? [])
        .filter(({ folded }) => words.every((word) => folded.includes(word)))
        .slice(0, longest)
        .map(({ candidate }) => candidate);
    },
  };
}

function textOf({ title, titleEn, numbers, issuers }: Candidate): string {
  return [title, titleEn ?? '', numbers, issuers].join('|');
}

function wordsOf(typed: string): string[] {
  return typed.split(/\s+/u).filter((word) => word !== '');
}

/** The pairs of each word, or its one character: a run's last character is a token only where a run ends. */
function queryTokens(typed: string): string[] {
  return wordsOf(typed).flatMap((word) =>
    runs(fold(word).text).flatMap((run) => (run.length === 1 ? run : pairs(run))),
  );
}
