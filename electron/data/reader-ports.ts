import type { FromDataToShell } from '../../shared/wire';
import type { HearReader, ReaderProcess, StartReader } from '../import/file-reader';
import type { ReaderMessage, ReadRequest } from '../import/messages';

/** What of Electron's ports is needed. */
export interface ReaderPort {
  readonly on: (event: 'message', hear: (message: { readonly data: unknown }) => void) => unknown;
  readonly start: () => void;
  readonly close: () => void;
  readonly postMessage: (message: unknown) => void;
}

/** Import processes that the shell starts for the data process, which may start none by itself. */
export interface ReaderPorts {
  readonly start: StartReader;
  /** The shell has started the process, and hands over the port to it. */
  readonly connect: (id: number, port: ReaderPort) => void;
  /** It has ended. */
  readonly ended: (id: number) => void;
}

interface Reader {
  readonly hear: HearReader;
  port: ReaderPort | null;
  /** What was asked before the port was there. */
  waiting: ReadRequest[];
}

export function readerPorts(tellShell: (message: FromDataToShell) => void): ReaderPorts {
  const readers = new Map<number, Reader>();
  let lastId = 0;

  const start = (hear: HearReader): ReaderProcess => {
    const id = ++lastId;
    const reader: Reader = { hear, port: null, waiting: [] };
    readers.set(id, reader);
    tellShell({ type: 'start-reader', id });
    return {
      ask: (request) => {
        if (reader.port) reader.port.postMessage(request);
        else reader.waiting.push(request);
      },
      end: () => {
        tellShell({ type: 'end-reader', id });
      },
    };
  };

  return {
    start,
    connect: (id, port) => {
      const reader = readers.get(id);
      if (!reader) {
        port.close();
        return;
      }
      reader.port = port;
      port.on('message', ({ data }) => {
        reader.hear.message(data as ReaderMessage);
      });
      port.start();
      for (const request of reader.waiting.splice(0)) port.postMessage(request);
    },
    ended: (id) => {
      const reader = readers.get(id);
      readers.delete(id);
      reader?.port?.close();
      reader?.hear.ended();
    },
  };
}
