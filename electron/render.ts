import { parentPort, workerData } from 'node:worker_threads';
import { renderNotes } from './export/render';
import type { FromRenderer, RenderJob } from './export/render-job';

/**
 * The thread in which an export is rendered. A Word file of ten thousand notes takes its library four seconds, which it
 * does not let be divided: meanwhile the data process goes on to answer, and can end the thread.
 */
const pauseMilliseconds = 100;
let said = performance.now();

function say(message: FromRenderer): void {
  parentPort?.postMessage(message);
}

// What it throws reaches whoever started the thread.
void renderNotes(workerData as RenderJob, (done) => {
  if (performance.now() - said < pauseMilliseconds) return;
  said = performance.now();
  say({ type: 'progress', done });
}).then((rendered) => {
  say({ type: 'rendered', rendered });
});
