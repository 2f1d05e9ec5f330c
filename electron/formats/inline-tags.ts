import type { SourceLine } from '../../shared/model/source';

/**
 * Elements that people write into Markdown and text, and that converters leave there. Nothing but attributes with
 * values may stand in one: a<b 且 c>d compares, and loses nothing.
 */
const tag =
  /<(\/?)(a|abbr|article|b|big|blockquote|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|s|section|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|wbr)((?:\s+[a-z-]+\s{0,5}=\s{0,5}(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*)\s{0,5}\/?>/giu;
const autolink = /<((?:https?|ftp|mailto):[^\s<>]+)>/giu;

/** Line breaks of HTML: they part lines in Markdown too. */
export const lineBreakTag = /<br\s{0,10}\/?>/giu;

/** The text without tags, and what they say about the line. */
export interface Untagged {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
  readonly align: SourceLine['align'];
  readonly heading: number | null;
}

export function withoutTags(printed: string): Untagged {
  const marks = new Set<string>();
  let align: SourceLine['align'] = null;
  let heading: number | null = null;
  const text = printed
    .replaceAll(autolink, (whole, address: string) => {
      marks.add('<>');
      return address;
    })
    .replaceAll(tag, (whole, end: string, name: string, attributes = '') => {
      marks.add(whole);
      if (end !== '') return '';
      align ??= alignOf(name.toLowerCase(), String(attributes));
      if (/^h[1-6]$/iu.test(name)) heading ??= Number(name.slice(1));
      return '';
    });
  return { text, marks, align, heading };
}

const centred = /(?:\balign\s{0,5}[=:]\s{0,5}["']?\s{0,5})(?:center|middle)/iu;
const right = /(?:\balign\s{0,5}[=:]\s{0,5}["']?\s{0,5})(?:right|end)/iu;

function alignOf(name: string, attributes: string): SourceLine['align'] {
  if (name === 'center' || centred.test(attributes)) return 'centre';
  return right.test(attributes) ? 'right' : null;
}
