import { readFile } from './import/read-file';
import { readingLimits } from './import/limits';
import { watchMemory } from './import/memory-watch';
import type { ReadRequest } from './import/messages';
import { serve, type ServingChannel } from './import/serve';

/**
 * The import process. It decodes and parses files that nobody has vouched for, and hands back plain values. Whoever
 * started it ends it when a file takes too long; it ends itself when it takes too much memory. Nothing else is in it
 * that could be lost.
 */
watchMemory(readingLimits.megabytes);
// pdf.js leaves promises of a broken file to nobody; what it could not read, it has said already.
process.on('unhandledRejection', () => undefined);

if (process.send) {
  // From the terminal, Ctrl+C reaches children too: their parent decides.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit());
  serve(parentChannel(), readFile);
} else {
  process.parentPort.once('message', ({ ports: [port] }) => {
    if (port) serve(portChannel(port), readFile);
  });
}

/** Node's own channel, of a process that was forked. */
function parentChannel(): ServingChannel {
  return {
    hear: (answer) =>
      process.on('message', (request) => {
        answer(request as ReadRequest);
      }),
    say: (message) => process.send?.(message),
  };
}

/** A port whose other end the data process holds. */
function portChannel(port: Electron.MessagePortMain): ServingChannel {
  port.on('close', () => process.exit());
  return {
    hear: (answer) => {
      port.on('message', ({ data }) => {
        answer(data as ReadRequest);
      });
      port.start();
    },
    say: (message) => {
      port.postMessage(message);
    },
  };
}
