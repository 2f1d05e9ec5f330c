import { Worker } from 'node:worker_threads';

/** Often enough that no parser fills the machine meanwhile: it takes a second for a few hundred megabytes. */
const everyMilliseconds = 50;

/**
 * A thread's whole program. It is text, because a thread's file would have to be found within the program's archive.
 * It kills the process it lives in, which a thread can do while the main one is busy for ever.
 */
const program = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData.bytes) process.kill(process.pid, 'SIGKILL');
  }, workerData.everyMilliseconds);
`;

/** Ends this process as soon as it takes more memory than it may have. */
export function watchMemory(megabytes: number): void {
  const worker = new Worker(program, {
    eval: true,
    workerData: { bytes: megabytes * 1024 * 1024, everyMilliseconds },
  });
  worker.unref();
}
