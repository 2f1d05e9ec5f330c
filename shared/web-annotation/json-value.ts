/** JSON of anyone's: fields that may be anything, and lists that JSON-LD lets stand for their only item. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list; one that stands alone; none where there is nothing. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text that says something, or null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A place in a text, or null. */
export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** What names a thing: the word of the W3C context, or JSON-LD's own. */
export function idOf(value: JsonObject): string | null {
  return textOf(value['id']) ?? textOf(value['@id']);
}

/** The types of a thing, without their prefix. */
export function typesOf(value: JsonObject): readonly string[] {
  return itemsOf(value['type'] ?? value['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:oa:|http:\/\/www\.w3\.org\/ns\/oa#)/u, '')] : [],
  );
}
