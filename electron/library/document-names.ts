import { fold } from '../../shared/text/fold';

/** How documents are named by others, made comparable: width, brackets, spaces and title marks count for nothing. */
export interface TitleKeys {
  readonly title: string;
  /** The title from its matter on (关于…), with the bodies before it; null when no body stands before. */
  readonly matter: { readonly key: string; readonly bodies: string } | null;
}

const marks = /[\s《》〈〉()"'·]/gu;
const country = /^中华人民共和国(?=.)/u;
/** What marks an edition, as collections of laws and revised notices add it to a title: （2018年修正）, （修订版）. */
const edition = /\((?:(?:19|20)\d{2}年?)?(?:修[正订](?:版|本|稿)?|文本)?\)$/u;
const putsForth = '(?:印发|发布|公布|转发|批转)';
const matterStart = new RegExp(`关于|${putsForth}`, 'u');
const startsWithPuttingForth = new RegExp(`^关于(?=${putsForth})`, 'u');
/** The name of what a notice puts into force: 关于印发《…》的通知. */
const enclosing = new RegExp(
  `${putsForth}(?:《(?<marked>[^》]+(?:》[^《》]*)?)》|(?<plain>.+))的(?:通知|公告|函|决定)$`,
  'u',
);

/** Characters of a title that are compared: no real one is longer. */
const longest = 500;

export function titleKeys(title: string): TitleKeys {
  const key = keyOf(title);
  const at = key.search(matterStart);
  return { title: key, matter: at > 0 ? { key: matterOf(key), bodies: key.slice(0, at) } : null };
}

/** The document number, so that 〔2022〕 and [2022] are one. */
export function numberKey(number: string): string {
  return fold(number).text.replaceAll(' ', '');
}

/** Everything that others may call a document by. */
export interface DocumentName {
  readonly key: string;
  readonly kind: 'title' | 'matter' | 'enclosed';
  /** For `matter`: the bodies before it. */
  readonly bodies: string;
}

export function documentNames(title: string): readonly DocumentName[] {
  const keys = titleKeys(title);
  const matter = keys.matter ?? { key: matterOf(keys.title), bodies: '' };
  const groups = enclosing.exec(title.slice(0, longest).trim())?.groups;
  const enclosed = keyOf(groups?.['marked'] ?? groups?.['plain'] ?? '');
  const names: readonly DocumentName[] = [
    { key: keys.title, kind: 'title', bodies: '' },
    { ...matter, kind: 'matter' },
    { key: enclosed, kind: 'enclosed', bodies: '' },
  ];
  return names.filter(({ key }) => key !== '');
}

/**
 * Whether one list of bodies may be the other in short: the characters of the shorter stand in the longer in their
 * order, as 市商务局等 in 北京市商务局北京市财政局. Bodies that are not named at all may be any.
 */
export function mayBeSameBodies(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((bodies) => bodies.replace(/等(?:\p{N}*|[一二三四五六七八九十]*)(?:部门|单位|局|委)?$/u, ''))
    .sort((a, b) => a.length - b.length);
  if (!short) return true;
  let from = 0;
  for (const character of short) {
    const at = (long ?? '').indexOf(character, from);
    if (at === -1) return false;
    from = at + character.length;
  }
  return true;
}

/** A title from its matter on; 关于印发 and 印发 are the same. Empty when it names none. */
function matterOf(key: string): string {
  const at = key.search(matterStart);
  return at === -1 ? '' : key.slice(at).replace(startsWithPuttingForth, '');
}

function keyOf(title: string): string {
  const folded = fold(title.slice(0, longest)).text.replace(edition, '').replaceAll(marks, '');
  return folded.replace(country, '');
}
