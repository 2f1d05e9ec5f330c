import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportJob, type ExportJob } from '../../../electron/data/export-job';
import { renderThread } from '../../../electron/data/render-thread';
import type { ExportCall } from '../../../electron/data/export-notes';
import { builtInTemplate } from '../../../electron/export/markdown';
import { renderHere } from '../../../electron/export/render-here';
import type { ExportRequest, ExportStatus } from '../../../shared/model/export';
import { bundled } from '../import/bundled';
import { seedIssue, temporaryFolder } from '../library/seed-library';
import { openedSession } from './opened-session';

type Opened = Awaited<ReturnType<typeof openedSession>>;

const all: ExportRequest = {
  ...{ format: 'markdown', ids: null, document: null, name: null, perDocument: false, template: null },
  citation: 'plain',
};
const callFor = (
  file: string,
  request: Partial<ExportRequest> = {},
  template: string | null = null,
): ExportCall => ({
  ...{ file, request: { ...all, ...request }, language: 'zh-CN', template },
});

/** Makes a note and gives its id. */
async function make({ call }: Opened, note: string, about: string | null = null): Promise<string> {
  const made = await call('createAnnotation', { kind: 'note', note, about, selectors: [] });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return (made.value as { id: string }).id;
}

describe('an export', () => {
  test('is of all notes, of some, or of a document', async () => {
    const opened = await openedSession();
    const folder = temporaryFolder();
    const first = await make(opened, '其一', `${seedIssue}/1`);
    await make(opened, '其二');
    const texts: string[] = [];
    for (const request of [{}, { ids: [first] }, { document: `${seedIssue}/1` }]) {
      const file = join(folder, `${String(texts.length)}.md`);
      expect(await opened.exports.run(callFor(file, request))).toMatchObject({
        ok: true,
        value: { documents: 1 },
      });
      texts.push(readFileSync(file, 'utf8'));
    }
    expect(texts.map((text) => ['其一', '其二'].filter((note) => text.includes(note)))).toEqual([
      ...[['其一', '其二'], ['其一'], ['其一']],
    ]);
    expect(opened.announced.filter((name) => name.startsWith('export')).slice(0, 2)).toEqual([
      ...['export running', 'export idle'],
    ]);
    expect(opened.exports.status()).toEqual({ state: 'idle' });
  });

  test('is a folder with a file for each document', async () => {
    const opened = await openedSession();
    const folder = join(temporaryFolder(), '批注');
    await make(opened, '其一', `${seedIssue}/1`);
    await make(opened, '其二', `${seedIssue}/2`);
    expect(await opened.exports.run(callFor(folder, { perDocument: true }))).toEqual({
      ...{ ok: true, value: { file: '批注', annotations: 2, documents: 2 } },
    });
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('says when there is nothing, when the template is broken, and when the file cannot be written', async () => {
    const opened = await openedSession();
    const folder = temporaryFolder();
    const file = join(folder, 'a.md');
    expect(await opened.exports.run(callFor(file))).toEqual({
      ok: false,
      error: { code: 'nothing-to-export' },
    });
    await make(opened, '其一');
    expect(await opened.exports.run(callFor(file, { template: '我的.md' }, '甲\n{{#notes}}'))).toEqual({
      ...{ ok: false, error: { code: 'template-unusable', template: '我的.md', line: 2 } },
    });
    mkdirSync(file);
    expect(await opened.exports.run(callFor(file))).toMatchObject({
      ...{ ok: false, error: { code: 'file-unwritable', file: 'a.md' } },
    });
    expect(await opened.exports.run(callFor(join(folder, 'none', 'a.md')))).toEqual({
      ...{ ok: false, error: { code: 'file-unwritable', file: 'a.md', reason: 'ENOENT' } },
    });
    expect(readdirSync(folder)).toEqual(['a.md']);
  });
});

describe('in a thread of its own', () => {
  async function threaded(): Promise<{ opened: Opened; exports: ExportJob; statuses: ExportStatus[] }> {
    const opened = await openedSession();
    const script = await bundled('electron/render.ts', 'render', temporaryFolder());
    const statuses: ExportStatus[] = [];
    const exports = exportJob({ ...opened.session, render: renderThread(script) }, (status) => {
      statuses.push(status);
    });
    return { opened, exports, statuses };
  }

  test('every format is what it is here', async () => {
    const { opened, exports } = await threaded();
    const here = exportJob({ ...opened.session, render: renderHere }, () => undefined);
    const folder = temporaryFolder();
    await make(opened, '**其一** 𠮷', `${seedIssue}/1`);
    for (const format of ['html', 'csv', 'markdown'] as const) {
      expect(await exports.run(callFor(join(folder, 'thread'), { format }))).toMatchObject({ ok: true });
      await here.run(callFor(join(folder, 'here'), { format }));
      const [one, other] = ['thread', 'here'].map((name) => readFileSync(join(folder, name), 'utf8'));
      expect(one?.replaceAll(/导出时间：[^。]*。/gu, '')).toBe(other?.replaceAll(/导出时间：[^。]*。/gu, ''));
    }
    expect(await exports.run(callFor(join(folder, 'docx'), { format: 'docx' }))).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('it can be cancelled, and leaves nothing; a second one has to wait', async () => {
    const { opened, exports, statuses } = await threaded();
    const folder = temporaryFolder();
    await make(opened, '其一');
    const file = join(folder, 'a.docx');
    const running = exports.run(callFor(file, { format: 'docx' }));
    expect(await exports.run(callFor(file))).toEqual({ ok: false, error: { code: 'export-running' } });
    exports.cancel();
    await expect(running).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    expect(statuses.at(-1)).toEqual({ state: 'idle' });
    expect(await exports.run(callFor(file, { format: 'docx' }))).toMatchObject({ ok: true });
  });

  test('the thread is ended, not waited for', async () => {
    const script = await bundled('electron/render.ts', 'render', temporaryFolder());
    const cancellation = new AbortController();
    const rendering = renderThread(script)(
      {
        ...{ annotations: [], format: 'docx', perDocument: false, template: builtInTemplate },
        ...{ citation: 'plain', language: 'en', now: new Date(), texts: new Map() },
      },
      { signal: cancellation.signal, onProgress: () => undefined },
    );
    cancellation.abort();
    await expect(rendering).rejects.toMatchObject({ failure: { code: 'cancelled' } });
  });
});
