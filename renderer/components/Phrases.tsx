import { Fragment, type ReactNode } from 'react';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const closing = /^[\p{Pe}\p{Pf}、，。：；！？,.:;!?%·—]/u;
const numeral = /^[〇一二三四五六七八九十百千\d]+$/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

interface Phrase {
  readonly start: number;
  readonly text: string;
}

/**
 * The stretches of a Chinese title between which a line may break: its words, each with the punctuation that belongs
 * to it. So 关于 is not torn in two, and no line begins with 》.
 */
export function phrasesOf(title: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { segment, index } of words.segment(title)) {
    const before = phrases.at(-1);
    if (before && belongsTo(before.text, segment)) {
      phrases[phrases.length - 1] = { start: before.start, text: before.text + segment };
    } else {
      phrases.push({ start: index, text: segment });
    }
  }
  return phrases;
}

/** Whether no line may break between what stands before and a word: 《 and its title, 十四 and 五. */
function belongsTo(before: string, word: string): boolean {
  return closing.test(word) || opening.test(before) || (numeral.test(word) && numeral.test(before.slice(-1)));
}

/** A title that breaks between words only; `render` draws a phrase that begins at an offset in the text. */
export function Phrases({
  text,
  render,
}: {
  text: string;
  render: (phrase: string, start: number) => ReactNode;
}): ReactNode {
  return (
    <span className="phrases">
      {phrasesOf(text).map((phrase) => (
        <Fragment key={phrase.start}>
          {phrase.start > 0 && <wbr />}
          {render(phrase.text, phrase.start)}
        </Fragment>
      ))}
    </span>
  );
}
