import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { I18nProvider } from 'react-aria-components';
import { useEntry } from '../state/history';
import { useLanguage } from '../state/settings';
import { BackupsDialog } from '../views/backups/BackupsDialog';
import { ContentsView } from '../views/contents/ContentsView';
import { RemovalDialog } from '../views/contents/RemovalDialog';
import { ShelfView } from '../views/contents/ShelfView';
import { ExportDialog } from '../views/export/ExportDialog';
import { ImportView } from '../views/import/ImportView';
import { MergeDialog } from '../views/merge/MergeDialog';
import { NotebookView } from '../views/notebook/NotebookView';
import { Palette } from '../views/palette/Palette';
import { QualityView } from '../views/quality/QualityView';
import { ReaderView } from '../views/reader/ReaderView';
import { SearchView } from '../views/search/SearchView';
import { SettingsDialog } from '../views/settings/SettingsDialog';
import { ShortcutsDialog } from '../views/shortcuts/ShortcutsDialog';
import { useAppearance } from './appearance';
import { DropTarget } from './DropTarget';
import { FreeNote } from './FreeNote';
import { ImportBar } from './ImportBar';
import { LeavingDialog } from './LeavingDialog';
import { LibraryGate } from './LibraryGate';
import { Notices } from './Notices';
import { NoteSurroundings } from './NoteSurroundings';
import { ReattachBar } from './ReattachBar';
import { Sidebar } from './Sidebar';
import { Toasts } from './Toasts';
import { Toolbar } from './Toolbar';
import { useGlobalCommands } from './useGlobalCommands';
import { useWindowKeys } from './useWindowKeys';

/** The window: bar, sidebar, and the view that one is in. */
export function App(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  useAppearance();
  useGlobalCommands();
  useWindowKeys();
  return (
    <I18nProvider locale={language}>
      <NoteSurroundings>
        <div className="window">
          <a className="skip-link" href="#main">
            {t('frame.skip')}
          </a>
          <Toolbar />
          <Notices />
          <div className="panes">
            <Sidebar />
            <main id="main" className="main" tabIndex={-1} data-pane>
              <View />
            </main>
          </div>
          <ReattachBar />
          <ImportBar />
          <Toasts />
          <Palette />
          <SettingsDialog />
          <ShortcutsDialog />
          <FreeNote />
          <BackupsDialog />
          <MergeDialog />
          <ExportDialog />
          <RemovalDialog />
          <LeavingDialog />
          <DropTarget />
        </div>
      </NoteSurroundings>
    </I18nProvider>
  );
}

function View(): ReactNode {
  const { location } = useEntry();
  switch (location.view) {
    case 'contents':
      return (
        <LibraryGate>
          <ContentsView issue={location.issue} />
        </LibraryGate>
      );
    case 'reader':
      return (
        <LibraryGate>
          <ReaderView location={location} />
        </LibraryGate>
      );
    case 'shelf':
      return (
        <LibraryGate>
          <ShelfView />
        </LibraryGate>
      );
    case 'quality':
      return (
        <LibraryGate>
          <QualityView key={location.address} address={location.address} />
        </LibraryGate>
      );
    case 'search':
      return (
        <LibraryGate>
          <SearchView />
        </LibraryGate>
      );
    // An import may be what the library is missing.
    case 'import':
      return <ImportView />;
    // Notes do not depend on the library: they are there even when it is not.
    case 'notebook':
      return <NotebookView section={location.section ?? 'notes'} />;
  }
}
