import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import { readerHeapMegabytes } from '../../shared/wire';

/** The name under which Electron and the system list the process. */
export const readerServiceName = 'Gazette import';

interface Hear {
  /** It was started; the port leads to it. */
  readonly started: (id: number, port: MessagePortMain) => void;
  readonly ended: (id: number) => void;
}

/** Import processes, which the data process asks for and whose files may do them harm. */
export class ReaderProcesses {
  readonly #script: string;
  readonly #hear: Hear;
  readonly #processes = new Map<number, UtilityProcess>();

  constructor(script: string, hear: Hear) {
    this.#script = script;
    this.#hear = hear;
  }

  /** @param id by which the data process knows it */
  start(id: number): void {
    const reader = utilityProcess.fork(this.#script, [], {
      serviceName: readerServiceName,
      execArgv: [`--max-old-space-size=${String(readerHeapMegabytes)}`],
      stdio: 'ignore',
    });
    this.#processes.set(id, reader);
    reader.once('exit', () => {
      if (this.#processes.get(id) !== reader) return;
      this.#processes.delete(id);
      this.#hear.ended(id);
    });
    const { port1, port2 } = new MessageChannelMain();
    reader.postMessage({ type: 'connect' }, [port1]);
    this.#hear.started(id, port2);
  }

  end(id: number): void {
    const reader = this.#processes.get(id);
    if (reader) kill(reader);
  }

  /** Ends all of them without a word: nobody is left who would hear it. */
  endAll(): void {
    for (const reader of this.#processes.values()) kill(reader);
    this.#processes.clear();
  }
}

/** A reader that hangs or is stopped does not hear a request to end. One that has not begun is ended when it has. */
function kill(reader: UtilityProcess): void {
  const now = (): void => {
    if (reader.pid === undefined) return;
    try {
      process.kill(reader.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  if (reader.pid === undefined) reader.once('spawn', now);
  else now();
}
