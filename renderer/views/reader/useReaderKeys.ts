import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isComposing, isTyping } from '../../keys/accelerator';
import { readerActionOf, type ReaderAction } from '../../keys/reader-keys';

/** Hears the single keys of the reader, wherever the focus is but in a text field or in a layer above the page. */
export function useReaderKeys(
  page: RefObject<HTMLElement | null>,
  act: (action: ReaderAction, index: number) => boolean,
): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event)) return;
    if (page.current?.closest('[aria-hidden="true"], [inert]')) return;
    const pressed = readerActionOf(event);
    if (!pressed) return;
    // No box and no list has a use for these two.
    const isStep = pressed.action === 'next-hit' || pressed.action === 'previous-hit';
    if (!isStep && (isTyping(event.target) || !isOnPage(event.target, page.current))) return;
    if (act(pressed.action, pressed.index)) event.preventDefault();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      heard(event);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** In the tree and the lists letters find rows; on the page and where nothing has the focus they are commands. */
function isOnPage(target: EventTarget | null, page: HTMLElement | null): boolean {
  return target === document.body || (target instanceof Node && (page?.contains(target) ?? false));
}

/** Moves the focus to the next or previous unit; from the one at the top of the page when none has it. */
export function focusNeighbour(page: HTMLElement, topPath: string | null, step: 1 | -1): void {
  const units = [...page.querySelectorAll<HTMLElement>('[data-path]')];
  const focused = document.activeElement?.closest<HTMLElement>('[data-path]') ?? null;
  const from = focused ? units.indexOf(focused) : units.findIndex((unit) => unit.dataset['path'] === topPath);
  const to = focused ? from + step : Math.max(0, from);
  const unit = units[Math.min(units.length - 1, Math.max(0, to))];
  unit?.focus({ preventScroll: true });
  unit?.scrollIntoView({ block: 'nearest' });
}
