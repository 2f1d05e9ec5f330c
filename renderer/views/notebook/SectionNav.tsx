import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotebookCounts } from '../../queries/notebook';
import { go, notebookSections, type NotebookSection } from '../../state/history';

/** The way to each part of the notebook; what waits for a person is counted. */
export function SectionNav({ section }: { section: NotebookSection }): ReactNode {
  const { t } = useTranslation();
  const { data } = useNotebookCounts();
  const waiting = data?.facets.state.filter(({ value }) => value !== 'placed') ?? [];
  const counts: Partial<Record<NotebookSection, number>> = {
    places: waiting.reduce((sum, { annotations }) => sum + annotations, 0),
    trash: data?.removed ?? 0,
  };
  return (
    <nav className="notebook-sections" aria-label={t('notebook.sections.label')}>
      {notebookSections.map((name) => {
        const count = counts[name] ?? 0;
        const text = t(`notebook.sections.${name}`);
        return (
          <button
            key={name}
            type="button"
            aria-current={name === section ? 'page' : undefined}
            onClick={() => {
              go(name === 'notes' ? { view: 'notebook' } : { view: 'notebook', section: name });
            }}
          >
            {count > 0 ? t('notebook.sections.counted', { name: text, count }) : text}
          </button>
        );
      })}
    </nav>
  );
}
