import { readFileSync } from 'node:fs';
// eslint-disable-next-line no-restricted-imports -- A trap on this machine, to see whether anything connects.
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, ready, test } from './reader-app';

/** What Chromium's own log of the network says: https://www.chromium.org/developers/design-documents/network-stack/netlog/ */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    /** 1 begins something, 2 ends it. */
    readonly phase: number;
    readonly params?: { readonly address?: string; readonly host?: string; readonly hostname?: string };
  }[];
}

/** The addresses to which a log tells of attempts to connect, and the names that it tells of asking for. */
function reached(log: NetLog): string[] {
  const names = ['TCP_CONNECT_ATTEMPT', 'UDP_CONNECT', 'HOST_RESOLVER_DNS_TASK', 'HOST_RESOLVER_SYSTEM_TASK'];
  const types = names.map((name) => {
    const type = log.constants.logEventTypes[name];
    if (type === undefined) throw new Error(`Chromium's log no longer knows ${name}.`);
    return type;
  });
  return log.events
    .filter(({ type, phase }) => phase === 1 && types.includes(type))
    .map(({ params }) => params?.address ?? params?.host ?? params?.hostname ?? 'unknown');
}

const harmless = new Set([
  // The dead end that stands where a proxy would.
  '127.0.0.1:9',
  // Chromium asks the system for a route there, to learn whether it has IPv6; nothing is sent.
  '[2001:4860:4860::8888]:443',
]);

test('nothing connects, even when the page and the shell try', async ({ reader, userData }) => {
  const { app, page } = reader;
  const caught: string[] = [];
  const trap = createServer((socket) => {
    caught.push('connection');
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  const { port } = trap.address() as AddressInfo;
  const addresses = [
    `http://127.0.0.1:${String(port)}/`,
    `http://localhost:${String(port)}/`,
    'https://example.com/',
  ];
  const logFile = join(userData, 'network.json');
  await app.evaluate(({ session }, file) => session.defaultSession.netLog.startLogging(file), logFile);

  // The page once more, so that the log has what a start does.
  await page.reload();
  await ready(page);
  await page.evaluate(async (targets) => {
    for (const target of targets) {
      for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'stylesheet', 'icon', 'manifest']) {
        document.head.append(Object.assign(document.createElement('link'), { rel, href: target }));
      }
      const anchor = Object.assign(document.createElement('a'), { href: '#', ping: target });
      document.body.append(anchor);
      anchor.click();
      navigator.sendBeacon(target, 'x');
      await globalThis.fetch(target, { mode: 'no-cors' }).catch(() => null);
      await new Promise((resolve) => {
        const image = new Image();
        image.onload = image.onerror = resolve;
        image.src = target;
      });
    }
  }, addresses);
  const shell = await app.evaluate(
    ({ net, session }, targets) =>
      Promise.all(
        targets.flatMap((target) =>
          [net.fetch(target), session.defaultSession.fetch(target)].map((answer) =>
            answer.then(
              () => 'answered',
              () => 'refused',
            ),
          ),
        ),
      ),
    addresses,
  );
  await app.evaluate(({ session }) => session.defaultSession.netLog.stopLogging());

  expect(new Set(shell)).toEqual(new Set(['refused']));
  expect(caught).toEqual([]);
  const beyond = reached(JSON.parse(readFileSync(logFile, 'utf8')) as NetLog);
  expect(beyond.filter((address) => !harmless.has(address))).toEqual([]);

  // The trap does catch what connects.
  await new Promise<void>((resolve) =>
    connect(port, '127.0.0.1').once('close', () => {
      resolve();
    }),
  );
  expect(caught).toEqual(['connection']);
  trap.close();
});
