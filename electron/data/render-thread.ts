import { Worker } from 'node:worker_threads';
import { FailureError } from '../../shared/result';
import type { FromRenderer, Render, Rendered } from '../export/render-job';

/** Renders in a thread of its own, started anew for each export and ended when it is cancelled; `script` is its bundle. */
export function renderThread(script: string): Render {
  return (job, { signal, onProgress }) =>
    new Promise<Rendered>((resolve, reject) => {
      const worker = new Worker(script, { workerData: job });
      const cancel = (): void => {
        void worker.terminate();
        reject(new FailureError({ code: 'cancelled' }));
      };
      worker.on('message', (message: FromRenderer) => {
        if (message.type === 'progress') onProgress(message.done);
        else resolve(message.rendered);
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        signal.removeEventListener('abort', cancel);
        // Of no consequence when it has said what it made.
        reject(new Error('The thread that renders ended before it was done.'));
      });
      if (signal.aborted) cancel();
      else signal.addEventListener('abort', cancel);
    });
}
