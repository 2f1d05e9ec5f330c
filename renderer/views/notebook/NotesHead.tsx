import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { notebookSorts, type NotebookPage } from '../../../shared/model/notebook';
import { Choice } from '../../components/Choice';
import { QueryProblems } from '../../components/QueryProblems';
import { useProblemWords } from '../../words/query-problem';
import { ChosenFilters } from './ChosenFilters';
import { FacetsButton } from './Facets';
import { FindBox } from './FindBox';
import { changeFilter, findTyped, sortBy, useNotebook } from './notebook-state';

/** Above the notes: what is looked for, how they are sorted, and how many are left. */
export function NotesHead({
  counts,
  isOld,
  toList,
}: {
  /** Null until they are known. */
  counts: NotebookPage | null;
  /** Whether the counts are those before the last change of the filter. */
  isOld: boolean;
  toList: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const problemWords = useProblemWords();
  const { filter, sort } = useNotebook();
  return (
    <>
      <div className="search-row">
        <FindBox toList={toList} />
        <Choice
          label={t('notebook.sort.label')}
          options={notebookSorts.map((id) => ({ id, name: t(`notebook.sort.${id}`) }))}
          value={sort}
          onChoose={sortBy}
        />
        <SwitchField
          isSelected={filter.withNote}
          onChange={(withNote) => {
            changeFilter({ withNote });
          }}
        >
          <SwitchButton className="switch">
            <span className="switch-track" aria-hidden />
            {t('notebook.withNote')}
          </SwitchButton>
        </SwitchField>
        {counts && <FacetsButton facets={counts.facets} />}
        <p className="totals" role="status" data-old={isOld || undefined}>
          {counts &&
            (counts.total === counts.all
              ? t('notebook.count', { count: counts.all })
              : t('notebook.countOf', { shown: counts.total, count: counts.all }))}
        </p>
      </div>
      <QueryProblems
        query={filter.query}
        problems={isOld ? [] : (counts?.problems ?? [])}
        words={problemWords}
        onCorrect={findTyped}
      />
      <ChosenFilters />
    </>
  );
}
