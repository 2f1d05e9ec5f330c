/** `](` and what stands in the parentheses: no spaces but before a title, one level of parentheses inside. */
const destination = /\]\(([^()\s[\]]*(?:\([^()\s[\]]*\)[^()\s[\]]*)*)(?:\s+"[^"[\]]*")?\s*\)/gu;

/** Addresses: with a scheme, from a root, relative, within the page, or a file's name. `（2019）` or `(3)` is none. */
const address =
  /^$|^<.*>$|^(?:[a-z][a-z0-9+.-]*:|[#/?]|\.{1,2}\/|www\.)|\.(?:html?|md|pdf|docx?|xlsx?|png|jpe?g|gif|svg|aspx?|jsp|php|shtml)(?:[#?]|$)/iu;

/** The text without the marks of links and pictures, whose own text stays, and what was taken out. */
export function withoutLinks(printed: string): {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
} {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  const marks = new Set<string>();
  const open: number[] = [];
  let at = 0;
  for (const { 0: whole, 1: target = '', index } of printed.matchAll(destination)) {
    collectBrackets(printed, at, index, open);
    at = index + whole.length;
    const bracket = open.pop();
    if (bracket === undefined || !address.test(target)) continue;
    const from = printed[bracket - 1] === '!' ? bracket - 1 : bracket;
    cuts.push({ from, to: bracket + 1 }, { from: index, to: at });
    marks.add(`${printed.slice(from, bracket + 1)}${whole}`);
  }
  return { text: withoutCuts(printed, cuts), marks };
}

/** Opening brackets that have no closing one yet, in a stretch of text. */
function collectBrackets(text: string, from: number, to: number, open: number[]): void {
  const bracket = /[[\]]/gu;
  bracket.lastIndex = from;
  for (let match = bracket.exec(text); match && match.index < to; match = bracket.exec(text)) {
    if (match[0] === '[') open.push(match.index);
    else open.pop();
  }
}

function withoutCuts(text: string, cuts: { readonly from: number; readonly to: number }[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { from, to } of cuts.sort((one, other) => one.from - other.from)) {
    kept.push(text.slice(at, from));
    at = to;
  }
  return kept.join('') + text.slice(at);
}
