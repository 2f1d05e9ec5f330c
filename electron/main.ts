import { app, BrowserWindow, Menu, session } from 'electron';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../shared/model/default-settings';
import type { Settings } from '../shared/model/settings';
import { answerCalls } from './shell/calls';
import { DataProcess } from './shell/data-process';
import { endWith } from './shell/fatal';
import { launchOptions, refusedSwitch } from './shell/launch-options';
import { menuTemplate } from './shell/menu';
import { denyNavigation } from './shell/navigation';
import { cutOffProcess, cutOffSession } from './shell/offline';
import { addressIn, OpenedAddress } from './shell/opened-address';
import { pageManifest, type PageManifest } from './shell/page-files';
import { registerPageScheme, servePage } from './shell/page-protocol';
import { Pages } from './shell/pages';
import { notebookIn, pathsFor, type Paths } from './shell/paths';
import { denyPermissions } from './shell/permissions';
import { readySeconds, saveScreenshot } from './shell/screenshot';
import { SettingsKeeper } from './shell/settings';
import { firstLanguage } from './shell/settings-file';
import { shellHandlers } from './shell/shell-handlers';
import { backgroundOf, followTheme } from './shell/theme';
import { prepareUserFolder } from './shell/user-folder';
import { pagePreferences } from './shell/web-preferences';
import { createWindow } from './shell/window';
import { wordsIn } from './shell/words';

const options = launchOptions(app.commandLine, process.cwd());
const mac = process.platform === 'darwin';
const seen = options.screenshot === null && process.env['CI'] === undefined;

// Before Electron is ready: what cannot be set later.
// It would take --no-sandbox back, and without that Chromium's processes do not start for root.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
refuseDangerousSwitches();
refuseWithoutDisplay();
cutOffProcess(app.commandLine);
registerPageScheme();
const userData = takeUserFolder();
app.on('web-contents-created', (_event, contents) => {
  denyNavigation(contents);
});

// macOS hands a link over as an event, and the first of them before the reader is ready.
const firstLinks = [...process.argv];
app.once('open-url', (event, url) => {
  event.preventDefault();
  firstLinks.push(url);
});

// One reader for each folder of data: a second start shows the first and ends.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.exit(0);

async function start(): Promise<void> {
  const paths = pathsFor(
    app.getAppPath(),
    app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources'),
    userData,
  );
  const manifest = readManifest(paths.page);
  await cutOffSession(session.defaultSession);
  denyPermissions(session.defaultSession);
  servePage(session.defaultSession, manifest);

  const keeper = new SettingsKeeper(
    paths.settings,
    defaultSettings(firstLanguage(app.getPreferredSystemLanguages())),
  );
  const pages = new Pages();
  const data = new DataProcess({ data: paths.dataScript, import: paths.importScript }, paths.data, {
    restarted: () => {
      pages.announce('dataRestarted', { code: 'data-process-restarted' });
    },
    stopped: () => {
      pages.announce('libraryChanged', {
        state: 'unavailable',
        notices: [{ code: 'data-process-stopped' }],
      });
    },
  });
  const settingsChanged = (settings: Settings): void => {
    applySettings(settings, pages);
    pages.announce('settingsChanged', settings);
  };
  const opened = new OpenedAddress(addressIn(firstLinks), (address) => {
    pages.announce('openAddress', address);
  });
  const places = {
    documentsFolder: app.getPath('documents'),
    templatesFolder: paths.templates,
    temporaryFolder: app.getPath('temp'),
    pageFiles: manifest,
  };
  answerCalls(pages, data, shellHandlers({ settings: keeper, data, opened, ...places, settingsChanged }));
  applySettings(keeper.settings, pages);

  const window = openWindow(paths, keeper, pages);
  const showOrOpen = (): void => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(paths, keeper, pages);
    else showWindow();
  };
  const openLink = (commandLine: readonly string[]): void => {
    const address = addressIn(commandLine);
    if (address !== null) opened.open(address);
    showOrOpen();
  };
  app.on('second-instance', (_event, commandLine) => {
    openLink(commandLine);
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    openLink([url]);
  });
  app.on('activate', showOrOpen);
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('browser-window-focus', () => {
    // A window that had something to say before it closes, and was then kept, ended the quitting.
    isQuitting = false;
  });
  app.on('window-all-closed', () => {
    opened.pageClosed();
    if (!mac || isQuitting) app.quit();
  });
  const leave = (exitCode: number): void => {
    void data.close().then(() => {
      app.exit(exitCode);
    });
  };
  app.on('will-quit', (event) => {
    event.preventDefault();
    leave(0);
  });
  if (options.screenshot !== null) await takePicture(window, options.screenshot, leave);
}

