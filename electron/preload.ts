import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import { dataMethods, shellMethods, type EventName, type GazetteApi } from '../shared/contract';
import { fail, type Result } from '../shared/result';
import {
  channels,
  type CallMessage,
  type EventMessage,
  type FromData,
  type PortMessage,
} from '../shared/wire';

type Settle = (result: Result<unknown>) => void;
type Hear = (value: unknown) => void;

const listeners = new Map<string, Set<Hear>>();
const pending = new Map<number, Settle>();
/** Calls made before the first port is there. */
let waiting: CallMessage[] = [];
let port: MessagePort | null = null;
let stopped = false;
let lastId = 0;

function announce({ name, value }: EventMessage): void {
  for (const hear of listeners.get(name) ?? []) hear(value);
}

/** Every call is answered once: those that a lost process took with it, too. */
function settleAll(): void {
  for (const settle of pending.values()) settle(fail({ code: 'data-process-lost' }));
  pending.clear();
}

function takePort(next: MessagePort): void {
  if (port) settleAll();
  port?.close();
  port = next;
  next.onmessage = ({ data }: MessageEvent<FromData>) => {
    if (data.type === 'event') {
      announce(data);
      return;
    }
    pending.get(data.id)?.(data.result);
    pending.delete(data.id);
  };
  for (const message of waiting) next.postMessage(message);
  waiting = [];
}

function callData(method: string, input: unknown): Promise<Result<unknown>> {
  if (stopped) return Promise.resolve(fail({ code: 'data-process-lost' }));
  return new Promise((resolve) => {
    const message: CallMessage = { type: 'call', id: ++lastId, method, input };
    pending.set(message.id, resolve);
    if (port) port.postMessage(message);
    else waiting.push(message);
  });
}

function callShell(method: string, input: unknown): Promise<Result<unknown>> {
  return ipcRenderer.invoke(channels.shellCall, method, input) as Promise<Result<unknown>>;
}

/** A `File` that no drop or dialog has made has no path, and is left out. */
function importDropped(files: readonly object[]): Promise<Result<null>> {
  const paths = files
    .filter((file) => file instanceof File)
    .map((file) => webUtils.getPathForFile(file))
    .filter((path) => path !== '');
  if (paths.length === 0) {
    return Promise.resolve(fail({ code: 'bad-request', method: 'importDropped', detail: 'no files' }));
  }
  return ipcRenderer.invoke(channels.importDropped, paths) as Promise<Result<null>>;
}

function hearEvents(name: EventName, hear: Hear): () => void {
  const known = listeners.get(name) ?? new Set();
  listeners.set(name, known.add(hear));
  return () => {
    known.delete(hear);
  };
}

ipcRenderer.on(channels.event, (_event, message: EventMessage) => {
  announce(message);
});
ipcRenderer.on(channels.port, (event, message: PortMessage) => {
  const [next] = event.ports;
  stopped = message === 'stopped';
  if (next) takePort(next);
  else {
    port = null;
    waiting = [];
    settleAll();
  }
});
ipcRenderer.send(channels.requestPort);

// The page has no use for these, and a policy alone does not keep all of them from the network.
void webFrame.executeJavaScript(
  `for (const name of ['RTCPeerConnection', 'WebTransport', 'WebSocket', 'EventSource']) delete globalThis[name];`,
);

const method =
  (call: (method: string, input: unknown) => Promise<Result<unknown>>) =>
  (name: string): [string, (input?: unknown) => Promise<Result<unknown>>] => [
    name,
    (input) => call(name, input),
  ];

// The contract types it; `Object.fromEntries` cannot. Electron copies and freezes what it exposes, through and through.
const api = {
  ...Object.fromEntries(Object.keys(dataMethods).map(method(callData))),
  ...Object.fromEntries(Object.keys(shellMethods).map(method(callShell))),
  importDropped,
  on: hearEvents,
} as unknown as GazetteApi;
contextBridge.exposeInMainWorld('gazette', api);
