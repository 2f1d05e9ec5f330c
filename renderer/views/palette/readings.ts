/** The syllables of a text as typed on a keyboard, one for each code point; empty for what is not spoken. */
export type Reading = readonly string[];
export type ReadAloud = (text: string) => Reading;

/** Beginning of a text that is read aloud: no title is longer, and what is read must not hold up the page. */
const longest = 300;

/** Words of official Chinese that the dictionary of pinyin-pro 3.29.4 reads otherwise. */
const corrections: Readonly<Record<string, string>> = {
  重组: 'chóng zǔ',
  重塑: 'chóng sù',
  重构: 'chóng gòu',
  重启: 'chóng qǐ',
  重置: 'chóng zhì',
  率先: 'shuài xiān',
  给排水: 'jǐ pái shuǐ',
  大城市: 'dà chéng shì',
  什邡: 'shí fāng',
  蔚县: 'yù xiàn',
  泌阳: 'bì yáng',
};

/**
 * Loads pinyin-pro, whose dictionary of 300 kB the start of the window shall not pay for. It reads by phrases: 行 is
 * hang in 银行 and xing in 行动.
 */
export async function loadReadings(): Promise<ReadAloud> {
  const { customPinyin, pinyin } = await import('pinyin-pro');
  // Each of these takes some 30 ms: the window has its turn between them.
  await turn();
  customPinyin(corrections);
  await turn();
  return (text) => {
    const characters = Array.from(text).slice(0, longest);
    const said = pinyin(characters.join(''), { toneType: 'none', type: 'array', v: true });
    // One for each character is what its array promises; a reading that is shifted would be worse than none.
    if (said.length !== characters.length) return [];
    return said.map((syllable) => (/^[a-z0-9]+$/iu.test(syllable) ? typedSyllable(syllable) : ''));
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** What was typed as pinyin: letters without apostrophes (xi'an), ü as v; null when it cannot be any. */
export function typedPinyin(word: string): string | null {
  const letters = word.replaceAll(/['’]/gu, '');
  return /^[a-z0-9ü]+$/iu.test(letters) && /[a-zü]/iu.test(letters) ? typedSyllable(letters) : null;
}

/** ü is typed v where it differs from u; 略 and 虐, which have no other, are typed with either. */
function typedSyllable(syllable: string): string {
  return syllable
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replaceAll(/([ln])ve/gu, '$1ue');
}
