import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api';
import { App } from './frame/App';
import { followOpenedAddresses } from './frame/opened-address';
import { startWords } from './i18n';
import { followAnnotations } from './queries/annotations';
import { followBackups } from './queries/backups';
import { followLibrary } from './queries/library';
import { followIndex } from './queries/search-index';
import { followSearches } from './queries/searches';
import { followExport } from './state/export';
import { followImport } from './state/import';
import { followLeaving } from './state/leaving';
import { followSettings } from './state/settings';
import './styles/all';

followLibrary();
followIndex();
followAnnotations();
followSearches();
followBackups();
followImport();
followExport();
followOpenedAddresses();
followLeaving();
const { language } = await followSettings();
await startWords(language);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <App />
  </QueryClientProvider>,
);
