import { addressUrl } from '../model/address';

/**
 * A link to an address as Markdown, `[《…》第十四条](gazette://…)`. Round brackets are encoded, too, because they end the
 * place of a link.
 */
export function writeLink(address: string, words: string): string {
  const url = addressUrl(address).replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${words.replaceAll(/[\\[\]*_`~<]/gu, '\\$&')}](${url})`;
}
