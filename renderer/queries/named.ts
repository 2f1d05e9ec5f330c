import { useTranslation } from 'react-i18next';
import { parseAddress } from '../../shared/model/address';
import type { Spoken } from '../components/Names';
import { useLanguage } from '../state/settings';
import { issueNumbers } from '../words/issue';
import { namesOf } from '../words/titles';
import { useDocuments, useIssues } from './library';

/** The name of an issue or a document in the language of the interface; null until it is known. */
export function useNamed(address: string): Spoken | null {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: issues } = useIssues();
  const { data: documents } = useDocuments();
  if (parseAddress(address)?.document === null) {
    const issue = issues?.find((other) => other.address === address);
    if (!issue) return null;
    const [name] = namesOf({ title: issue.gazette, titleEn: issue.gazetteEn }, language);
    return { ...name, text: `${name.text} ${issueNumbers(t, issue)}` };
  }
  const document = documents?.find((other) => other.address === address);
  return document ? namesOf(document, language)[0] : null;
}
