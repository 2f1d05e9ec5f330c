import { documentAddress, parseAddress, unitAddress } from '../model/address';
import { contextLength, highlightColours, highlightStyles } from '../model/colours';
import type { AnnotationState, Selector } from '../model/annotation';
import { countOf, idOf, isObject, itemsOf, textOf, typesOf, type JsonObject } from './json-value';
import { notebookTarget } from './json-ld-context';

/** What an annotation hangs on. */
export interface ReadTargets {
  readonly selectors: readonly Selector[];
  /** Sources of targets without words, in their order: addresses, or URLs of web pages. */
  readonly wholes: readonly string[];
  /** Whether some target is a part that only other programs find: by a path, a picture's corner or a byte. */
  readonly isPart: boolean;
  readonly colour: AnnotationState['colour'];
  readonly style: AnnotationState['style'] | null;
}

/** Reads the target or targets of a Web Annotation; what cannot be understood is left out. */
export function readTargets(target: unknown): ReadTargets {
  const selectors: Selector[] = [];
  const wholes: string[] = [];
  const classes = new Set<unknown>();
  let isPart = false;
  for (const each of itemsOf(target).flatMap(partsOf)) {
    for (const name of itemsOf(each['styleClass'])) classes.add(name);
    const address = addressOf(each);
    if (address === null) continue;
    const found = itemsOf(each['selector']).flatMap((selector) => refined(selector, 0));
    const quote = found.find((one) => typesOf(one).includes('TextQuoteSelector'));
    if (quote && typeof quote['exact'] === 'string') {
      selectors.push(selectorOf(address, quote, quote['exact'], found));
    } else if (found.length > 0) isPart = true;
    else if (address !== notebookTarget) wholes.push(each['reader:address'] ? address : documentOf(address));
  }
  return {
    ...{ selectors, wholes, isPart },
    colour: highlightColours.find((name) => classes.has(name)) ?? null,
    style: highlightStyles.find((name) => classes.has(name)) ?? null,
  };
}

/** A target by itself, or the items of a list of targets. */
function partsOf(target: unknown): readonly JsonObject[] {
  if (typeof target === 'string') return [{ source: target }];
  if (!isObject(target)) return [];
  return target['items'] === undefined ? [target] : itemsOf(target['items']).filter(isObject);
}

function addressOf(target: JsonObject): string | null {
  const kept = textOf(target['reader:address']);
  if (kept !== null) return kept;
  const { source } = target;
  const url = textOf(source) ?? (isObject(source) ? idOf(source) : idOf(target));
  const parts = url === null || !url.startsWith('gazette:') ? null : parseAddress(url);
  if (!parts) return url;
  if (parts.document === null) return parts.issue;
  const document = documentAddress(parts.issue, parts.document);
  return parts.path === null ? document : unitAddress(document, parts.path);
}

/** Without words it hangs on the whole document, whichever unit was meant. */
function documentOf(address: string): string {
  const parts = parseAddress(address);
  return parts?.document == null || parts.path === null
    ? address
    : documentAddress(parts.issue, parts.document);
}

/** A selector and those that say more exactly what it selects. */
function refined(selector: unknown, depth: number): readonly JsonObject[] {
  if (!isObject(selector) || depth > 8) return [];
  return [selector, ...itemsOf(selector['refinedBy']).flatMap((each) => refined(each, depth + 1))];
}

/**
 * Offsets of our own are taken as they stand. Those of other programs count code points from the start of a text that
 * may not be the unit's: they only say where to look first, because words are shown only where they really stand.
 */
function selectorOf(
  address: string,
  { prefix, suffix }: JsonObject,
  quote: string,
  others: readonly JsonObject[],
): Selector {
  const ours = others.find((one) => typesOf(one).includes('reader:Utf16PositionSelector'));
  const theirs = others.find((one) => typesOf(one).includes('TextPositionSelector'));
  const start = countOf(ours?.['reader:start']) ?? countOf(theirs?.['start']) ?? 0;
  return {
    address,
    start,
    end: countOf(ours?.['reader:end']) ?? start + quote.length,
    quote,
    prefix: nearest(textOf(prefix) ?? '', 'end'),
    suffix: nearest(textOf(suffix) ?? '', 'start'),
  };
}

/** As much context as is kept here, where another program kept more. */
function nearest(context: string, side: 'start' | 'end'): string {
  if (context.length <= contextLength * 2) return context;
  // Twice as many units hold as many characters; where they cut one in two, it is the one too many.
  return side === 'end'
    ? Array.from(context.slice(-contextLength * 2))
        .slice(-contextLength)
        .join('')
    : Array.from(context.slice(0, contextLength * 2))
        .slice(0, contextLength)
        .join('');
}
