import { datesWithin, isoDate } from './printed-date';
import { isClosed } from './sentence';
import { squash } from './spacing';

/**
 * The lines under a law's title that say when and by whom it was passed, promulgated and amended, each on a line of its
 * own or all in one pair of brackets (立法技术规范（试行）（一）, 题注).
 */
const passed = /通过|通過|公布|发布|發布|颁布|頒布|批准|修订|修訂|修正|修改|订定|訂定|制定|異動|异动|会议$/u;
const inForce = /施行|实施|實施|生效|废止|廢止/u;
/** (最新異動日期：20150204) */
const compact = /[（(]?最新[異异]動?动?日期[：:]?(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})[）)]?/u;
const longest = 1200;

/** Whether a line under a title says when the law was passed. */
export function isEnactment(text: string): boolean {
  const plain = squash(text);
  if (plain.length > longest) return false;
  if (compact.test(plain)) return true;
  const bracketed = /^[（(]/u.test(plain);
  if (
    !bracketed &&
    (isClosed(plain) || !/^(?:根据|依据)?[\d〇一二三四五六七八九]{4}年|^中[華华]民[國国]/u.test(plain))
  )
    return false;
  return (
    datesWithin(plain).length > 0 && (passed.test(plain) || inForce.test(plain)) && !/[。；]./u.test(plain)
  );
}

/** 本修正案自公布之日起施行, on a line between title and note: it heads no text. */
export function isEffectNote(text: string): boolean {
  return /^本\p{Script=Han}{1,8}自.{1,20}起(?:施行|实行|实施|生效)[。]?$/u.test(squash(text));
}

/** The date of the version at hand: the latest on which it was passed, promulgated or amended; null when none is. */
export function enactmentDate(texts: readonly string[]): string | null {
  const dates = texts.flatMap((text) => {
    const plain = squash(text);
    const changed = compact.exec(plain)?.groups;
    if (changed) {
      const date = isoDate(Number(changed['year']), Number(changed['month']), Number(changed['day']));
      return date === null ? [] : [date];
    }
    const found = datesWithin(plain);
    return found.flatMap(({ date, end }, index) => {
      const clause = plain.slice(end, found[index + 1]?.end ?? plain.length);
      return passed.test(clause) ? [date] : [];
    });
  });
  return dates.sort().at(-1) ?? null;
}

/** The order that promulgated the law, as its line names it: 中华人民共和国国务院令第722号. */
export function promulgatingOrder(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = /日(?<order>[\p{Script=Han}、]{0,40}?(?:令|公告)第\d{1,5}号)/u.exec(squash(text))?.groups?.[
      'order'
    ];
    if (found) return found;
    const bare = /日(?<order>[\p{Script=Han}、]{2,40}第\d{1,5}号令)/u.exec(squash(text))?.groups?.['order'];
    if (bare) return bare;
  }
  return null;
}
