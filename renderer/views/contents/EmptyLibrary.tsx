import { BookOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportChoices } from '../../components/ImportChoices';
import { StateMessage } from '../../components/StateMessage';
import { chooseImport } from '../../state/import';

/** What is said where there is nothing to read yet, with the way to change that. */
export function EmptyLibrary({ title }: { title: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <StateMessage icon={BookOpen} title={title} text={t('import.how')}>
      <ImportChoices
        files={t('menu.import-files')}
        folder={t('menu.import-folder')}
        onChoose={chooseImport}
      />
    </StateMessage>
  );
}
