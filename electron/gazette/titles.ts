import { squash } from './spacing';

/** The words between the issuing bodies and the matter of a title. */
const matter = /关于|印发|发布|公布|转发|批转/u;
/** How the names of bodies end; what stands before a title's matter is issuers only when it ends like this. */
const bodyName =
  /(?:[局委会會府厅廳部院办辦行署社室馆館所校处處站队隊组組团團]|公司|中心|集团|集團|法庭|税务|海关|總署|大学|大學|学会|联盟|银行)$/u;

export function isBodyName(text: string): boolean {
  return bodyName.test(squash(text)) && !/[，。；！？]/u.test(text);
}

/** Officials who sign decrees: 总理　李克强, 部　　長　何美玥. Their office stands before the name, apart from it. */
const official =
  /^(?:国务院)?(?:副?总\s*理|主\s*席|省\s*长|市\s*长|区\s*长|县\s*长|部\s*[长長]|主\s*任|局\s*[长長]|行\s*长|署\s*[长長]|委员[长長]|院\s*[长長]|[总總]\s*統|總\s*统|总\s*统|次\s*長|常務次長|秘书长|检察长|处\s*长|会\s*长|理事长|關務長|县\s*長|市\s*長)\s+[\p{Script=Han}·]{1,4}(?:\s?[\p{Script=Han}]{1,3}){0,2}$/u;

/** Whether a line is the signature of a person by office. */
export function isOfficial(text: string): boolean {
  return official.test(text.trim());
}

export function namesMatter(text: string): boolean {
  return matter.test(text);
}

/** A title cut into the bodies before its matter (possibly empty) and the rest. */
export function splitTitle(title: string): { readonly issuers: string; readonly rest: string } {
  const at = title.search(matter);
  if (at <= 0) return { issuers: '', rest: title };
  return { issuers: title.slice(0, at), rest: title.slice(at) };
}

/** Names in 《》, outermost, in order, without their marks. */
export function quotedNames(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  Array.from(text.matchAll(/[《》]/gu)).forEach((mark) => {
    if (mark[0] === '《') {
      if (depth === 0) start = mark.index + 1;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) names.push(text.slice(start, mark.index));
    }
  });
  return names;
}

/** Where spaces stand in a text, counted in other characters from its end. */
function spacesFromEnd(text: string): Set<number> {
  const places = new Set<number>();
  let after = 0;
  for (const character of Array.from(text).reverse()) {
    if (/\s/u.test(character)) places.add(after);
    else after += 1;
  }
  return places;
}

/**
 * The title that the contents give, on one line. A space within it is kept only where the body prints one too;
 * otherwise the line's end put it there. Both are counted from the end, because the contents shorten the issuers.
 */
export function contentsTitle(printed: string, bodyLines: readonly string[]): string {
  const inBody = spacesFromEnd(bodyLines.join(''));
  const characters = Array.from(printed.replaceAll(/\s+/gu, ' ').trim());
  let after = characters.filter((character) => character !== ' ').length;
  return characters
    .filter((character) => {
      if (character !== ' ') after -= 1;
      return character !== ' ' || inBody.has(after);
    })
    .join('');
}

/** A title on one line from its printed lines: only a space after the name of a body is more than typesetting. */
export function bodyTitle(lines: readonly string[]): string {
  return lines
    .join('\n')
    .split(/(\s+)/u)
    .reduce((title, part, index, parts) => {
      if (!/^\s+$/u.test(part)) return title + part;
      const next = parts[index + 1] ?? '';
      if (/[A-Za-z0-9,.;:’”)]$/u.test(title) && /^[A-Za-z0-9“(]/u.test(next)) return `${title} `;
      return isBodyName(title) && !part.includes('\n') && !matter.test(next.slice(0, 2))
        ? `${title} `
        : title;
    }, '');
}

/** What two printings of a title have in common: without spaces and differences of width, brackets and quotes. */
export function foldTitle(title: string): string {
  return squash(title)
    .normalize('NFKC')
    .replaceAll(/[〔[]/gu, '(')
    .replaceAll(/[〕\]]/gu, ')')
    .replaceAll(/[“”"「」『』]/gu, '"')
    .replaceAll(/[—–－―-]+/gu, '-');
}

/** The same without the issuers, whom contents and title block name more or less fully. */
export function matterOf(title: string): string {
  return foldTitle(splitTitle(squash(title)).rest);
}
