import MiniSearch from 'minisearch';
import { tokens } from '../../../shared/text/tokens';

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

/**
 * Finds candidates that hold every word that is typed, in any of their fields. Chinese is taken in pairs of
 * characters, as in the library's own search; a single character or an unfinished word matches beginnings.
 */
export function quickIndex(candidates: readonly Candidate[]): (typed: string) => readonly Candidate[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
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
      boostDocument: (id) => (byId.get(String(id))?.kind === 'command' ? 0.5 : 1),
    },
  });
  index.addAll(candidates);
  return (typed) => {
    if (typed.trim() === '') return candidates.slice(0, longest);
    return index
      .search(typed)
      .slice(0, longest)
      .flatMap(({ id }) => byId.get(String(id)) ?? []);
  };
}

/** A run's last character is a token of the index only at the end of a run: of a longer query it is left out. */
function queryTokens(typed: string): string[] {
  const all = tokens(typed);
  return all.filter((token, index) => Array.from(token).length > 1 || index === 0 || isAlone(all, index));
}

function isAlone(all: readonly string[], index: number): boolean {
  const before = all[index - 1] ?? '';
  return Array.from(before).at(-1) !== all[index];
}
