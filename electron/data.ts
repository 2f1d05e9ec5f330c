import type { MessagePortMain } from 'electron';
import { join } from 'node:path';
import { dataMethods } from '../shared/contract';
import { dispatcher } from '../shared/dispatch';
import type { LibraryStatus } from '../shared/model/status';
import { fail, FailureError, succeed, type Result } from '../shared/result';
import type {
  CallMessage,
  DataFiles,
  EventMessage,
  FromDataToShell,
  ShellDataCalls,
  ToData,
} from '../shared/wire';
import { exportJob, type ExportJob } from './data/export-job';
import { dataHandlers } from './data/handlers';
import { setCopyFolder } from './data/handlers/backing-up';
import { importJob, type ImportJob } from './data/import-job';
import { indexWork, type IndexWork } from './data/index-work';
import { openLog, type Log } from './data/log';
import { renderThread } from './data/render-thread';
import { readerPorts } from './data/reader-ports';
import { notesKeeper } from './data/notes-keeper';
import { notesMerger, type NotesMerger } from './data/notes-merger';
import { openSession, type Session } from './data/session';
import { runInSlices } from './library/work';
import { fileReader } from './import/file-reader';

/**
 * The data process. It holds both databases and may block, because nobody paints in it. The shell tells it which
 * files to open and hands it a port for each page; pages call the contract over their ports.
 */
const { parentPort } = process;
const pages = new Set<MessagePortMain>();
const readers = readerPorts(tellShell);

interface Work {
  readonly session: Session;
  readonly imports: ImportJob;
  readonly index: IndexWork;
  readonly merger: NotesMerger;
  readonly exports: ExportJob;
  readonly preparing: AbortController;
  readonly log: Log;
  readonly answer: ReturnType<typeof dispatcher>;
}

/** Settles once both databases are open; calls that come before wait for it. */
let work: Promise<Work> | null = null;
/** What a page would ask for while the library is still being built. */
let latestStatus: LibraryStatus = { state: 'opening' };

parentPort.on('message', ({ data, ports }) => {
  const message = data as ToData;
  switch (message.type) {
    case 'open':
      work = open(message);
      break;
    case 'connect':
      for (const port of ports) connect(port);
      break;
    case 'call':
      void answerShell(message);
      break;
    case 'reader':
      for (const port of ports) readers.connect(message.id, port);
      break;
    case 'reader-ended':
      readers.ended(message.id);
      break;
    case 'close':
      void close();
      break;
  }
});

async function open(files: DataFiles): Promise<Work> {
  const log = openLog(files.logFile);
  const reader = fileReader(readers.start);
  const session = await openSession(
    files,
    reader.read,
    (status) => {
      latestStatus = status;
      announce({ type: 'event', name: 'libraryChanged', value: status });
    },
    () => {
      announce({ type: 'event', name: 'backupsChanged', value: null });
    },
  );
  reader.close();
  const imports = importJob({
    ...{ libraryFile: files.libraryFile, reader, log },
    libraryChanged: session.libraryChanged,
    announce: (status) => {
      announce({ type: 'event', name: 'importChanged', value: status });
    },
  });
  const index = indexWork({
    ...{ libraryFile: files.libraryFile, library: session.library, log },
    isImporting: () => imports.status().state === 'running',
    announce: (status) => {
      announce({ type: 'event', name: 'indexChanged', value: status });
    },
  });
  const keeper = notesKeeper({
    ...{ notebook: session.notebook, keeping: session.keeping, index: session.notes },
    announce: () => {
      announce({ type: 'event', name: 'annotationsChanged', value: null });
    },
  });
  const merger = notesMerger(session, {
    ...{ keeper, backupsFolder: files.backupsFolder },
    backUp: () => session.keeping().backups.make('merge'),
    announceSearches: () => {
      announce({ type: 'event', name: 'searchesChanged', value: null });
    },
  });
  const exports = exportJob({ ...session, render: renderThread(join(__dirname, 'render.cjs')) }, (status) => {
    announce({ type: 'event', name: 'exportChanged', value: status });
  });
  const handlers = dataHandlers(session, { imports, index, exports, keeper, merger, files }, (name) => {
    announce({ type: 'event', name, value: null });
  });
  // While nobody asks for them yet: to place ten thousand notes for the first time takes a fifth of a second.
  const preparing = new AbortController();
  void prepare(session, preparing.signal, log);
  const answer = dispatcher(dataMethods, handlers, log);
  return { session, imports, index, exports, merger, preparing, log, answer };
}

async function prepare(session: Session, signal: AbortSignal, log: Log): Promise<void> {
  try {
    await runInSlices(session.notes.prepare(), signal);
  } catch (error) {
    // Whoever asks for the notes will hear why they cannot be had.
    if (!(error instanceof FailureError)) log.unexpected('prepare', error);
  }
}

function connect(port: MessagePortMain): void {
  pages.add(port);
  port.on('close', () => pages.delete(port));
  port.on('message', ({ data }) => {
    void answerPage(port, data as CallMessage);
  });
  port.start();
  port.postMessage({ type: 'event', name: 'libraryChanged', value: latestStatus } satisfies EventMessage);
}

async function answerPage(port: MessagePortMain, { id, method, input }: CallMessage): Promise<void> {
  // While the library is being built everything else waits, but a page may ask how far it is.
  const result =
    method === 'readStatus' ? succeed(latestStatus) : await (await opened()).answer(method, input);
  port.postMessage({ type: 'reply', id, result });
}

async function answerShell({ id, method, input }: Extract<ToData, { type: 'call' }>): Promise<void> {
  const { session, imports, index, exports, merger, log } = await opened();
  let result: Result<unknown>;
  try {
    switch (method) {
      case 'exportNotes':
        result = await exports.run(input as ShellDataCalls['exportNotes']['input']);
        break;
      case 'cancelExport':
        exports.cancel();
        result = succeed(null);
        break;
      case 'setCopyFolder':
        result = await setCopyFolder(session, input as ShellDataCalls['setCopyFolder']['input']);
        break;
      case 'previewNotesFile':
        result = merger.previewFile((input as ShellDataCalls['previewNotesFile']['input']).file);
        break;
      case 'importFiles':
        result = index.isRunning()
          ? fail({ code: 'index-running' })
          : imports.start((input as ShellDataCalls['importFiles']['input']).paths);
        break;
    }
  } catch (error) {
    result = fail(error instanceof FailureError ? error.failure : log.unexpected(method, error));
  }
  tellShell({ type: 'reply', id, result });
}

async function close(): Promise<void> {
  if (work) {
    const { session, imports, index, exports, preparing } = await work;
    preparing.abort();
    imports.cancel();
    index.cancel();
    exports.cancel();
    await Promise.all([imports.settled(), index.settled(), exports.settled()]);
    session.close();
  }
  tellShell({ type: 'closed' });
}

/** The shell sends `open` before anything else. */
function opened(): Promise<Work> {
  return (
    work ?? Promise.reject(new Error('The data process was asked before it was told which files to open.'))
  );
}

function announce(event: EventMessage): void {
  for (const page of pages) page.postMessage(event);
}

function tellShell(message: FromDataToShell): void {
  parentPort.postMessage(message);
}
