import type { EntryPair } from './contents-alignment';
import type { ReadEntry } from './contents-entry';
import type { Report } from './finding';
import { statedBodies } from './issuer-findings';

const syllable =
  "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ang?|i?ong|i?ao?|uang?|uai|ua|ui|uo|ue|ve|un|ie|iu|ing?|eng?|ei|er|ou|ai|[aeiouv])['’]?)";
const englishCount =
  /other (?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) departments/iu;
const englishNumerals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Reports where the Chinese and the English entry of a document do not say the same. */
export function reportLanguages({ chinese, english }: EntryPair, report: Report): void {
  const line = (english ?? chinese)?.lines[0] ?? 1;
  if (!chinese || !english) {
    report('contents-one-language', line, { title: (chinese ?? english)?.title ?? '' });
    return;
  }
  if (chinese.page !== null && english.page !== null && chinese.page !== english.page) {
    report('contents-pages-differ', line, { chinese: chinese.page, english: english.page });
  }
  reportRomanisation(chinese, english, report);
  const bodies = statedBodies(chinese.title);
  const others = englishCount.exec(english.title)?.groups?.['count'];
  const inEnglish = others ? englishNumerals.indexOf(others.toLowerCase()) + 2 : null;
  if (bodies !== null && inEnglish !== null && bodies !== inEnglish) {
    report('contents-body-counts-differ', line, { chinese: bodies, english: inEnglish });
  }
}

/** The romanised sign of a number is Pinyin, a syllable for each character. */
function reportRomanisation(chinese: ReadEntry, english: ReadEntry, report: Report): void {
  const sign = chinese.parsedNumber?.sign;
  const romanised = english.parsedNumber?.sign;
  if (!sign || !romanised || !/^\p{Script=Han}+$/u.test(sign)) return;
  const pinyin = new RegExp(`^${syllable}{${String(sign.length)}}$`, 'iu');
  if (!pinyin.test(romanised)) report('contents-romanisation', english.lines[0], { romanised, sign });
}
