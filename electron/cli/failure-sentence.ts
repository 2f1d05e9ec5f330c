import type { Language } from '../../shared/model/choices';
import type { Failure } from '../../shared/result';
import { translatorFor } from '../words';
import { onOneLine, terminalLanguage } from './language';

/** What happened and what to do, on one line, in the language of the terminal. */
export function failureSentence(failure: Failure, language: Language = terminalLanguage()): string {
  const { code, ...facts } = failure;
  return onOneLine(translatorFor(language)(`failure.${code}`, facts));
}
