import { dataMethods, shellMethods, type GazetteApi } from '../../shared/contract';
import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ordinaryUser, type OrdinaryUser } from './ordinary-user';
import { asRoot, expect, test as base } from './reader-app';

declare const window: { readonly gazette: GazetteApi } & Record<string, unknown>;

/** These run with Chromium's sandbox on, as an ordinary user, wherever there is a way to become one. */
const test = base.extend<object, { user: OrdinaryUser | null }>({
  user: [
    async ({}, use) => {
      const user = ordinaryUser();
      await use(user);
      const made = user?.options.executablePath;
      if (made) rmSync(dirname(made), { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  reader: async ({ launch, user, userData }, use) => {
    user?.give(userData);
    await use(await launch(user?.options));
  },
});

test("the page's process is in Chromium's sandbox", async ({ reader, user }) => {
  test.skip(process.platform !== 'linux', 'Linux alone tells of a process what it may not do.');
  test.skip(user === null, 'There is no way here to become a user who has a sandbox.');
  const pid = await reader.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.getOSProcessId(),
  );
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  // 2: every system call goes through a filter. https://www.kernel.org/doc/html/latest/filesystems/proc.html
  expect(status).toMatch(/^Seccomp:\t2$/m);
  expect(status).toMatch(/^NoNewPrivs:\t1$/m);
  if (asRoot) expect(status).toMatch(/^Uid:\t65534\t/m);
});

test.describe('the page', () => {
  test('has nothing of Node and Electron', async ({ reader }) => {
    const found = await reader.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(found).toEqual([]);
  });

  test('sees window.gazette as the contract has it, and cannot change it', async ({ reader }) => {
    const seen = await reader.page.evaluate(() => ({
      keys: Object.keys(window.gazette).sort(),
      frozen: Object.isFrozen(window.gazette),
      writable: Object.getOwnPropertyDescriptor(window, 'gazette')?.writable,
    }));
    const contract = [
      ...Object.keys(dataMethods),
      ...Object.keys(shellMethods),
      'importDropped',
      'on',
    ].sort();
    expect(seen).toEqual({ keys: contract, frozen: true, writable: false });
  });

  test('has no way to make connections', async ({ reader }) => {
    const found = await reader.page.evaluate(() =>
      ['RTCPeerConnection', 'WebTransport', 'WebSocket', 'EventSource'].filter((name) => name in globalThis),
    );
    expect(found).toEqual([]);
  });

  test('cannot run a string, load another origin, navigate, open a window or ask for a permission', async ({
    reader,
  }) => {
    const { page } = reader;
    const before = page.url();
    const tried = await page.evaluate(async () => {
      const outcome = async (attempt: () => unknown): Promise<string> => {
        try {
          await attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const loads = (element: HTMLElement & { src: string }): Promise<string> =>
        new Promise((resolve) => {
          element.onload = () => {
            resolve('loaded');
          };
          element.onerror = () => {
            resolve('refused');
          };
          element.src = 'https://example.com/x.png';
          document.body.append(element);
        });
      return {
        html: await outcome(() => {
          document.createElement('div').innerHTML = '<b>x</b>';
        }),
        connection: await outcome(() => globalThis.fetch('https://example.com/')),
        file: await outcome(() => globalThis.fetch('file:///etc/passwd')),
        image: await loads(document.createElement('img')),
        window: open('https://example.com/') === null ? 'refused' : 'opened',
        place: await outcome(
          () =>
            new Promise((resolve, reject) => {
              navigator.geolocation.getCurrentPosition(resolve, () => {
                reject(new DOMException('', 'NotAllowedError'));
              });
            }),
        ),
        // Last: what runs before the first pause is let off by the debugger that Playwright drives the page with.
        eval: await outcome(() => (0, eval)('1')),
      };
    });
    expect(tried).toEqual({
      eval: 'EvalError',
      html: 'TypeError',
      connection: 'TypeError',
      file: 'TypeError',
      image: 'refused',
      window: 'refused',
      place: 'NotAllowedError',
    });
    await reader.app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      const note = ({ defaultPrevented }: { defaultPrevented: boolean }): void => {
        Object.assign(globalThis, { navigationPrevented: defaultPrevented });
      };
      contents?.on('will-navigate', note);
      contents?.on('will-frame-navigate', note);
    });
    await page.evaluate(() => {
      location.href = 'https://example.com/';
    });
    await expect
      .poll(() =>
        reader.app.evaluate(() => (globalThis as { navigationPrevented?: boolean }).navigationPrevented),
      )
      .toBe(true);
    expect(page.url()).toBe(before);
    expect(reader.app.windows()).toHaveLength(1);
  });

  test('gets 404 for what is not one of its files', async ({ reader }) => {
    const statuses = await reader.app.evaluate(async ({ session }) => {
      const ask = async (url: string, method = 'GET'): Promise<number> =>
        (await session.defaultSession.fetch(url, { method })).status;
      return [
        await ask('app://reader/index.html'),
        await ask('app://reader/..%2f..%2fpackage.json'),
        await ask('app://reader/../../package.json'),
        await ask('app://other/index.html'),
        await ask('app://reader/index.html', 'POST'),
      ];
    });
    expect(statuses).toEqual([200, 404, 404, 404, 405]);
  });

  test('is answered by data for calls that the contract does not allow', async ({ reader }) => {
    const answers = await reader.page.evaluate(async () => {
      const gazette = window.gazette as unknown as Record<string, (input?: unknown) => Promise<unknown>>;
      return [
        await gazette['search']?.({ query: 'x'.repeat(257), document: null, offset: 0, limit: 10 }),
        await gazette['readDocument']?.({ document: '公报/2022-34/1', path: '/etc/passwd' }),
        await gazette['changeSettings']?.({ theme: 'plaid' }),
        await gazette['exportNotes']?.({ format: 'exe', document: null }),
      ];
    });
    expect(answers).toEqual(
      ['search', 'readDocument', 'changeSettings', 'exportNotes'].map((method) => ({
        ok: false,
        error: { code: 'bad-request', method, detail: expect.stringMatching(/./) },
      })),
    );
  });
});

test('the shell does not serve a window that it did not make', async ({ reader }) => {
  const answer = await reader.app.evaluate(async ({ app, BrowserWindow }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload: `${app.getAppPath()}/out/preload/preload.cjs`, sandbox: true },
    });
    let ports = 0;
    stranger.webContents.postMessage = () => {
      ports += 1;
    };
    await stranger.loadURL('app://reader/index.html');
    // Its preload script asked for a port before this; messages of one page arrive in their order.
    const result: unknown = await stranger.webContents.executeJavaScript('window.gazette.readSettings()');
    stranger.destroy();
    return { result, ports };
  });
  expect(answer).toEqual({
    result: { ok: false, error: { code: 'bad-request', method: 'readSettings', detail: 'sender' } },
    ports: 0,
  });
});
