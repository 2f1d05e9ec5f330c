import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldIssue } from '../fixtures/gold/gold-issue';
import en from '../../resources/locales/en.json' with { type: 'json' };
import zh from '../../resources/locales/zh-CN.json' with { type: 'json' };

/** What the issue holds, as a person read it from the print. */
export const gold = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '..', 'fixtures', 'gold', 'beijing-gazette-2022-34.expected.json'),
    'utf8',
  ),
) as GoldIssue;

/** The words of the interface. */
export { en, zh };

/** Address of a document of the issue, by its ordinal. */
export function addressOf(ordinal: number): string {
  const { gazette, year, number } = gold.issue;
  return `${gazette}/${String(year)}-${String(number)}/${String(ordinal)}`;
}

/** A title or any text without its spaces: print breaks titles into lines where contents do not. */
export function unspaced(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
