import i18next from 'i18next';
import type { Language } from '../../shared/model/choices';
import type { Spoken } from '../components/Names';

/** Something with a Chinese name and, where the gazette gives one, an English name. */
export interface Named {
  /** Empty where a document prints none. */
  readonly title: string;
  readonly titleEn: string | null;
}

/** Both names, that in the language of the interface first. */
export function namesOf({ title, titleEn }: Named, language: Language): readonly [Spoken, Spoken | null] {
  const chinese: Spoken = title === '' ? untitled(language) : { text: title, lang: 'zh-Hans' };
  const english: Spoken | null = titleEn === null ? null : { text: titleEn, lang: 'en' };
  return language === 'en' && english ? [english, chinese] : [chinese, english];
}

function untitled(language: Language): Spoken {
  return {
    text: i18next.getFixedT(language)('reader.untitled'),
    lang: language === 'en' ? 'en' : 'zh-Hans',
  };
}
