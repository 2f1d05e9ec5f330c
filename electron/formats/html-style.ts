import type { DefaultTreeAdapterTypes } from 'parse5';
import type { TextStyle } from './line-builder';
import { preformattedElements } from './html-elements';

/** How the text of an element is set. */
export interface ElementStyle extends TextStyle {
  readonly preformatted: boolean;
}

export const plainStyle: ElementStyle = { bold: false, align: null, heading: null, preformatted: false };

const boldElements: ReadonlySet<string> = new Set(['b', 'strong']);
const heading = /^h([1-6])$/u;
const tables: ReadonlySet<string> = new Set(['table', 'td', 'th']);

/** The style of an element inside of another: what it says itself, else what is inherited. */
export function elementStyle(element: DefaultTreeAdapterTypes.Element, outer: ElementStyle): ElementStyle {
  const { tagName } = element;
  const attribute = (name: string): string =>
    element.attrs.find((candidate) => candidate.name === name)?.value.toLowerCase() ?? '';
  const declared = declarations(attribute('style'));
  const level = heading.exec(tagName)?.[1];
  return {
    bold: weight(declared.get('font-weight')) ?? (boldElements.has(tagName) || outer.bold),
    align: alignment(
      declared.get('text-align') ??
        (tagName === 'center' ? 'center' : tableAlign(tagName, attribute('align'))),
      // The text of a centred table is not centred: browsers begin anew in each.
      tables.has(tagName) ? null : outer.align,
    ),
    heading: level === undefined ? outer.heading : Number(level),
    preformatted: preformattedElements.has(tagName) || outer.preformatted,
  };
}

/** `align` of a table places the table; of everything else, its text. */
function tableAlign(tagName: string, align: string): string {
  return tagName === 'table' ? '' : align;
}

function declarations(style: string): ReadonlyMap<string, string> {
  return new Map(
    style.split(';').map((declaration) => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, Math.max(0, colon)).trim(), declaration.slice(colon + 1).trim()];
    }),
  );
}

function weight(value = ''): boolean | null {
  if (/^(?:bold|bolder|[6-9]00)\b/u.test(value)) return true;
  return /^(?:normal|lighter|[1-5]00)\b/u.test(value) ? false : null;
}

function alignment(value: string, inherited: TextStyle['align']): TextStyle['align'] {
  if (/^(?:-webkit-)?(?:center|middle)\b/u.test(value)) return 'centre';
  if (/^(?:right|end)\b/u.test(value)) return 'right';
  return /^(?:left|start|justify)\b/u.test(value) ? null : inherited;
}
