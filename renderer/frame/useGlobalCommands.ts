import { useEffect } from 'react';
import { hear } from '../api';
import { isTyping } from '../keys/accelerator';
import { runCommand, useCommand } from '../state/commands';
import { flushAllDrafts } from '../state/drafts';
import { stepEditOrText } from '../state/edits';
import { openExport } from '../state/export';
import { openFind } from '../state/find';
import { currentEntry, go, goBack, goForward } from '../state/history';
import { chooseImport } from '../state/import';
import { chooseNotesImport } from '../state/merge';
import { openOverlay } from '../state/overlays';
import { openSearch } from '../state/search';
import { stepTextSize } from '../state/settings';
import { contentsToOpen } from './contents-to-open';
import { toggleSidebar } from './sidebar-state';

/** Answers the commands that can be given anywhere, from the menu as from the keyboard. */
export function useGlobalCommands(): void {
  useEffect(() => hear('command', runCommand), []);
  useEffect(() => {
    const leave = (): void => void flushAllDrafts();
    window.addEventListener('pagehide', leave);
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('blur', leave);
    };
  }, []);
  useCommand('open-contents', () => {
    go(contentsToOpen());
  });
  useCommand('find-in-document', () => {
    if (currentEntry().location.view === 'reader') openFind();
    else openSearch(null);
  });
  useCommand('open-search', () => {
    openSearch(null);
  });
  useCommand('open-notebook', () => {
    go({ view: 'notebook' });
  });
  useCommand('open-trash', () => {
    go({ view: 'notebook', section: 'trash' });
  });
  useCommand('open-settings', () => {
    openOverlay('settings');
  });
  useCommand('open-shortcuts', () => {
    openOverlay('shortcuts');
  });
  useCommand('quick-open', () => {
    openOverlay('palette');
  });
  useCommand('go-back', goBack);
  useCommand('go-forward', goForward);
  useCommand('toggle-sidebar', toggleSidebar);
  useCommand('larger-text', () => {
    stepTextSize(1);
  });
  useCommand('smaller-text', () => {
    stepTextSize(-1);
  });
  useCommand('import-files', () => {
    chooseImport('files');
  });
  useCommand('import-folder', () => {
    chooseImport('folder');
  });
  useCommand('import-notes', () => void chooseNotesImport());
  useCommand('open-backups', () => {
    openOverlay('backups');
  });
  useCommand('export-notes', () => {
    const { location } = currentEntry();
    openExport({ ids: null, document: null }, location.view === 'reader' ? location.document : null);
  });
  useCommand('undo-edit', () => {
    stepEditOrText('undo', isTyping(document.activeElement));
  });
  useCommand('redo-edit', () => {
    stepEditOrText('redo', isTyping(document.activeElement));
  });
  useCommand('free-note', () => {
    openOverlay('free-note');
  });
}
