import type { Definition } from '../../../shared/model/knowledge';
import { ownDocument } from './own-document';
import { passage, type Prose } from './prose';

/** 本办法所称X，是指Y。 X是指Y； X：指Y。 所稱X，指Y。 所称X是Y。 本法所稱X，謂Y。 */
const meansWord =
  /(?:[，,]?\s*(?:是指|系指|係指|则指|均指)|[，,]\s*(?:指|謂)|[：:]\s*(?:是指|指)|(?<=所[称稱][^，。；：]{1,40})(?:[，,]\s*)?(?:是(?![否由在以指])|指(?![导定示向标]))|(?<=所[称稱][^，。；：]{1,40})謂)\s*[:：]?/gu;
const subject = `(?:${ownDocument}|该(?:法|条例|办法|规定)|[前本][条條款項项])`;
const lead = new RegExp(
  `^(?:其中[，,]?|但[，,]?|在?${subject}中?[，,]?)?(?:(?:${subject})?[^，,。；]{0,24}所[称稱](?:的)?|(?:${subject})?(?:规定|規定)的|所谓(?:的)?|这里的|上述)?`,
  'u',
);
/** A heading that runs into the sentence stands before this one: 1.2 等级划分 本预案所称… */
const lateLead = new RegExp(`^.*\\s(?=${subject}[^，,。；\\s]{0,24}所[称稱])`, 'u');
const sentenceEnd = /[。；;\n！？!?]/u;
/** 不是指 and 就是指 explain nothing. */
const unlike = /[不就也并仅只]$/u;
const longestTerm = 60;
const longestMeaning = 2000;

/** The terms that a text explains, each with its explanation up to the end of the sentence. Linear in its length. */
export function explanationsIn(prose: Prose): Definition[] {
  const { text } = prose;
  if (!/[是系係则均，,：:]\s*指|所[称稱]/u.test(text)) return [];
  let last = 0;
  return [...text.matchAll(meansWord)].flatMap(({ index, 0: words }): Definition[] => {
    const from = sentenceStart(text, index);
    if (from === null || from < last) return [];
    const start = from + (lateLead.exec(text.slice(from, index))?.[0].length ?? 0);
    const written = text.slice(start, index);
    const opening = lead.exec(written)?.[0] ?? '';
    // 指 by itself is a verb as often as not (指导, 指定): it explains only behind 所称 or a colon.
    const isPlain = /[是系係则均]/u.test(words) || /所[称稱]/u.test(opening);
    if (!isPlain && !/^[：:]/u.test(words)) return [];
    const term = written
      .slice(opening.length)
      .trim()
      .replace(/^[“"「](?<inner>[^”"」]*)[”"」]$/u, '$<inner>');
    if (term === '' || /[，,：:]/u.test(term) || unlike.test(term)) return [];
    const rest = text.slice(index + words.length, index + words.length + longestMeaning);
    const length = rest.search(sentenceEnd);
    const meaning = (length < 0 ? rest : rest.slice(0, length))
      .trim()
      .replace(/(?:[，,]?包括)?[：:”]+$/u, '');
    if (meaning === '') return [];
    const end = index + words.length + rest.indexOf(meaning) + meaning.length;
    last = end;
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
