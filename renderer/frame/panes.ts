const focusable =
  '[data-path]:focus, a[href], button:not([disabled]), input, textarea, [tabindex="0"], [role="row"][tabindex]';

/** Moves the focus to the next or previous pane of the window: bar, sidebar, page. */
export function cyclePanes(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = at === -1 && step === -1 ? 0 : at;
  const pane = panes.at((from + step + panes.length) % panes.length);
  if (!pane) return;
  const inside =
    pane.querySelector<HTMLElement>('[tabindex="0"]') ?? pane.querySelector<HTMLElement>(focusable);
  (inside ?? pane).focus();
}
