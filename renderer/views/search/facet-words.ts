import { useTranslation } from 'react-i18next';
import type { Facet, FacetName } from '../../../shared/model/search';
import type { FacetValue } from '../../components/FacetValues';
import { useIssues } from '../../queries/library';
import { useLanguage } from '../../state/settings';
import { issueNumber } from '../../words/issue';

/**
 * What the value of a facet is called: an issue, whose value is its address, by its number, with the gazette's name
 * where the library holds more than one gazette.
 */
export function useFacetWords(): (facet: FacetName, value: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: issues = [] } = useIssues();
  const byAddress = new Map(issues.map((issue) => [issue.address, issue]));
  const hasSeveral = new Set(issues.map(({ gazette }) => gazette)).size > 1;
  return (facet, value) => {
    const issue = facet === 'issue' ? byAddress.get(value) : undefined;
    if (!issue) return facet === 'year' ? t('search.year', { year: value }) : value;
    const number = issueNumber(t, issue);
    const gazette = (language === 'en' ? issue.gazetteEn : null) ?? issue.gazette;
    return hasSeveral ? t('issue.source', { gazette, issue: number }) : number;
  };
}

/** The values of a facet as they are shown. */
export function useFacetValues(): (facet: FacetName, values: Facet['values']) => readonly FacetValue[] {
  const { t } = useTranslation();
  const words = useFacetWords();
  return (facet, values) =>
    values.map(({ value, documents }) => ({
      value,
      name: words(facet, value),
      lang: facet === 'year' || facet === 'issue' ? undefined : 'zh-Hans',
      count: t('search.facets.count', { count: documents }),
    }));
}
