import { useSyncExternalStore } from 'react';
import { useEntry, type Location } from '../state/history';
import { useOverlays } from '../state/overlays';
import { changeSettings, useSettings } from '../state/settings';

/** In a narrower window the sidebar lies over the page instead of beside it, and is closed to begin with. */
const narrow = window.matchMedia('(width < 800px)');

function subscribe(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => {
    narrow.removeEventListener('change', changed);
  };
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}

/** Only contents and documents have a sidebar. */
export function hasSidebar(view: Location['view']): boolean {
  return view === 'contents' || view === 'shelf' || view === 'reader';
}

/** Whether the sidebar is in sight. */
export function useSidebarOpen(): boolean {
  const kept = useSettings((settings) => settings.sidebar);
  const drawer = useOverlays((overlays) => overlays.drawer);
  const { view } = useEntry().location;
  const isNarrow = useNarrow();
  return hasSidebar(view) && (isNarrow ? drawer : kept);
}

export function toggleSidebar(): void {
  if (narrow.matches) useOverlays.setState(({ drawer }) => ({ drawer: !drawer }));
  else changeSettings({ sidebar: !useSettings.getState().sidebar });
}

/** After a choice in the sidebar it leaves the page free, where it lies over it. */
export function closeDrawer(): void {
  useOverlays.setState({ drawer: false });
}
