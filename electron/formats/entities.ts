import { parseFragment } from 'parse5';

const entity = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/gu;
const known = new Map<string, string>();

/** The text with HTML's character references written out, such as `&nbsp;`, and which they were. Unknown ones stay. */
export function withoutEntities(printed: string): {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
} {
  const marks = new Set<string>();
  const text = printed.replaceAll(entity, (reference) => {
    const character = known.get(reference) ?? characterOf(reference);
    if (character !== reference) marks.add(reference);
    return character;
  });
  return { text, marks };
}

function characterOf(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  const character = node && 'value' in node ? node.value : reference;
  if (!/^&#/u.test(reference)) known.set(reference, character);
  return character;
}
