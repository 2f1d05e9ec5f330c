import { addressUrl } from '../model/address';
import type { AnnotationContext, AnnotationState, Selector } from '../model/annotation';
import { annotationContext, notebookTarget } from './json-ld-context';
import type { Motivation, WebAnnotation, WebBody, WebSelector, WebTarget } from './web-annotation';
import { toWebDocument } from './write-document';

const motivationOf = { bookmark: 'bookmarking', highlight: 'highlighting', note: 'commenting' } as const;

/**
 * An annotation as W3C Web Annotation; `readWebAnnotation` gives back the same state, whatever else is known here.
 *
 * The model counts a TextPositionSelector in Unicode code points, and offsets here are UTF-16 units. Only the text
 * itself tells how many of the characters before a place take two units, so that the selector is written where
 * `readingText` has a text in which the quote stands at its offsets. The offsets themselves are always there, as a
 * selector of our own that other programs pass over.
 *
 * @param context what it hangs on, to be said in the file; null where that is not known
 * @param readingText a unit's text by its address; null where it is not known.
 */
export function toWebAnnotation(
  state: AnnotationState,
  context: AnnotationContext | null,
  readingText: (address: string) => string | null = () => null,
): WebAnnotation {
  const { id, kind, colour, style, note, tags, collections, about, done, created, modified, removed } = state;
  const motivations: Motivation[] = [motivationOf[kind]];
  if (note !== '' && kind !== 'note') motivations.push('commenting');
  if (tags.length > 0) motivations.push('tagging');
  const classes = [...(colour === null ? [] : [colour]), ...(style === 'fill' ? [] : [style])];
  const styled = classes.length === 0 ? {} : { styleClass: classes };
  const targets = state.selectors.map((selector): WebTarget => ({
    ...targetOf(selector.address),
    ...styled,
    selector: selectorsOf(selector, readingText(selector.address)),
  }));
  const bodies: readonly WebBody[] = [
    ...(note === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note } as const]),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }) as const),
  ];
  return {
    '@context': annotationContext,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: oneOrMany(motivations),
    ...{ created, modified },
    ...(bodies.length > 0 && { body: bodies }),
    target: targets.length > 0 ? oneOrMany(targets) : { ...targetOf(about), ...styled },
    ...(classes.length > 0 && { stylesheet: stylesheet(classes, colour, style) }),
    'reader:kind': kind,
    ...(colour !== null && { 'reader:colour': colour }),
    ...(style !== 'fill' && { 'reader:style': style }),
    ...(collections.length > 0 && { 'reader:collections': collections }),
    ...(done !== null && { 'reader:done': done }),
    ...(removed !== null && { 'reader:removed': removed }),
    ...(context && { 'reader:document': toWebDocument(context) }),
  };
}

function targetOf(address: string | null): WebTarget {
  if (address === null) return { type: 'SpecificResource', source: notebookTarget };
  return { type: 'SpecificResource', source: addressUrl(whole(address)), 'reader:address': address };
}

/** A URL can hold any character but half of one. */
function whole(address: string): string {
  return address.replaceAll(/\p{Cs}/gu, '\u{fffd}');
}

function selectorsOf(selector: Selector, text: string | null): readonly WebSelector[] {
  const { start, end, quote, prefix, suffix } = selector;
  const before = text?.slice(start, end) === quote ? characters(text.slice(0, start)) : null;
  return [
    { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
    ...(before === null
      ? []
      : [{ type: 'TextPositionSelector', start: before, end: before + characters(quote) } as const]),
    { type: 'reader:Utf16PositionSelector', 'reader:start': start, 'reader:end': end },
  ];
}

/** In Unicode code points. */
function characters(text: string): number {
  return Array.from(text).length;
}

function stylesheet(
  classes: readonly string[],
  colour: AnnotationState['colour'],
  style: AnnotationState['style'],
): { readonly type: 'CssStylesheet'; readonly value: string } {
  const line = colour === null ? 'underline' : `underline ${colour}`;
  const rule = style === 'underline' ? `text-decoration: ${line}` : `background-color: ${colour ?? ''}`;
  return { type: 'CssStylesheet', value: `${classes.map((name) => `.${name}`).join('')} { ${rule} }` };
}

function oneOrMany<Value>(values: readonly Value[]): Value | readonly Value[] {
  const [first] = values;
  return first !== undefined && values.length === 1 ? first : values;
}
