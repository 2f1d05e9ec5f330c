import type { Unit } from './unit';

const known = new WeakMap<ReadonlyMap<string, Unit>, ReadonlyMap<string, number>>();

/**
 * Numbers the paragraphs of articles (款; 項 in the laws of Taiwan) as people count them: the article's own text is the
 * first, every further stretch of text that begins a line the next; an item belongs to the paragraph that it follows.
 * Articles of one paragraph are left out: nobody numbers it.
 *
 * @param units all of one document's, in reading order
 * @returns from the path of each unit right below an article: its paragraph, from 1
 */
export function paragraphsOf(units: ReadonlyMap<string, Unit>): ReadonlyMap<string, number> {
  let numbers = known.get(units);
  if (!numbers) known.set(units, (numbers = numbered(units)));
  return numbers;
}

function numbered(units: ReadonlyMap<string, Unit>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [article, parts] of partsOfArticles(units)) {
    const own = article.text.trim() === '' ? 0 : 1;
    if (own + parts.filter(({ kind }) => kind === 'paragraph').length < 2) continue;
    let number = own;
    for (const { kind, path } of parts) {
      if (kind === 'paragraph') number += 1;
      if (number > 0) numbers.set(path, number);
    }
  }
  return numbers;
}

function partsOfArticles(units: ReadonlyMap<string, Unit>): ReadonlyMap<Unit, readonly Unit[]> {
  const articles = new Map<Unit, Unit[]>();
  for (const unit of units.values()) {
    const parent = unit.parent === null ? undefined : units.get(unit.parent);
    if (parent?.kind !== 'article') continue;
    const parts = articles.get(parent);
    if (parts) parts.push(unit);
    else articles.set(parent, [unit]);
  }
  return articles;
}
