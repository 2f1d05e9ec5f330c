import { useEffect, useEffectEvent } from 'react';
import { commandOf, isComposing, isTyping } from '../keys/accelerator';
import { windowActionOf, type WindowAction } from '../keys/window-keys';
import { runCommand } from '../state/commands';
import { stepEdit } from '../state/edits';
import { openOverlay, useOverlays } from '../state/overlays';
import { cyclePanes } from './panes';
import { closeDrawer } from './sidebar-state';

/** Hears the keys of the whole window. A key of an input method is never a command. */
export function useWindowKeys(): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event)) return;
    const action = windowActionOf(event);
    if (action !== undefined && act(action, isTyping(event.target))) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && useOverlays.getState().drawer) {
      closeDrawer();
      return;
    }
    const command = commandOf(event);
    if (command === undefined || useOverlays.getState().open === 'palette') return;
    // A text field has an undo of its own, which the key reaches by itself.
    if ((command === 'undo-edit' || command === 'redo-edit') && isTyping(event.target)) return;
    event.preventDefault();
    runCommand(command);
  });
  // A tree takes every arrow key for its rows, also with Alt; going back has to come before it.
  const heardFirst = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event);
    if (isComposing(event) || (command !== 'go-back' && command !== 'go-forward')) return;
    event.preventDefault();
    event.stopPropagation();
    if (useOverlays.getState().open !== 'palette') runCommand(command);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      heard(event);
    };
    const onKeyFirst = (event: KeyboardEvent): void => {
      heardFirst(event);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('keydown', onKeyFirst, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keydown', onKeyFirst, { capture: true });
    };
  }, []);
}

/** Does what a key says; false where the key is the text field's. */
function act(action: WindowAction, typing: boolean): boolean {
  switch (action) {
    case 'next-pane':
      cyclePanes(1);
      return true;
    case 'previous-pane':
      cyclePanes(-1);
      return true;
    case 'redo-edit':
      if (typing) return false;
      void stepEdit('redo');
      return true;
    case 'shortcuts':
      if (typing) return false;
      openOverlay('shortcuts');
      return true;
  }
}
