import { BrowserWindow, screen, type WebPreferences } from 'electron';
import { pageUrl } from './page-origin';
import { smallestWindow, windowBounds, type WindowPlace } from './window-place';

const settlingMilliseconds = 400;

interface WindowOptions {
  readonly webPreferences: WebPreferences;
  readonly icon: string;
  readonly place: WindowPlace | null;
  readonly backgroundColor: string;
  /** Called when the window has come to rest at a new place, and when it closes. */
  readonly keepPlace: (place: WindowPlace) => void;
}

/** Makes a window; `prepare` sees it before it loads the page. The only place that does: every window that is seen has the same borders. */
export function createWindow(
  options: WindowOptions,
  prepare: (window: BrowserWindow) => void,
): BrowserWindow {
  const { place } = options;
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...windowBounds(place, workAreas),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    backgroundColor: options.backgroundColor,
    icon: options.icon,
    webPreferences: options.webPreferences,
  });
  if (place?.maximized) window.maximize();
  if (place?.fullScreen) window.setFullScreen(true);
  window.once('ready-to-show', () => {
    window.show();
  });
  watchPlace(window, options.keepPlace);
  prepare(window);
  void window.loadURL(pageUrl);
  return window;
}

function watchPlace(window: BrowserWindow, keepPlace: (place: WindowPlace) => void): void {
  let settling: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(settling);
    keepPlace(placeOf(window));
  };
  const settle = (): void => {
    clearTimeout(settling);
    settling = setTimeout(keep, settlingMilliseconds);
  };
  window.on('resize', settle);
  window.on('move', settle);
  window.on('close', keep);
}

function placeOf(window: BrowserWindow): WindowPlace {
  return {
    ...window.getNormalBounds(),
    maximized: window.isMaximized(),
    fullScreen: window.isFullScreen(),
  };
}
