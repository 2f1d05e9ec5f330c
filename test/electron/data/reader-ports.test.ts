import { MessageChannel } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { readerPorts, type ReaderPort } from '../../../electron/data/reader-ports';
import { fileReader } from '../../../electron/import/file-reader';
import type { FromDataToShell } from '../../../shared/wire';

/** Node's own port in the shape of Electron's, whose messages come within an event. */
function channel(): { near: ReaderPort; far: MessageChannel['port2'] } {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => {
    port1.close();
  });
  const near: ReaderPort = {
    on: (_event, hear) =>
      port1.on('message', (data: unknown) => {
        hear({ data });
      }),
    start: () => undefined,
    close: () => {
      port1.close();
    },
    postMessage: (message) => {
      port1.postMessage(message);
    },
  };
  return { near, far: port2 };
}

test('a file is read through the port that the shell hands over', async () => {
  const told: FromDataToShell[] = [];
  const ports = readerPorts((message) => told.push(message));
  const { read, close } = fileReader(ports.start);
  const answer = read('/x/a.txt', new AbortController().signal);
  expect(told).toEqual([{ type: 'start-reader', id: 1 }]);

  const { near, far } = channel();
  far.on('message', (request) => {
    expect(request).toEqual({ type: 'read', path: '/x/a.txt' });
    far.postMessage({ type: 'read', result: { ok: false, error: { code: 'file-empty', file: 'a.txt' } } });
  });
  ports.connect(1, near);
  far.postMessage({ type: 'ready' });
  expect(await answer).toMatchObject({ ok: false, error: { code: 'file-empty' } });
  close();
  expect(told.at(-1)).toEqual({ type: 'end-reader', id: 1 });
});

test('a process that ends refuses its file, and the next has another number', async () => {
  const told: FromDataToShell[] = [];
  const ports = readerPorts((message) => told.push(message));
  const { read } = fileReader(ports.start);
  const answer = read('/x/a.txt', new AbortController().signal);
  ports.ended(1);
  expect(await answer).toMatchObject({ ok: false, error: { code: 'reading-ended' } });
  const cancellation = new AbortController();
  const next = read('/x/b.txt', cancellation.signal);
  expect(told.at(-1)).toEqual({ type: 'start-reader', id: 2 });
  cancellation.abort();
  expect(await next).toMatchObject({ ok: false, error: { code: 'cancelled' } });
});

test('a port to a process that nobody knows any more is closed', () => {
  const ports = readerPorts(() => undefined);
  let closed = false;
  ports.connect(7, {
    on: () => undefined,
    start: () => undefined,
    postMessage: () => undefined,
    close: () => (closed = true),
  });
  expect(closed).toBe(true);
});