function openWindow(paths: Paths, keeper: SettingsKeeper, pages: Pages): BrowserWindow {
  const { theme } = keeper.settings;
  return createWindow(
    {
      webPreferences: pagePreferences(paths.preload, !app.isPackaged),
      icon: paths.icon,
      place: keeper.window,
      backgroundColor: backgroundOf(theme),
      keepPlace: (place) => {
        keeper.keepWindow(place);
      },
    },
    ({ webContents }) => {
      pages.add(webContents);
    },
  );
}

function applySettings({ language, theme }: Settings, pages: Pages): void {
  followTheme(theme);
  for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(backgroundOf(theme));
  const template = menuTemplate({
    words: wordsIn(language),
    mac,
    developerTools: !app.isPackaged,
    choose: (command) => {
      const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().at(0);
      if (window) pages.tell(window.webContents, 'command', command);
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function showWindow(): void {
  const window = BrowserWindow.getAllWindows().at(0);
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.focus();
}

async function takePicture(
  window: BrowserWindow,
  file: string,
  leave: (exitCode: number) => void,
): Promise<void> {
  const taken = await saveScreenshot(window, file);
  if (taken.ok) {
    process.stdout.write(`${file}\n`);
    if (options.quitAfterScreenshot) leave(0);
    return;
  }
  if (taken.error.code === 'late') endWith('fatal.screenshot-late', { seconds: readySeconds }, seen);
  endWith('fatal.screenshot-unwritable', { file, reason: taken.error.reason }, seen);
}

function refuseDangerousSwitches(): void {
  if (!app.isPackaged) return;
  const name = refusedSwitch(app.commandLine, process.getuid?.() === 0);
  if (name !== null) endWith('fatal.switch-refused', { name }, seen);
}

function refuseWithoutDisplay(): void {
  if (process.platform !== 'linux' || app.commandLine.hasSwitch('ozone-platform')) return;
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) endWith('fatal.no-display', {}, false);
}

function takeUserFolder(): string {
  const folder = options.userDataFolder ?? app.getPath('userData');
  const prepared = prepareUserFolder(folder, notebookIn(folder), app.getPath('temp'));
  if (!prepared.ok) endWith('fatal.folder-unwritable', { folder, reason: prepared.error.reason }, seen);
  const { browserFolder, isTemporary } = prepared.value;
  // Electron's mark that there is one reader is put here.
  app.setPath('userData', isTemporary ? browserFolder : folder);
  app.setPath('sessionData', browserFolder);
  app.setPath('crashDumps', join(browserFolder, 'crashes'));
  // Chromium writes a few kilobytes after this, which stay.
  if (isTemporary) {
    process.once('exit', () => {
      rmSync(browserFolder, { recursive: true, force: true });
    });
  }
  return folder;
}

function readManifest(folder: string): PageManifest {
  try {
    const manifest = pageManifest(folder);
    if (manifest.has('/index.html')) return manifest;
  } catch {
    // Said below: a folder that cannot be read is one that is not complete.
  }
  endWith('fatal.page-missing', { folder }, seen);
}
