import type { Definition } from '../../../shared/model/knowledge';
import { passage, type Prose } from './prose';

/** 本办法所称X，是指Y。 X是指Y； 所稱X，指Y。 */
const meansWord = /[，,]?\s*(?:是指|系指|係指|，指|,指)\s*[:：]?/gu;
const lead =
  /^(?:其中[，,]?|但[，,]?|(?:本|该|前)(?:法|条例|條例|办法|辦法|规定|規定|细则|細則|规则|規則|意见|方案|预案|措施|指引|通知|公告|解释|决定|标准|章程|条|條|款|項|项)?[^，,。；]{0,24}所[称稱](?:的)?|所谓|所[称稱](?:的)?|前[款條条项項](?:所[称稱]|规定)(?:的)?|本(?:法|条例|办法|规定|细则|规则)规定的)/u;
const sentenceEnd = /[。；;\n！？!?]/u;
const longestTerm = 60;
const longestMeaning = 2000;

/** The terms that a text explains, each with its explanation up to the end of the sentence. Linear in its length. */
export function explanationsIn(prose: Prose): Definition[] {
  const { text } = prose;
  if (!/[是系係，,]指/u.test(text)) return [];
  return [...text.matchAll(meansWord)].flatMap(({ index, 0: words }): Definition[] => {
    const start = sentenceStart(text, index);
    if (start === null) return [];
    const written = text.slice(start, index);
    const opening = lead.exec(written)?.[0] ?? '';
    // 指 by itself is a verb as often as not (指导, 指定): it explains only behind 所称.
    if (!/[是系係]/u.test(words) && !/所[称稱]/u.test(opening)) return [];
    const term = written
      .slice(opening.length)
      .trim()
      .replace(/^“(?<inner>[^”]*)”$/u, '$<inner>');
    if (term === '' || /[，,：:]/u.test(term)) return [];
    const rest = text.slice(index + words.length, index + words.length + longestMeaning);
    const length = rest.search(sentenceEnd);
    const meaning = (length < 0 ? rest : rest.slice(0, length))
      .trim()
      .replace(/(?:[，,]?包括)?[：:”]+$/u, '');
    if (meaning === '') return [];
    const end = index + words.length + rest.indexOf(meaning) + meaning.length;
    return [{ form: 'explanation', term, meaning, at: passage(prose, start, end) }];
  });
}

/** Where the sentence before an index begins; null when that is further away than a term is long. */
function sentenceStart(text: string, index: number): number | null {
  const from = Math.max(0, index - longestTerm);
  for (let at = index - 1; at >= from; at -= 1) {
    if (
      sentenceEnd.test(text.charAt(at)) ||
      (text.charAt(at) === '“' && !text.slice(at, index).includes('”'))
    ) {
      return at + 1;
    }
  }
  return from === 0 ? 0 : null;
}
