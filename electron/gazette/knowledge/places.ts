import { ordinal } from '../../../shared/text/ordinals';
import type { Unit } from '../../../shared/model/unit';
import { annexName, plainAnnex } from './annexes';
import type { Level, Provision } from './provisions';
import { articleName, enterItem, provisionOf, type Article, type Item, type Standing } from './standing';

/**
 * The places of a document that a provision can lead to. Texts that a document hands out together (a title stands
 * before each) count their articles by themselves.
 */
export class Places {
  private readonly articles: Article[] = [];
  private readonly byName = new Map<string, Article>();
  private readonly divisions = new Map<string, string>();
  private readonly standings = new Map<string, Standing>();
  private readonly annexes = new Map<string, string>();

  constructor(units: readonly Unit[]) {
    let text = 0;
    for (const unit of units) {
      if (unit.kind === 'title') text += 1;
      const above = unit.parent === null ? undefined : this.standings.get(unit.parent);
      const around = above ?? { text, divisions: [], article: null, paragraph: 0, item: null };
      this.standings.set(unit.path, this.enter(unit, { ...around, text }));
      const annex = annexName(unit);
      if (annex !== null && !this.annexes.has(annex)) this.annexes.set(annex, unit.path);
    }
  }

  standing(path: string): Standing | null {
    return this.standings.get(path) ?? null;
  }

  /** Path of the unit that bears the name of an annex: 附件1. */
  annex(name: string): string | null {
    return this.annexes.get(plainAnnex(name)) ?? null;
  }

  /** The provisions of the article that is `back` articles before the one a unit stands in. */
  earlierArticle(from: Standing, back: number): Standing | null {
    const article = from.article && this.articles[from.article.index - back];
    return article ? { ...from, article, paragraph: 1, item: null } : null;
  }

  /**
   * The path that a provision leads to, as seen from a place: levels that it does not name are those of the place.
   * Null when the document has no such provision.
   */
  target(provision: Provision, from: Standing): string | null {
    const division = this.divisionOf(provision, from);
    if (
      provision.article === undefined &&
      provision.paragraph === undefined &&
      provision.item === undefined
    ) {
      return division;
    }
    const article =
      provision.article === undefined
        ? from.article
        : this.articleNamed(articleName(provision.article, provision.inserted), from);
    if (!article) return null;
    return provisionOf(article, provision, from);
  }

  /** The path of the article, paragraph or item that a place is in. */
  pathOf({ article, paragraph, item }: Standing, level: Level): string | null {
    if (level === 'article') return article?.path ?? null;
    const held = article?.paragraphs[paragraph - 1];
    if (level !== 'item') return held?.path ?? null;
    return item === null ? null : (held?.items.get(item)?.path ?? null);
  }

  private articleNamed(name: string, from: Standing): Article | null {
    return this.byName.get(`${String(from.text)}#${name}`) ?? this.byName.get(name) ?? null;
  }

  private divisionOf(provision: Provision, from: Standing): string | null {
    let found: string | null = null;
    for (const kind of ['part', 'chapter', 'section'] as const) {
      const value = provision[kind];
      if (value === undefined) continue;
      const name = `${kind} ${String(value)}`;
      const within: readonly string[] = found === null ? [...from.divisions].reverse() : [found];
      const near: (string | undefined)[] = within.map((path) => this.divisions.get(`${path} ${name}`));
      found =
        near.find((path) => path !== undefined) ?? (found === null ? this.divisions.get(name) : null) ?? null;
      if (found === null) return null;
    }
    return found;
  }

  private enter(unit: Unit, around: Standing): Standing {
    const value = unit.label === null ? null : ordinal(unit.label.replace('條', '条').replace('節', '节'));
    switch (unit.kind) {
      case 'part':
      case 'chapter':
      case 'section': {
        const name = `${unit.kind} ${String(value?.value ?? 0)}`;
        for (const key of [name, ...around.divisions.map((path) => `${path} ${name}`)]) {
          if (!this.divisions.has(key)) this.divisions.set(key, unit.path);
        }
        return { ...around, divisions: [...around.divisions, unit.path] };
      }
      case 'article':
        return value ? this.enterArticle(unit, articleName(value.value, value.inserted), around) : around;
      case 'paragraph': {
        const { article } = around;
        if (article?.path !== unit.parent) return around;
        article.paragraphs.push({ path: unit.path, items: new Map() });
        return { ...around, paragraph: article.paragraphs.length, item: null };
      }
      case 'item':
        return value ? enterItem(unit.path, value.value, around) : around;
      default:
        return around;
    }
  }

  private enterArticle(unit: Unit, name: string, around: Standing): Standing {
    const paragraphs = unit.text === '' ? [] : [{ path: unit.path, items: new Map<number, Item>() }];
    const index = this.articles.length;
    const article: Article = { path: unit.path, index, paragraphs, items: new Map() };
    this.articles.push(article);
    for (const key of [name, `${String(around.text)}#${name}`]) {
      if (!this.byName.has(key)) this.byName.set(key, article);
    }
    return { ...around, article, paragraph: 1, item: null };
  }
}
