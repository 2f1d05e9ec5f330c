import { create } from 'zustand';

export type Overlay = 'palette' | 'settings' | 'shortcuts' | 'free-note' | 'backups';

interface Overlays {
  readonly open: Overlay | null;
  /** Whether the sidebar lies over the page, in a window too narrow for both. */
  readonly drawer: boolean;
}

export const useOverlays = create<Overlays>(() => ({ open: null, drawer: false }));

export function openOverlay(open: Overlay): void {
  useOverlays.setState({ open });
}

export function closeOverlay(): void {
  useOverlays.setState({ open: null });
}
