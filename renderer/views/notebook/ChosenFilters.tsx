import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChips } from '../../components/FilterChips';
import { useChosenText } from './facet-words';
import { chosenIn, withoutChosen } from './filter-values';
import { changeFilter, clearFilters, useNotebook } from './notebook-state';

/** What the notes are narrowed by; each can be taken away. */
export function ChosenFilters(): ReactNode {
  const { t } = useTranslation();
  const textOf = useChosenText();
  const filter = useNotebook((notebook) => notebook.filter);
  return (
    <FilterChips
      label={t('search.chosen.label')}
      chips={chosenIn(filter).map((chosen) => {
        const text = textOf(chosen);
        return {
          key: `${chosen.facet} ${chosen.value}`,
          text,
          removeLabel: t('search.chosen.remove', { filter: text }),
          onRemove: () => {
            changeFilter(withoutChosen(filter, chosen));
          },
        };
      })}
      clearLabel={t('search.chosen.clear')}
      onClear={clearFilters}
    />
  );
}
