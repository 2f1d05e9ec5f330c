// @ts-check
// `npm start`: prepares what is missing and opens the reader.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { hand } from './child.mjs';
import { needsVirtualDisplay, requireDisplay, startVirtualDisplay } from './display.mjs';
import { enter } from './entry.mjs';
import { say } from './progress.mjs';
import { inProject, projectRoot } from './project.mjs';
import { startArguments } from './start-arguments.mjs';
import { prepareAll } from './steps.mjs';

await enter(async (args) => {
  const { screenshot, rest } = startArguments(args, process.env['INIT_CWD'] ?? process.cwd());
  const virtual = needsVirtualDisplay(process.platform, process.env);
  await requireDisplay();
  const electron = await prepareAll({ needsVirtualDisplay: virtual });
  const picture = screenshot ?? (virtual ? inProject('out', 'screenshot.png') : undefined);
  const switches = [];
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say('Running as root: Chromium then starts only without its sandbox, so --no-sandbox is passed.');
    switches.push('--no-sandbox');
  }
  // Without a desktop Chromium complains of every bus and graphics card that is not there, and does without.
  if (virtual) switches.push('--log-level=3');
  // Electron before 38 takes X unless told to look.
  if (!process.env['DISPLAY'] && process.env['WAYLAND_DISPLAY']) switches.push('--ozone-platform-hint=auto');
  if (picture !== undefined) {
    mkdirSync(dirname(picture), { recursive: true });
    rmSync(picture, { force: true });
    rest.push(`--screenshot=${picture}`);
    if (screenshot !== undefined) rest.push('--quit-after-screenshot');
  }
  const display = virtual ? await startVirtualDisplay() : undefined;
  if (display !== undefined) {
    const until = screenshot === undefined ? '; stop it with Ctrl+C' : '';
    say(
      `There is no display: the reader runs on a virtual one, ${display.env['DISPLAY'] ?? ''} (Xvfb)${until}.`,
    );
  }
  if (picture !== undefined) say(`Its picture goes to ${picture}`);
  const env = { ...process.env, ...display?.env };
  // Set by editors that are Electron themselves; it would make a plain Node of ours.
  delete env.ELECTRON_RUN_AS_NODE;
  try {
    const code = await hand(electron.executable, [...switches, projectRoot, ...rest], {
      env,
      ownGroup: true,
    });
    if (screenshot === undefined || statSync(screenshot, { throwIfNoEntry: false })?.size) return code;
    say('The reader ended without a picture. / 阅读器已退出，未能保存截图。');
    return code === 0 ? 1 : code;
  } finally {
    display?.stop();
  }
});
