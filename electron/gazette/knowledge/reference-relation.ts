import type { ReferenceRelation } from '../../../shared/model/knowledge';
import type { QuotedTitle } from './quoted-titles';

/** Titles that a sentence names together, so that what it says of one it says of all. */
export interface TitleRun {
  readonly titles: readonly QuotedTitle[];
  readonly start: number;
  readonly end: number;
}

const remarks = /[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[）)]/gu;
const joining =
  /^(?:等|有关|有關|相关|法律|行政|法规|规章|规定|規定|文件|要求|精神|的|之|以及|或者|和|及|与|與|或|暨|并|原|[、，,；\s])*/u;
const issued =
  /^[\p{Script=Han}\d〔〕、]{0,50}(?:发布|發布|印发|公布|颁布|颁发|实施|施行|通过|批准|制定|修正|修订|修改|公告)的$/u;
/** Who made the next one: 国务院《…》和上海市《…》. */
const maker = /^[\p{Script=Han}、]{1,20}[市省区县部委局院会厅署央行府]$/u;
const longestBetween = 60;
const reach = 60;

const ended = '(?=[。；，,;：:）)”\\s]|$)';
const repealed = '(?:废止|廢止|停止执行|停止施行|停止实施|停止适用|失效|停止使用)';
const repealedAfter = new RegExp(`^[^。；;：:《》「」]{0,40}?${repealed}${ended}`, 'u');
/** 《…》不失效, 《…》是否废止 say the contrary, or ask. */
const stays = /(?:不|未|是否|不得|尚未|并未)(?:予以?|宣布|得)?(?:废止|廢止|停止|失效)/u;
const repealedBefore = /(?:废止|廢止|撤销|停止执行|宣布失效)(?:了)?$/u;
const amendedAfter =
  /^(?:[（(][^）)]*[）)])?\s*(?:的)?(?:部分(?:条款|内容|條文))?(?:予以|作出?|做出?|进行|作了|作)?(?:如下|以下|相应)?(?:(?:补充|调整)[、和]?)?(?:修改|修正|修订|修訂)(?:如下|为)?(?=[。；，,;：:）)\s]|$)/u;
const changedAfter =
  /^[^。；;：:《》「」]{0,40}?(?:修改为|修正为|修订为|改为第|中的[“「]|删去|删除|增加一[条款项]|增加[一二三四五六七八九十]{1,2}[条款项]|后增加|合并为|作如下|作出如下)/u;
const amendedBefore = /(?:修改|修正|修订|修訂)(?:了)?$/u;
const wordsBefore =
  /(?<basis>根据|根據|依据|依據|依照|按照|遵照|按(?=[^期时照]{0,2}$)|依(?=$))|(?<implements>贯彻落实|贯彻实施|贯彻执行|贯彻|貫徹|落实|落實|实施|實施|执行)/gu;
/** A verb between the word and the title: the word speaks of something else. */
const otherVerb =
  /在$|制定|编制|印发|发布|出台|起草|形成|修订|填报|填写|提交|申请|出具|办理|取得|参照|參照|纳入|列入|签订|违反|参考|结合/u;

/** 不再执行《…》 */
const unwilling = /(?:不再?|未|停止|暂停|违反|拒不|调整)$/u;

/** Puts titles together that nothing but separators and remarks part. */
export function titleRuns(text: string, titles: readonly QuotedTitle[]): TitleRun[] {
  const runs: { titles: QuotedTitle[]; start: number; end: number }[] = [];
  for (const title of titles) {
    const run = runs.at(-1);
    const isNear = run !== undefined && title.start - run.end <= longestBetween;
    if (run && isNear && areJoined(text.slice(run.end, title.start))) {
      run.titles.push(title);
      run.end = title.end;
    } else runs.push({ titles: [title], start: title.start, end: title.end });
  }
  return runs;
}

/** Whether between two titles stands no more than separators, remarks in brackets, 等有关规定, who issued the next one. */
function areJoined(gap: string): boolean {
  const rest = gap.replaceAll(remarks, '').replace(joining, '');
  return rest === '' || issued.test(rest) || maker.test(rest);
}

/**
 * What the clauses around a run say of its titles.
 *
 * @param announced words that stand above a list of titles (下列文件予以废止：); empty where none do.
 */
export function relationOf(text: string, run: TitleRun, announced: string): ReferenceRelation {
  const clause = clauseBefore(text, run.start);
  const after = text.slice(run.end, run.end + reach);
  if (repealedAfter.test(after) && !stays.test(after)) return 'repeals';
  if (repealedBefore.test(clause) && !/^[^，。；]{0,20}的/u.test(after)) return 'repeals';
  const word = [...clause.matchAll(wordsBefore)].at(-1);
  // 根据《…的决定》修正 tells by what this document was changed.
  const isMeans = word !== undefined && !/[对對将]$/u.test(clause);
  if ((amendedAfter.test(after) && !isMeans) || amendedBefore.test(clause)) return 'amends';
  if (/(?:^|将|對|对)$/u.test(clause) && changedAfter.test(after)) return 'amends';
  const gap = word ? clause.slice(word.index + word[0].length) : '';
  if (word && !otherVerb.test(gap) && !unwilling.test(clause.slice(0, word.index))) {
    return word.groups?.['basis'] === undefined ? 'implements' : 'basis';
  }
  if (isListed(clause) && /废止|廢止|失效|停止执行/u.test(announced)) return 'repeals';
  if (isListed(clause) && /修改|修订|修正/u.test(announced)) return 'amends';
  return 'cites';
}

/** Whether nothing stands before a title but what a list has there: its number, who issued it and when. */
function isListed(clause: string): boolean {
  return /^(?:[\d一二三四五六七八九十]{1,3}[.．、)）]\s*)?(?:[\p{Script=Han}\d]{0,30}(?:发布|印发|公布)的)?$/u.test(
    clause,
  );
}

/** The words before a title in its clause, none from another title's. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return (/[^。；;，,：:》\n]*$/u.exec(before)?.[0] ?? '').trim();
}
