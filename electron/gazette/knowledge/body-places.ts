import { usualForm, withoutNation } from './usual-names';

/** Where a document is from: 北京市, 海淀区. */
export interface Place {
  /** Province or city; null when unknown, or when bodies of several issued the document. */
  readonly city: string | null;
  readonly district: string | null;
}

/** A name parted into the place that it says and what the body is: 北京市科学技术委员会 is 北京市 and 科委. */
export interface PlacedName {
  /** As printed: 北京市, 北京市海淀区, 海淀区, or 市 alone in 市科委; empty for a body of the nation. */
  readonly place: string;
  /** In its usual short form. */
  readonly rest: string;
}

const placeCharacter = '[^市省区县旗、,()]';
const province = `${placeCharacter}{2,7}?(?:省|自治区|特别行政区)`;
const city = `${placeCharacter}{2,6}?(?<!城)市(?!场)`;
// 园区, 开发区, 试验区 and the like are no districts, and 长三角区域 names none.
const district = `${placeCharacter}{1,3}(?:(?<![园片发验作务社地辖税景港校展])区(?![域块])|县|旗)`;
const places = new RegExp(
  `^(?![各有相本全该所其市省区县])(?:${province})?(?<city>${city})?(?<district>${district})?(?=.{2})`,
  'u',
);
const itsOwn = /^(?:市(?!场)|省|自治区|区(?![域块])|县)(?=.{2})/u;
/** Committees of the Party in front of their place: 中共北京市委. */
const party = /^中共(?=.{2,})/u;

/** Parts a folded name. Every text can be parted; one that names no body has no place and itself as the rest. */
export function placedName(name: string): PlacedName {
  const plain = withoutNation(name.replace(party, ''));
  const own = itsOwn.exec(plain)?.[0];
  if (own !== undefined) return { place: own, rest: restOf(plain.slice(own.length)) };
  const found = places.exec(plain);
  const all = found?.[0] ?? '';
  const rest = restOf(plain.slice(all.length));
  const { city: named = '', district: within = '' } = found?.groups ?? {};
  // 广东省广州市 is 广州市.
  return { place: named === '' ? all : named + within, rest };
}

/** The joint name of two bodies has both in its rest: 科委、中关村管委会. */
function restOf(text: string): string {
  return text.split('、').map(usualForm).join('、');
}

/**
 * The whole place of a name that a document from `at` prints: there 市 is its city and 区 its district. Where the
 * document does not tell, the place stays as printed.
 */
export function wholePlace(printed: string, at: Place): string {
  const { city: around, district: within } = at;
  if (printed === '') return '';
  if (within?.endsWith(printed)) return (around ?? '') + within;
  if (around?.endsWith(printed)) return around;
  const isDistrict = /^[^市省]{2,}[区县旗]$/u.test(printed) && !printed.endsWith('自治区');
  return isDistrict && around !== null ? around + printed : printed;
}

/** Whether a whole place may be meant by a printed one: 北京市 by 市, and by 北京市. */
export function mayBePlace(printed: string, whole: string): boolean {
  return printed === '' ? whole === '' : whole.endsWith(printed);
}

/** Whether a place is only a word for one: 市 of an unknown city. */
export function isUnknownPlace(place: string): boolean {
  return /^(?:市|省|自治区|区|县)$/u.test(place);
}

/**
 * Where a document is from: the one city and the one district that its issuers' folded names say; where they say none,
 * the city of the gazette's name, or of the title.
 */
export function placeOfDocument(issuers: readonly string[], gazette: string | null, title: string): Place {
  const said = issuers.map((name) => partsOf(placedName(name).place));
  const cities = new Set(said.flatMap(({ city: one }) => one ?? []));
  const districts = new Set(said.flatMap(({ district: one }) => one ?? []));
  const others = [gazette ?? '', title.replace(/^(?:关于)?(?:印发|发布|公布)?《/u, '')];
  const [other] = others.flatMap((text) => partsOf(placedName(text).place).city ?? []);
  return { city: only(cities) ?? (cities.size === 0 ? (other ?? null) : null), district: only(districts) };
}

function partsOf(place: string): Place {
  if (isUnknownPlace(place) || place === '') return { city: null, district: null };
  if (place.endsWith('自治区')) return { city: place, district: null };
  const groups = /^(?<city>.*(?:市|省|特别行政区))?(?<district>[^市省]+[区县旗])?$/u.exec(place)?.groups;
  return { city: groups?.['city'] ?? null, district: groups?.['district'] ?? null };
}

function only(values: ReadonlySet<string>): string | null {
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}
