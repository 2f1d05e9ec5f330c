import type { SourceLine } from '../../shared/model/source';
import { xmlTokens, type XmlToken } from './xml-tokens';

/** The number of a paragraph in a list: which list, and how deep in it. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What a style, or a paragraph or run itself, says of its text. Undefined where it says nothing. */
export interface DocxStyle {
  style?: string;
  align?: SourceLine['align'];
  heading?: number | null;
  bold?: boolean;
  list?: string;
  level?: number;
}

/** Styles by id, each with what it takes over from those it is based on. */
export type DocxStyles = (id: string | undefined) => DocxStyle;

const headingName = /^(?:heading|标题)\s?([1-9])$/iu;

/** Takes what an element says into a style. Elements that say nothing here are passed over. */
export function takeProperty({ name, attributes }: XmlToken & { kind: 'open' }, into: DocxStyle): void {
  const value = attributes.get('w:val');
  switch (name) {
    case 'w:pStyle':
    case 'w:rStyle':
    case 'w:basedOn':
      if (value !== undefined) into.style = value;
      break;
    case 'w:jc':
      into.align = value === 'center' ? 'centre' : value === 'right' || value === 'end' ? 'right' : null;
      break;
    case 'w:outlineLvl':
      into.heading = Number(value) < 9 ? Number(value) + 1 : null;
      break;
    case 'w:b':
      into.bold = value !== 'false' && value !== '0' && value !== 'off';
      break;
    case 'w:numId':
      if (value !== undefined) into.list = value;
      break;
    case 'w:ilvl':
      into.level = Number(value);
      break;
    default:
  }
}

/** The styles of a document, and the one that paragraphs without a style have. */
export function readStyles(xml: string): {
  readonly styles: DocxStyles;
  readonly defaultStyle: string | undefined;
} {
  const own = new Map<string, DocxStyle>();
  let defaultStyle: string | undefined;
  let current: DocxStyle | null = null;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close' && token.name === 'w:style') current = null;
    if (token.kind !== 'open') continue;
    const { name, attributes } = token;
    if (name === 'w:style') {
      current = {};
      const id = attributes.get('w:styleId') ?? '';
      own.set(id, current);
      if (
        attributes.get('w:type') === 'paragraph' &&
        /^(?:1|true|on)$/u.test(attributes.get('w:default') ?? '')
      ) {
        defaultStyle = id;
      }
    } else if (current && name === 'w:name') {
      const level = headingName.exec(attributes.get('w:val') ?? '')?.[1];
      if (level !== undefined) current.heading ??= Number(level);
    } else if (current) takeProperty(token, current);
  }
  return { styles: inheriting(own), defaultStyle };
}

/** Styles may be based on each other in a circle; a chain ends where it comes back. */
function inheriting(own: ReadonlyMap<string, DocxStyle>): DocxStyles {
  const resolved = new Map<string, DocxStyle>();
  return (id) => {
    if (id === undefined) return {};
    const known = resolved.get(id);
    if (known) return known;
    const chain: DocxStyle[] = [];
    const seen = new Set<string>();
    for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
      seen.add(next);
      const style: DocxStyle = own.get(next) ?? {};
      chain.unshift(style);
      next = style.style;
    }
    const whole = chain.reduce<DocxStyle>((outer, style) => ({ ...outer, ...style }), {});
    resolved.set(id, whole);
    return whole;
  };
}
