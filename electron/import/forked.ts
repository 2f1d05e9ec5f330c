import { fork } from 'node:child_process';
import { readerHeapMegabytes } from '../../shared/wire';
import type { ReaderMessage } from './messages';
import type { StartReader } from './file-reader';

/** Starts the import process as a child of plain Node, as the command line does. */
export function forkedReader(script: string): StartReader {
  return (hear) => {
    const child = fork(script, [], {
      execArgv: [`--max-old-space-size=${String(readerHeapMegabytes)}`],
      serialization: 'advanced',
      // Parsers complain on their own; what is wrong with a file is said once, by its failure.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let over = false;
    const ended = (): void => {
      if (over) return;
      over = true;
      hear.ended();
    };
    child.on('message', (message) => {
      hear.message(message as ReaderMessage);
    });
    child.on('exit', ended);
    child.on('error', ended);
    return {
      ask: (request) => {
        // A child that is gone is said by `exit`.
        if (child.connected) child.send(request, () => undefined);
      },
      end: () => {
        child.kill('SIGKILL');
      },
    };
  };
}
