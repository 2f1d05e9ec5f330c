import { labelSchema } from '../model/annotation';
import { idOf, isObject, itemsOf, textOf, typesOf, type JsonObject } from './json-value';

/** What an annotation says. */
export interface ReadBodies {
  /** Markdown: every text that is no tag, and a link to whatever is no text. */
  readonly note: string;
  readonly tags: readonly string[];
}

/** Reads the body or bodies of a Web Annotation. Nothing that can be shown is dropped: a tag too long stands in the note. */
export function readBodies({ body, bodyValue, motivation }: JsonObject): ReadBodies {
  const motivations = itemsOf(motivation);
  const onlyTags = motivations.length === 1 && motivations[0] === 'tagging';
  const paragraphs: string[] = [];
  const tags = new Set<string>();
  for (const each of [...itemsOf(body).flatMap(partsOf), ...itemsOf(bodyValue)]) {
    const text = isObject(each) ? (textOf(each['value']) ?? linkTo(each)) : linkOrText(each);
    if (text === null) continue;
    const purposes = isObject(each) ? itemsOf(each['purpose']) : [];
    const isTag = purposes.includes('tagging') || (purposes.length === 0 && onlyTags);
    const tag = isTag ? tagOf(text) : null;
    if (tag === null) paragraphs.push(text);
    else tags.add(tag);
  }
  return { note: paragraphs.join('\n\n'), tags: [...tags] };
}

/** A Markdown link that shows where it leads. */
export function linkOf(url: string): string {
  return `<${url}>`;
}

/** A body by itself, the items of a list of bodies, or the first of those that one may choose from. */
function partsOf(body: unknown): readonly unknown[] {
  if (!isObject(body) || body['items'] === undefined) return [body];
  const items = itemsOf(body['items']);
  return typesOf(body).includes('Choice') ? items.slice(0, 1) : items;
}

function linkTo(body: JsonObject): string | null {
  const { source } = body;
  const url = textOf(source) ?? (isObject(source) ? idOf(source) : idOf(body));
  return url === null || url.startsWith('_:') ? null : linkOf(url);
}

/** A body that is a string is a URL by the model; some programs write their text there. */
function linkOrText(body: unknown): string | null {
  const text = textOf(body);
  return text !== null && /^[a-z][a-z\d+.-]*:\S+$/iu.test(text) ? linkOf(text) : text;
}

function tagOf(text: string): string | null {
  const tag = labelSchema.safeParse(text);
  if (tag.success) return tag.data;
  return labelSchema.safeParse(text.replaceAll(/\s+/gu, ' ')).data ?? null;
}
