import { useTranslation } from 'react-i18next';
import type { NotebookFacet, NotebookFacetValue, NotebookPage } from '../../../shared/model/notebook';
import type { FacetValue } from '../../components/FacetValues';
import { useDocuments } from '../../queries/library';
import { useLanguage } from '../../state/settings';
import { colourNames } from '../../words/colours';
import { namesOf } from '../../words/titles';
import type { Chosen } from './filter-values';

/** Some words, and their language where it is not that of the interface. */
interface Name {
  readonly text: string;
  readonly lang: string | undefined;
}

/** What the value of a facet is called. */
export function useFacetName(): (facet: NotebookFacet, value: NotebookFacetValue['value']) => Name {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: documents = [] } = useDocuments();
  const colours: Readonly<Record<string, string>> = colourNames(t);
  const kinds: Readonly<Record<string, string>> = {
    bookmark: t('notebook.kinds.bookmark'),
    highlight: t('notebook.kinds.highlight'),
    note: t('notebook.kinds.note'),
  };
  const states: Readonly<Record<string, string>> = {
    placed: t('notebook.states.placed'),
    suggested: t('notebook.states.suggested'),
    orphan: t('notebook.states.orphan'),
  };
  const plain = (text: string): Name => ({ text, lang: undefined });
  return (facet, value) => {
    switch (facet) {
      case 'kind':
        return plain(kinds[value] ?? value);
      case 'colour':
        return plain(colours[value] ?? value);
      case 'state':
        return plain(states[value] ?? value);
      case 'year':
        return plain(t('search.year', { year: value }));
      case 'issuer':
        return { text: value, lang: 'zh-Hans' };
      case 'document': {
        const document = documents.find(({ address }) => address === value);
        return document ? namesOf(document, language)[0] : plain(value);
      }
      default:
        return plain(value);
    }
  };
}

/** The values of a facet as they are shown; those that are chosen and that no note has any more come last, with 0. */
export function useFacetValues(): (
  facet: NotebookFacet,
  values: NotebookPage['facets'][NotebookFacet],
  chosen: readonly string[],
) => readonly FacetValue[] {
  const { t } = useTranslation();
  const nameOf = useFacetName();
  return (facet, values, chosen) => {
    const gone = chosen.filter((value) => !values.some((other) => other.value === value));
    return [...values, ...gone.map((value) => ({ value, annotations: 0 }))].map(({ value, annotations }) => {
      const { text, lang } = nameOf(facet, value);
      return { value, name: text, lang, count: t('search.facets.count', { count: annotations }) };
    });
  };
}

/** What a chosen condition is called: 标签：经费. */
export function useChosenText(): (chosen: Chosen) => string {
  const { t } = useTranslation();
  const nameOf = useFacetName();
  return ({ facet, value }) =>
    facet === 'withNote'
      ? t('notebook.withNote')
      : t('search.read.field', {
          field: t(`notebook.facets.${facet}`),
          value: nameOf(facet, value).text,
        });
}
