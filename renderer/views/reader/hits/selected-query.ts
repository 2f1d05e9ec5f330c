import { parseQuery } from '../../../../shared/search/parse-query';

/** UTF-16 units of selected words that are still taken for something to look for, not for a passage. */
const longest = 60;

/** Selected words as a query that finds just them; null when they are too many or nothing printed. */
export function selectedQuery(words: string): string | null {
  const plain = words.trim();
  if (plain.length > longest || plain.includes('\n')) return null;
  const asked = [plain, `"${plain}"`].find(asksForOnePhrase);
  return asked ?? null;
}

function asksForOnePhrase(query: string): boolean {
  const { root, problems } = parseQuery(query);
  return root?.type === 'words' && problems.length === 0;
}
