import { squash } from './spacing';
import { isBodyName, splitTitle } from './titles';

/**
 * The issuing bodies in full: the names above the title's matter, one a line or parted by spaces, or, where the title
 * names none, those that signed. A 、 may be part of one body's name (市科委、中关村管委会 is one), so it parts bodies
 * only where the signature prints them apart.
 */
export function issuersOf(titleLines: readonly string[], signatories: readonly string[]): string[] {
  const ordering = orderingBody(titleLines);
  if (ordering !== null) return [ordering];
  const { issuers } = splitTitle(titleLines.join('\n'));
  const named = issuers.split(/\s+/u).filter((name) => name !== '');
  const signed = new Set(signatories);
  if (named.length === 0) return [...signed];
  // 甲局等六部门 stands for the bodies that sign.
  if (signed.size > 0 && abridged.test(squash(issuers))) return [...signed];
  if (!named.every(isBodyName)) return [squash(issuers)];
  return named.flatMap((name) => {
    if (signed.has(name)) return [name];
    const parts = name.split('、');
    const apart = parts.every((part) => signed.has(part)) || areBodies(parts);
    return parts.length > 1 && apart ? parts : [inFull(name, signed)];
  });
}

const shortName = /^[省市区县州][\p{Script=Han}]{2,9}$/u;

/** The name as it signs, where the title has it short: 省政府 is 江苏省人民政府. All its characters stand there in order. */
function inFull(name: string, signed: ReadonlySet<string>): string {
  if (!shortName.test(name)) return name;
  const fuller = [...signed].filter((full) => full.length > name.length && isShortFor(name, full));
  return fuller.length === 1 ? (fuller[0] ?? name) : name;
}

function isShortFor(name: string, full: string): boolean {
  let at = 0;
  for (const character of full) if (character === name.charAt(at)) at += 1;
  return at === name.length;
}

/** The body whose order it is: 广东省人民政府令, 行政院環境保護署　令. */
function orderingBody(titleLines: readonly string[]): string | null {
  const name = /^(?<body>\p{Script=Han}{2,30})(?:令|公告|函)$/u.exec(firstColumn(titleLines[0] ?? ''))
    ?.groups?.['body'];
  return name !== undefined && isBodyName(name) ? name : null;
}

/** Taiwanese orders set the date beside the name: 內政部令　　中華民國105年8月22日. */
function firstColumn(line: string): string {
  return squash(line.split(/\s{2,}(?=中[華华]民[國国])|\u3000+(?=中[華华]民[國国])/u)[0] ?? '');
}

const abridged = /等(?:[一二三四五六七八九十两\d]{1,3})?(?:个)?(?:部门|单位|机关|委办局)$/u;
const region = /^\p{Script=Han}{2,5}?(?:省|市|自治区|县|州|盟|旗)/u;

/**
 * Whether each part is a body of its own. The second name of a body that has two lacks the region that the first one
 * begins with; central bodies name none.
 */
function areBodies(parts: readonly string[]): boolean {
  const regions = parts.filter((part) => region.test(part)).length;
  return parts.every(isBodyName) && (regions === 0 || regions === parts.length);
}
