import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron';
import { fail, type Result } from '../../shared/result';
import {
  channels,
  type DataFiles,
  type FromDataToShell,
  type PortMessage,
  type ShellDataCall,
  type ShellDataCalls,
  type ToData,
} from '../../shared/wire';
import { ReaderProcesses } from './reader-processes';
import { mayRestart } from './restart-limit';

/** The name under which Electron and the system list the process. */
export const dataServiceName = 'Gazette data';
const closingMilliseconds = 2000;

interface Scripts {
  readonly data: string;
  readonly import: string;
}

interface Hear {
  /** It was lost, and has been started again; every page has a new port. */
  readonly restarted: () => void;
  /** It was lost too often, and stays away. */
  readonly stopped: () => void;
}

/** Keeps the data process running, connects pages to it, and asks it what the shell itself has to ask. */
export class DataProcess {
  readonly #script: string;
  readonly #readers: ReaderProcesses;
  readonly #files: DataFiles;
  readonly #hear: Hear;
  readonly #pages = new Set<WebContents>();
  readonly #pending = new Map<number, (result: Result<unknown>) => void>();
  readonly #ends: number[] = [];
  #process: UtilityProcess | null;
  #closing = false;
  #lastId = 0;

  constructor(scripts: Scripts, files: DataFiles, hear: Hear) {
    this.#script = scripts.data;
    this.#readers = new ReaderProcesses(scripts.import, {
      started: (id, port) => {
        this.#process?.postMessage({ type: 'reader', id } satisfies ToData, [port]);
      },
      ended: (id) => {
        this.#send({ type: 'reader-ended', id });
      },
    });
    this.#files = files;
    this.#hear = hear;
    this.#process = this.#start();
  }

  /** Hands a page a port to the data process; again at each restart, until the page is gone. */
  connect(page: WebContents): void {
    if (!this.#pages.has(page)) {
      this.#pages.add(page);
      page.once('destroyed', () => this.#pages.delete(page));
    }
    this.#handPort(page);
  }

  /** Asks the data process; `data-process-lost` when it is not there or ends meanwhile. */
  call<Name extends ShellDataCall>(
    method: Name,
    input: ShellDataCalls[Name]['input'],
  ): Promise<Result<ShellDataCalls[Name]['output']>> {
    return new Promise((resolve) => {
      if (!this.#process) {
        resolve(fail({ code: 'data-process-lost' }));
        return;
      }
      const id = ++this.#lastId;
      this.#pending.set(id, resolve as (result: Result<unknown>) => void);
      this.#send({ type: 'call', id, method, input });
    });
  }

  /** Has it close its databases and end; ends it after two seconds. */
  async close(): Promise<void> {
    const process = this.#process;
    this.#closing = true;
    this.#readers.endAll();
    if (!process) return;
    await new Promise<void>((resolve) => {
      const late = setTimeout(() => {
        process.kill();
        resolve();
      }, closingMilliseconds);
      const done = (): void => {
        clearTimeout(late);
        resolve();
      };
      process.once('exit', done);
      process.on('message', (message: FromDataToShell) => {
        if (message.type === 'closed') done();
      });
      this.#send({ type: 'close' });
    });
  }

  #start(): UtilityProcess {
    const process = utilityProcess.fork(this.#script, [], { serviceName: dataServiceName, stdio: 'inherit' });
    process.on('message', (message: FromDataToShell) => {
      this.#heard(message);
    });
    process.once('exit', () => {
      this.#lost();
    });
    process.postMessage({ type: 'open', ...this.#files } satisfies ToData);
    return process;
  }

  #heard(message: FromDataToShell): void {
    switch (message.type) {
      case 'reply':
        this.#pending.get(message.id)?.(message.result);
        this.#pending.delete(message.id);
        break;
      case 'start-reader':
        this.#readers.start(message.id);
        break;
      case 'end-reader':
        this.#readers.end(message.id);
        break;
      case 'closed':
        // Whoever closes it waits for this.
        break;
    }
  }

  #lost(): void {
    this.#process = null;
    // The next one numbers its own from 1.
    this.#readers.endAll();
    for (const settle of this.#pending.values()) settle(fail({ code: 'data-process-lost' }));
    this.#pending.clear();
    if (this.#closing) return;
    this.#ends.push(Date.now());
    const again = mayRestart(this.#ends);
    if (again) this.#process = this.#start();
    for (const page of this.#pages) this.#handPort(page);
    if (again) this.#hear.restarted();
    else this.#hear.stopped();
  }

  #handPort(page: WebContents): void {
    if (!this.#process) {
      page.postMessage(channels.port, 'stopped' satisfies PortMessage);
      return;
    }
    const { port1, port2 } = new MessageChannelMain();
    this.#process.postMessage({ type: 'connect' } satisfies ToData, [port1]);
    page.postMessage(channels.port, 'open' satisfies PortMessage, [port2]);
  }

  #send(message: ToData): void {
    this.#process?.postMessage(message);
  }
}
