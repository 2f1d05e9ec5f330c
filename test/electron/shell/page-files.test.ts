import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPageRequest, pageManifest, type PageManifest } from '../../../electron/shell/page-files';
import { contentSecurityPolicy } from '../../../electron/shell/page-headers';

let root: string;
let manifest: PageManifest;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gazette-page-'));
  mkdirSync(join(root, 'page', 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.json'), '"secret"');
  writeFileSync(join(root, 'page', 'index.html'), '<!doctype html>页');
  writeFileSync(join(root, 'page', 'assets', 'index.js'), 'export {};');
  writeFileSync(join(root, 'page', 'assets', 'index.js.map'), '{}');
  symlinkSync(join(root, 'secret.json'), join(root, 'page', 'linked.json'));
  manifest = pageManifest(join(root, 'page'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('pageManifest', () => {
  it('lists the built files of kinds that a page loads, and nothing else', () => {
    expect([...manifest.keys()].sort()).toEqual(['/assets/index.js', '/index.html']);
  });
});

describe('answerPageRequest', () => {
  it('serves a listed file with its type and the security headers', async () => {
    const answer = await answerPageRequest(manifest, 'GET', 'app://reader/index.html');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<!doctype html>页');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    'app://reader/../secret.json',
    'app://reader/%2e%2e/secret.json',
    'app://reader/..%2fsecret.json',
    'app://reader/assets/..%5c..%5c..%5csecret.json',
    'app://reader//secret.json',
    'app://reader/linked.json',
    'app://reader/assets/index.js.map',
    'app://reader/assets/',
    'app://reader/INDEX.HTML',
    'app://other/index.html',
    'file:///etc/passwd',
  ])('answers 404 to %s', async (url) => {
    const answer = await answerPageRequest(manifest, 'GET', url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  it.each(['POST', 'HEAD', 'PUT', 'OPTIONS'])('answers 405 to %s', async (method) => {
    expect((await answerPageRequest(manifest, method, 'app://reader/index.html')).status).toBe(405);
  });
});
