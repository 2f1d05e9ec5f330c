import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { Choice } from '../../components/Choice';
import { ColourChoice } from '../../components/ColourChoice';
import { SearchBox } from '../../components/SearchBox';
import { runCommand } from '../../state/commands';
import { colourNames } from '../../words/colours';
import { kindFilters, type Filter } from './filter';

/** Narrows the list by kind, colour and words, says how much is left, and exports the notes. */
export function Filters({
  filter,
  all,
  shown,
  onFilter,
}: {
  filter: Filter;
  all: readonly AnnotationInContext[];
  shown: number;
  onFilter: (filter: Filter) => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <header className="notebook-head">
      <h1>{t('menu.open-notebook')}</h1>
      <p className="totals" role="status">
        {shown === all.length
          ? t('notebook.count', { count: all.length })
          : t('notebook.countOf', { shown, count: all.length })}
      </p>
      <Button
        className="button"
        isDisabled={all.length === 0}
        onPress={() => {
          runCommand('export-notes');
        }}
      >
        <Download aria-hidden size={16} />
        {t('menu.export-notes')}
      </Button>
      <div className="notebook-filters" role="group" aria-label={t('notebook.filters')}>
        <SearchBox
          label={t('notebook.find')}
          clearLabel={t('search.clear')}
          placeholder={t('notebook.find')}
          value={filter.text}
          onType={(text) => {
            onFilter({ ...filter, text });
          }}
        />
        <Choice
          label={t('notebook.kind')}
          options={kindFilters.map((kind) => ({ id: kind, name: t(`notebook.kinds.${kind}`) }))}
          value={filter.kind}
          onChoose={(kind) => {
            onFilter({ ...filter, kind });
          }}
        />
        <ColourChoice
          label={t('notebook.colour')}
          names={colourNames(t)}
          value={filter.colour}
          canBeNone
          onChoose={(colour) => {
            onFilter({ ...filter, colour });
          }}
        />
      </div>
    </header>
  );
}
