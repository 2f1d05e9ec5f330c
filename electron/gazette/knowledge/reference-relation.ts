import type { ReferenceRelation } from '../../../shared/model/knowledge';
import type { QuotedTitle } from './quoted-titles';

/** Titles that a sentence names together, so that what it says of one it says of all. */
export interface TitleRun {
  readonly titles: readonly QuotedTitle[];
  readonly start: number;
  readonly end: number;
}

/** What may stand between titles of a run: separators, remarks in brackets, 等有关规定, who issued the next one. */
const between =
  /^(?:[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[）)]|等|有关|相关|法律|行政|法规|规章|规定|文件|要求|精神|的|和|及|与|以及|或者|或|、|，|,|\s|(?:\d{4}年\d{1,2}月\d{1,2}日)?\p{Script=Han}{0,20}(?:发布|印发|公布|颁布|实施|施行|通过|批准)的)*$/u;
/** Short enough that the pattern's choices cannot multiply. */
const longestBetween = 60;
const reach = 60;

const ended = '(?=[。；，,;：:）)”\\s]|$)';
const repealedAfter = new RegExp(
  `^[^。；;：:《》]{0,40}?(?:废止|廢止|停止执行|停止施行|失效|停止使用)${ended}`,
  'u',
);
const repealedBefore = /(?:废止|廢止|撤销|停止执行)(?:了)?$/u;
const amendedAfter =
  /^(?:[（(][^）)]*[）)])?\s*(?:的)?(?:部分(?:条款|内容))?(?:予以|作出?|做出?|进行)?(?:如下|以下|相应)?(?:(?:补充|调整)[、和]?)?(?:修改|修正|修订)(?:如下|为)?(?=[。；，,;：:）)\s]|$)/u;
const amendedBefore = /(?:修改|修正|修订)(?:了|《)?$/u;
const wordsBefore =
  /(?<basis>根据|根據|依据|依據|依照|按照|遵照|按(?=[^期时照]{0,2}$)|依(?=$))|(?<implements>贯彻落实|贯彻实施|贯彻执行|贯彻|落实|实施|执行)/gu;
/** A verb between the word and the title: the word speaks of something else. */
const otherVerb = /在$|制定|编制|印发|发布|出台|起草|形成|修订|填报|填写|提交|申请|出具|办理|取得/u;

/** 不再执行《…》 */
const unwilling = /(?:不再?|未|停止|暂停|违反|拒不)$/u;

/** Puts titles together that nothing but separators and remarks part. */
export function titleRuns(text: string, titles: readonly QuotedTitle[]): TitleRun[] {
  const runs: { titles: QuotedTitle[]; start: number; end: number }[] = [];
  for (const title of titles) {
    const run = runs.at(-1);
    const gap = run ? text.slice(run.end, title.start) : '';
    if (run && gap.length <= longestBetween && between.test(gap)) {
      run.titles.push(title);
      run.end = title.end;
    } else runs.push({ titles: [title], start: title.start, end: title.end });
  }
  return runs;
}

/**
 * What the text around a run says of its titles.
 *
 * @param announced words that stand above a list of titles (下列文件予以废止：); empty where none do.
 */
export function relationOf(text: string, run: TitleRun, announced: string): ReferenceRelation {
  const clause = clauseBefore(text, run.start);
  const after = text.slice(run.end, run.end + reach);
  if (repealedAfter.test(after) || repealedBefore.test(clause)) return 'repeals';
  if (amendedAfter.test(after) || amendedBefore.test(clause)) return 'amends';
  if (/^第.{1,10}条.{0,10}修改为/u.test(after)) return 'amends';
  const word = [...clause.matchAll(wordsBefore)].at(-1);
  const gap = word ? clause.slice(word.index + word[0].length) : '';
  if (word && !otherVerb.test(gap) && !unwilling.test(clause.slice(0, word.index))) {
    return word.groups?.['basis'] === undefined ? 'implements' : 'basis';
  }
  if (clause === '' && /废止|廢止|失效/u.test(announced)) return 'repeals';
  if (clause === '' && /修改|修订|修正/u.test(announced)) return 'amends';
  return 'cites';
}

/** The words before a title in its clause, none from another title's. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return (/[^。；;，,：:》\n]*$/u.exec(before)?.[0] ?? '').trim();
}
