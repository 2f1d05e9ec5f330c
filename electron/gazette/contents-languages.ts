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
  const say = (message: string): void => {
    report({ severity: 'warning', code: 'contents-languages-differ', line, message });
  };
  if (!chinese || !english) {
    say(`Only one language lists “${(chinese ?? english)?.title ?? ''}”.`);
    return;
  }
  if (chinese.page !== english.page) {
    say(`The Chinese contents give page ${String(chinese.page)}, the English page ${String(english.page)}.`);
  }
  const romanised = romanisation(chinese, english);
  if (romanised) say(romanised);
  const bodies = statedBodies(chinese.title);
  const others = englishCount.exec(english.title)?.groups?.['count'];
  const inEnglish = others ? englishNumerals.indexOf(others.toLowerCase()) + 2 : null;
  if (bodies !== null && inEnglish !== null && bodies !== inEnglish) {
    say(`The Chinese title speaks of ${String(bodies)} bodies, the English of ${String(inEnglish)}.`);
  }
}

/** What is wrong with the romanised sign of a number: it is Pinyin, a syllable for each character; null when nothing. */
function romanisation(chinese: ReadEntry, english: ReadEntry): string | null {
  const sign = chinese.parsedNumber?.sign;
  const romanised = english.parsedNumber?.sign;
  if (!sign || !romanised || !/^\p{Script=Han}+$/u.test(sign)) return null;
  const pinyin = new RegExp(`^${syllable}{${String(sign.length)}}$`, 'iu');
  return pinyin.test(romanised) ? null : `“${romanised}” is not the Pinyin of “${sign}”.`;
}
