// Loaded into Electron before the reader. Playwright attaches to pages while Electron starts; attached in the middle
// of the first navigation it may wait for ever. So the reader starts when Playwright says that it is there, which it
// does by this function. (Playwright brings a file for the same purpose, but that one also sets the switches that keep
// Chromium from the network, and would hide whether ours do.)
const { app } = require('electron');

const ready = app.whenReady();
const attached = new Promise((resolve) => {
  globalThis.__playwright_run = resolve;
});

app.whenReady = () => attached.then(() => ready);
