import type { Language } from '../../shared/model/choices';
import type { Failure } from '../../shared/result';
import { translatorFor } from '../words';

/** What happened and what to do, in the language of the terminal. */
export function failureSentence(failure: Failure, language: Language = terminalLanguage()): string {
  const { code, ...facts } = failure;
  return translatorFor(language)(`failure.${code}`, facts);
}

/** POSIX decides by the first of these that is set. */
function terminalLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh-CN' : 'en';
}
