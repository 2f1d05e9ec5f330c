import type { Provision } from './provisions';

/** An item (项) of a paragraph with what is numbered under it. */
export interface Item {
  readonly path: string;
  readonly subitems: Map<number, string>;
}

/** A paragraph (款) of an article; the article's own text is its first. */
export interface Paragraph {
  readonly path: string;
  readonly items: Map<number, Item>;
}

/** An article by its paragraphs. */
export interface Article {
  readonly path: string;
  /** Place among the articles of the document. */
  readonly index: number;
  readonly paragraphs: Paragraph[];
  /** For each number the first item that bears it, in whatever paragraph. */
  readonly items: Map<number, Item>;
}

/** Where a unit stands: the divisions and the article around it, and which paragraph and item of it, from 1. */
export interface Standing {
  readonly text: number;
  readonly divisions: readonly string[];
  readonly article: Article | null;
  readonly paragraph: number;
  readonly item: number | null;
}

/** Where an item stands, entered among those of the last paragraph before it. */
export function enterItem(path: string, value: number, around: Standing): Standing {
  const { article } = around;
  const paragraph = article?.paragraphs.at(-1);
  if (!article || !paragraph) return around;
  const outer = around.item === null ? undefined : paragraph.items.get(around.item);
  if (outer) {
    if (!outer.subitems.has(value)) outer.subitems.set(value, path);
    return around;
  }
  const item: Item = { path, subitems: new Map() };
  if (!paragraph.items.has(value)) paragraph.items.set(value, item);
  if (!article.items.has(value)) article.items.set(value, item);
  return { ...around, paragraph: article.paragraphs.length, item: value };
}

/** An article's paragraph, item or subitem. Without its paragraph, an item is the first in the article of that number. */
export function provisionOf(article: Article, provision: Provision, from: Standing): string | null {
  const { paragraph: number, item: value, subitem } = provision;
  if (number === undefined && value === undefined) return article.path;
  const isHere = article === from.article && provision.article === undefined;
  const wanted = number ?? (isHere ? from.paragraph : undefined);
  const paragraph = wanted === undefined ? undefined : article.paragraphs[wanted - 1];
  if (value === undefined) return paragraph?.path ?? null;
  const item = (paragraph ?? (number === undefined ? article : undefined))?.items.get(value);
  return (subitem === undefined ? item?.path : item?.subitems.get(subitem)) ?? null;
}

/** What tells an article from the others of its text: 12.1 for 第十二条之一. */
export function articleName(value: number, inserted: number | null | undefined): string {
  return `${String(value)}.${String(inserted ?? 0)}`;
}
