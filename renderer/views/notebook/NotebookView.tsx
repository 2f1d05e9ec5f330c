import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { useNotebookCounts } from '../../queries/notebook';
import { runCommand } from '../../state/commands';
import type { NotebookSection } from '../../state/history';
import { CollectionsSection } from './CollectionsSection';
import { NotesSection } from './NotesSection';
import { Orphans } from './Orphans';
import { ReadingSection } from './ReadingSection';
import { SectionNav } from './SectionNav';
import { TagsSection } from './TagsSection';
import { TrashSection } from './TrashSection';

const sections: Readonly<Record<NotebookSection, () => ReactNode>> = {
  notes: NotesSection,
  reading: ReadingSection,
  collections: CollectionsSection,
  tags: TagsSection,
  places: Orphans,
  trash: TrashSection,
};

/** Everything that a person has kept: notes over the whole library, the reading list, labels, and the trash. */
export function NotebookView({ section }: { section: NotebookSection }): ReactNode {
  const { t } = useTranslation();
  const { data } = useNotebookCounts();
  const Section = sections[section];
  return (
    <div className="notebook">
      <header className="notebook-head">
        <h1 className="visually-hidden">{t('menu.open-notebook')}</h1>
        <SectionNav section={section} />
        <Button
          className="button"
          isDisabled={data?.all === 0}
          onPress={() => {
            runCommand('export-notes');
          }}
        >
          <Download aria-hidden size={16} />
          {t('menu.export-notes')}
        </Button>
      </header>
      <Section key={section} />
    </div>
  );
}
