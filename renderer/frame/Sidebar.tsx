import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../queries/library';
import { useEntry } from '../state/history';
import { IssueList, shelf } from '../views/contents/IssueList';
import { DocumentTree } from '../views/reader/DocumentTree';
import { closeDrawer, useNarrow, useSidebarOpen } from './sidebar-state';

/** Beside the contents, the issues; beside a document, its tree. */
export function Sidebar(): ReactNode {
  const { t } = useTranslation();
  const { location } = useEntry();
  const { data: status } = useStatus();
  const isOpen = useSidebarOpen();
  const isDrawer = useNarrow();
  if (!isOpen || status?.state !== 'ready') return null;
  const title = location.view === 'reader' ? t('sidebar.tree') : t('sidebar.library');
  return (
    <>
      <nav className="sidebar" data-drawer={isDrawer || undefined} aria-label={t('sidebar.name')} data-pane>
        <h2 className="sidebar-title">{title}</h2>
        {location.view === 'reader' && (
          <DocumentTree key={location.document} document={location.document} onGo={closeDrawer} />
        )}
        {location.view === 'contents' && <IssueList shown={location.issue} onGo={closeDrawer} />}
        {location.view === 'shelf' && <IssueList shown={shelf} onGo={closeDrawer} />}
      </nav>
      {isDrawer && (
        <button
          type="button"
          className="drawer-shade"
          aria-label={t('sidebar.close')}
          onClick={closeDrawer}
        />
      )}
    </>
  );
}
