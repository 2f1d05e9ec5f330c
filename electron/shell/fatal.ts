import { app, dialog } from 'electron';
import { languages } from '../../shared/model/choices';
import { wordsIn, type WordKey } from './words';

/**
 * Says in one sentence, in every language, why the reader cannot start, and ends with exit code 1. Nobody has chosen
 * a language yet when it happens, hence all of them.
 * @param seen whether a person looks at this screen and may be shown a box
 */
export function endWith(
  key: WordKey & `fatal.${string}`,
  facts: Readonly<Record<string, string | number>>,
  seen: boolean,
): never {
  const sentences = languages.map((language) => wordsIn(language)(key, facts)).join('\n');
  process.stderr.write(`${sentences}\n`);
  // On Linux the box would only write the same words to standard error once more.
  if (seen && process.platform !== 'linux') dialog.showErrorBox(app.name, sentences);
  process.exit(1);
}
