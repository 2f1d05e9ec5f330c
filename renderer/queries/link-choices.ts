import { useMemo } from 'react';
import type { DocumentSummary } from '../../shared/model/reading';
import type { LinkChoice } from '../components/note-surroundings';
import { linkChoice } from '../words/link-choice';
import { useDocuments } from './library';

/** Rows that are offered while a link is typed. */
const most = 8;

/** Finds documents by their titles and numbers, letters and brackets of any width; all of them for nothing typed. */
export function useLinkChoices(): (typed: string) => readonly LinkChoice[] {
  const { data: documents } = useDocuments();
  return useMemo(() => linkFinder(documents ?? []), [documents]);
}

export function linkFinder(documents: readonly DocumentSummary[]): (typed: string) => readonly LinkChoice[] {
  // Made at the first question: most notes hold no link.
  let names: readonly string[] | null = null;
  return (typed) => {
    names ??= documents.map(({ title, titleEn, number }) => plain([title, titleEn, number].join('\n')));
    const words = plain(typed)
      .split(/\s+/u)
      .filter((word) => word !== '');
    const found: LinkChoice[] = [];
    for (const [index, name] of names.entries()) {
      const document = documents[index];
      if (!document || !words.every((word) => name.includes(word))) continue;
      found.push(linkChoice(document, document.address, null));
      if (found.length === most) break;
    }
    return found;
  };
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[〔【[]/gu, '(')
    .replaceAll(/[〕】\]]/gu, ')')
    .toLowerCase();
}
