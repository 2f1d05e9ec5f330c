import type { Unit } from '../../../shared/model/unit';

const annexLabel =
  /^附(?:件|表|录|錄|图|圖)\s*[\d〇一二三四五六七八九十]{0,3}(?:[-—]\d{1,2})?(?=$|[\s:：.．、])/u;

/** The name of the annex that a unit begins: 附件1; null when it begins none. */
export function annexName({ kind, label, heading, text }: Unit): string | null {
  // The list of annexes under a document says what they are and is none of them.
  if (kind === 'note' || kind === 'contact') return null;
  const printed = [label, heading, text].find((field) => field !== null && field !== '') ?? '';
  const name = annexLabel.exec(printed)?.[0];
  return name === undefined || /[:：]/u.test(printed.charAt(name.length)) ? null : plainAnnex(name);
}

/** A name of an annex without the spaces of typesetting. */
export function plainAnnex(name: string): string {
  return name.replaceAll(/\s/gu, '');
}
