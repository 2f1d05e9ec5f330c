import { endsLikeBody, isBody, isTime, withoutTails } from './body-name';
import { splitOutside, type Span } from './brackets';
import type { CutList, JointNames } from './joint-names';

/** A name in a list of bodies: its span, without remarks, and how it was parted from the one before it. */
export interface ListedName extends Span {
  readonly name: string;
  readonly afterPause: boolean;
  /** Remark in brackets behind the name that gives it the lead: 市科委（牵头）. */
  readonly leads: boolean;
}

const major = /[，,；;。\n]/u;
const leadRemark = /[（(](?:牵头|主责|主办|总牵头)(?:单位|部门)?[）)]$/u;
/** What is longer is a sentence and no name. */
const longestName = 60;
const conjunction = /以及|会同|[和及与]/gu;

/**
 * Cuts a list of bodies at every separator outside brackets: ，；、 a space between two names, and 和 after what ends
 * like a name (市教委和各区政府, but not 市经济和信息化局). Words that name nobody are left out.
 */
export function cutList(text: string, span: Span): ListedName[] {
  const names: ListedName[] = [];
  for (const element of splitOutside(text, span, (character) => major.test(character))) {
    splitOutside(text, element, (character) => character === '、').forEach((part, index) => {
      const pieces = conjoined(text, part).flatMap((piece) => spaced(text, piece));
      pieces.forEach((piece, place) => {
        const listed = readName(text, piece, index > 0 || place > 0);
        if (listed) names.push(listed);
      });
    });
  }
  return names;
}

/** The list as its names and what parts them, from which joint names are learnt. */
export function asCutList(names: readonly ListedName[]): CutList {
  return {
    names: names.map(({ name }) => name),
    afterPause: names.map(({ afterPause }) => afterPause),
  };
}

/** Puts together the names that are one body's. */
export function joinNames(names: readonly ListedName[], joint: JointNames): ListedName[] {
  const whole: ListedName[] = [];
  for (const listed of names) {
    const last = whole.at(-1);
    if (last && listed.afterPause && joint.get(last.name) === listed.name) {
      whole[whole.length - 1] = { ...last, end: listed.end, name: `${last.name}、${listed.name}` };
    } else whole.push(listed);
  }
  return whole;
}

function readName(text: string, span: Span, afterPause: boolean): ListedName | null {
  const bare = withoutTails(text, span);
  const remark = leadRemark.exec(text.slice(bare.start, bare.end))?.[0] ?? '';
  const { start, end } = { start: bare.start, end: bare.end - remark.length };
  const name = text.slice(start, end).replaceAll(/\s/gu, '');
  if (name === '' || name.length > longestName || isTime(name)) return null;
  return { start, end, name, afterPause, leads: remark !== '' };
}

function conjoined(text: string, span: Span): Span[] {
  const written = text.slice(span.start, span.end);
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: word } of written.matchAll(conjunction)) {
    const next = index + word.length;
    if (!endsLikeBody(written.slice(from, index)) || written.length - next < 2) continue;
    spans.push({ start: span.start + from, end: span.start + index });
    from = next;
  }
  return [...spans, { start: span.start + from, end: span.end }];
}

function spaced(text: string, span: Span): Span[] {
  const parts = splitOutside(text, span, (character) => /\s/u.test(character));
  const areBodies = parts.every(({ start, end }) => isBody(text.slice(start, end)));
  return areBodies && parts.length > 1 ? parts : [span];
}
