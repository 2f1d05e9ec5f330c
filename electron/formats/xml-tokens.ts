/** A start tag, an end tag or a text. An empty element is a start tag with `empty`, and has no end tag. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Namespaces of Office documents, transitional and strict, under the prefix that this program names them by. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/u, 'w'],
  [/\/officeDocument\/(?:2006\/)?math$/u, 'm'],
  [/\/officeDocument\/(?:2006\/)?relationships$/u, 'r'],
  [/\/markup-compatibility\/2006$/u, 'mc'],
];

/** Each ends a piece of XML that begins with it and is no tag. */
const asides: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
];

const cdata = '<![CDATA[';
/**
 * Pieces of a tag, each taken for good: a pattern for the whole would try them again in every way where no tag ends.
 */
const pieceOfTag = /[^"'>]+|"[^"]*"|'[^']*'|>/uy;
const attribute = /\s*([^\s="']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?|[\s="']/uy;
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/gu;
const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads XML from its beginning to its end, in linear time. It knows no document types and so expands no entities but
 * the five that XML has. Prefixes of Office namespaces are normalised, whatever the document calls them. Input that
 * ends in a tag ends there.
 */
export function* xmlTokens(source: string): Generator<XmlToken> {
  const known = new Map<string, string>();
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    if (tag !== at) yield { kind: 'text', text: plain(source.slice(at, tag < 0 ? undefined : tag)) };
    if (tag < 0) return;
    const aside = asides.find(([begin]) => source.startsWith(begin, tag));
    if (source.startsWith(cdata, tag)) {
      const end = source.indexOf(']]>', tag);
      yield { kind: 'text', text: source.slice(tag + cdata.length, end < 0 ? undefined : end) };
      at = end < 0 ? source.length : end + 3;
    } else if (aside) {
      const end = source.indexOf(aside[1], tag + aside[0].length);
      at = end < 0 ? source.length : end + aside[1].length;
    } else {
      at = endOfTag(source, tag);
      if (at < 0) return;
      yield tagToken(source.slice(tag + 1, at - 1), known);
    }
  }
}

/** Where the text after a tag begins; -1 where the tag has no end. */
function endOfTag(source: string, begin: number): number {
  pieceOfTag.lastIndex = begin;
  for (let piece = pieceOfTag.exec(source); piece; piece = pieceOfTag.exec(source)) {
    if (piece[0] === '>') return piece.index + 1;
  }
  return -1;
}

function tagToken(body: string, known: Map<string, string>): XmlToken {
  if (body.startsWith('/')) return { kind: 'close', name: prefixed(body.slice(1).trim(), known) };
  const empty = body.endsWith('/');
  const name = /^[^\s/]*/u.exec(body)?.[0] ?? '';
  const pairs = attributesOf(empty ? body.slice(name.length, -1) : body.slice(name.length));
  for (const { key, value } of pairs) {
    if (!/^xmlns(?::|$)/u.test(key)) continue;
    const canonical = prefixes.find(([namespace]) => namespace.test(value))?.[1];
    if (canonical !== undefined) known.set(key.slice('xmlns:'.length), canonical);
  }
  const attributes = new Map(
    pairs.map(({ key, value }) => [key.includes(':') ? prefixed(key, known) : key, value]),
  );
  return { kind: 'open', name: prefixed(name, known), attributes, empty };
}

function attributesOf(body: string): { readonly key: string; readonly value: string }[] {
  const pairs: { readonly key: string; readonly value: string }[] = [];
  attribute.lastIndex = 0;
  for (let match = attribute.exec(body); match; match = attribute.exec(body)) {
    const [, key, double, single] = match;
    const value = double ?? single;
    if (key !== undefined && value !== undefined) pairs.push({ key, value: plain(value) });
  }
  return pairs;
}

function prefixed(name: string, known: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const canonical = known.get(name.slice(0, Math.max(0, colon)));
  return canonical === undefined ? name : `${canonical}:${name.slice(colon + 1)}`;
}

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
