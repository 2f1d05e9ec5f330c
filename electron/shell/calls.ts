import { BrowserWindow, ipcMain } from 'electron';
import { randomUUID } from 'node:crypto';
import { shellMethods, type Handlers, type ShellMethods } from '../../shared/contract';
import { fail, type Result } from '../../shared/result';
import { channels } from '../../shared/wire';
import type { DataProcess } from './data-process';
import type { Pages } from './pages';
import { isTrustedSender, type SenderEvent } from './sender';

/** Answers the pages' calls to the shell and their requests for a port; what a stranger sends is not served. */
export function answerCalls(
  pages: Pages,
  data: DataProcess,
  handlersFor: (window: Electron.BrowserWindow) => Handlers<ShellMethods>,
): void {
  const trusted = (event: SenderEvent): boolean => isTrustedSender(event, (id) => pages.has(id));
  ipcMain.handle(channels.shellCall, async (event, method: unknown, input: unknown) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!window || !trusted(event)) return refuse(String(method), 'sender');
    try {
      return await answerShellCall(handlersFor(window), method, input);
    } catch (error) {
      const id = randomUUID();
      console.error(`internal ${id} (${String(method)})`, error);
      return fail({ code: 'internal', id });
    }
  });
  ipcMain.on(channels.requestPort, (event) => {
    if (trusted(event)) data.connect(event.sender);
  });
}

/** Parses a call by the contract and hands it to its handler; `bad-request` when the contract does not allow it. */
export async function answerShellCall(
  handlers: Handlers<ShellMethods>,
  method: unknown,
  input: unknown,
): Promise<Result<unknown>> {
  if (!isShellMethod(method)) return refuse(String(method), 'method');
  const parsed = shellMethods[method].input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(method, issue ? `${issue.path.join('.')} ${issue.message}` : 'input');
  }
  const handler = handlers[method] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>;
  return handler(parsed.data);
}

function isShellMethod(method: unknown): method is keyof ShellMethods {
  return typeof method === 'string' && Object.hasOwn(shellMethods, method);
}

function refuse(method: string, detail: string): Result<never> {
  return fail({ code: 'bad-request', method: method.slice(0, 100), detail });
}
