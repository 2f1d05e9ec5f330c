import {
  ArrowLeft,
  ArrowRight,
  BookOpen,
  Keyboard,
  NotebookText,
  PanelLeft,
  Search,
  FileSearch,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../shared/commands';
import { IconButton } from '../components/IconButton';
import { keysOf } from '../keys/accelerator';
import { runCommand } from '../state/commands';
import { canGoBack, canGoForward, useEntry, useHistory } from '../state/history';
import { ImportMenu } from './ImportMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { hasSidebar } from './sidebar-state';
import { TextMenu } from './TextMenu';
import { Whereabouts } from './Whereabouts';

/** The bar at the top: where one was, where one is, and where one can go. */
export function Toolbar(): ReactNode {
  const { t } = useTranslation();
  const { view } = useEntry().location;
  const back = useHistory(canGoBack);
  const forward = useHistory(canGoForward);
  const button = (
    command: Command,
    icon: typeof Search,
    more?: { isDisabled?: boolean; isCurrent?: boolean },
  ): ReactNode => (
    <IconButton
      icon={icon}
      label={t(`menu.${command}`)}
      keys={keysOf(command)}
      onPress={() => {
        runCommand(command);
      }}
      {...more}
    />
  );
  return (
    <header className="toolbar" data-pane>
      <div className="toolbar-group" role="group" aria-label={t('frame.history')}>
        {button('toggle-sidebar', PanelLeft, { isDisabled: !hasSidebar(view) })}
        {button('go-back', ArrowLeft, { isDisabled: !back })}
        {button('go-forward', ArrowRight, { isDisabled: !forward })}
      </div>
      <Whereabouts />
      <nav className="toolbar-group" aria-label={t('frame.views')}>
        {button('open-contents', BookOpen, { isCurrent: view === 'contents' || view === 'shelf' })}
        {button('open-search', Search, { isCurrent: view === 'search' })}
        {button('open-notebook', NotebookText, { isCurrent: view === 'notebook' })}
        {button('quick-open', FileSearch)}
        <ImportMenu />
      </nav>
      <div className="toolbar-group" role="group" aria-label={t('frame.display')}>
        <TextMenu />
        {button('open-shortcuts', Keyboard)}
        <LanguageSwitch />
      </div>
    </header>
  );
}
