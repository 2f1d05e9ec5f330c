import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataHandlers } from '../../../electron/data/handlers';
import { importJob } from '../../../electron/data/import-job';
import { openLog } from '../../../electron/data/log';
import { openSession } from '../../../electron/data/session';
import { selectorFor } from '../../../shared/anchor/place';
import { dataMethods } from '../../../shared/contract';
import { dispatcher } from '../../../shared/dispatch';
import { gazettesFolder, readHere, samplesFolder, seedIssue, temporaryFolder } from '../library/seed-library';

async function openedSession() {
  const folder = temporaryFolder();
  const files = {
    libraryFile: join(folder, 'library.sqlite'),
    notebookFile: join(folder, 'notebook.sqlite'),
    bundledLibrary: join(folder, 'none.sqlite'),
    gazettesFolder,
    logFile: join(folder, 'data.log'),
  };
  const announced: string[] = [];
  const session = await openSession(files, readHere, ({ state }) => announced.push(state));
  const log = openLog(files.logFile);
  const imports = importJob({
    ...{ libraryFile: files.libraryFile, log, libraryChanged: session.libraryChanged },
    reader: { read: readHere, close: () => undefined },
    announce: ({ state }) => announced.push(`import ${state}`),
  });
  const call = dispatcher(
    dataMethods,
    dataHandlers(session, imports, () => announced.push('annotations')),
    log,
  );
  return { session, imports, files, announced, call };
}

const address = `${seedIssue}/1#art-14`;

test('opening tells how far it is', async () => {
  const { session, announced } = await openedSession();
  expect(announced).toEqual(['opening', 'building', 'building', 'ready']);
  session.close();
});

test('arbitrary input to any method is answered, never thrown', async () => {
  const { session, call } = await openedSession();
  const method = fc.oneof(fc.constantFrom(...Object.keys(dataMethods)), fc.string());
  await fc.assert(
    fc.asyncProperty(method, fc.jsonValue(), async (name, input) => {
      expect(typeof (await call(name, input)).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
  session.close();
});

test.each(['constructor', '__proto__', 'toString', 'nothing'])('%s is no method', async (name) => {
  const { session, call } = await openedSession();
  expect(await call(name, undefined)).toMatchObject({
    ok: false,
    error: { code: 'bad-request', method: name },
  });
  session.close();
});

test('a note is taken on words that stand there, and on no others', async () => {
  const { session, announced, call } = await openedSession();
  const text = session.libraryView().readingText(address) ?? '';
  const selector = selectorFor(address, text, 5, 16);
  const draft = { kind: 'highlight', colour: 'pink', note: '', selectors: [selector] };
  expect(await call('createAnnotation', draft)).toMatchObject({ ok: true });
  expect(announced.at(-1)).toBe('annotations');
  expect(await call('createAnnotation', { ...draft, selectors: [{ ...selector, start: 6 }] })).toEqual({
    ok: false,
    error: { code: 'quote-mismatch', address },
  });
  expect(await call('listAnnotations', { document: `${seedIssue}/1` })).toMatchObject({
    ok: true,
    value: [
      {
        colour: 'pink',
        selectors: [{ placement: { state: 'placed', moved: false } }],
        context: {
          label: '第十四条',
          documentNumber: '京科发〔2022〕10号',
          issue: { number: 34 },
          startPage: 6,
        },
      },
    ],
  });
  session.close();
});

test('annotations are listed in the order of the gazette, orphans last', async () => {
  const { session, call } = await openedSession();
  const at = (unit: string, start: number) =>
    selectorFor(unit, session.libraryView().readingText(unit) ?? '', start, start + 4);
  for (const selector of [
    at(`${seedIssue}/8#title`, 0),
    at(`${seedIssue}/1#art-14`, 30),
    at(`${seedIssue}/1#art-14`, 5),
  ]) {
    await call('createAnnotation', { kind: 'highlight', colour: 'blue', note: '', selectors: [selector] });
  }
  const listed = await call('listAnnotations', { document: null });
  expect(listed).toMatchObject({
    ok: true,
    value: [
      { selectors: [{ address, start: 5 }] },
      { selectors: [{ address, start: 30 }] },
      { selectors: [{ address: `${seedIssue}/8#title` }] },
    ],
  });
  session.close();
});

test('a lone document is read, and a note on it knows that it stands in no issue', async () => {
  const { session, imports, call } = await openedSession();
  imports.start([join(samplesFolder, 's33_tw_H0030025_zh.txt')]);
  await imports.settled();
  const document = '单行文件/國立大學校院校務基金設置條例-2015-02-04/1';
  expect(await call('readDocument', { document })).toMatchObject({
    ok: true,
    value: { issue: null, document: { address: document, issue: null } },
  });
  const at = `${document}#title`;
  const selector = selectorFor(at, session.libraryView().readingText(at) ?? '', 0, 4);
  await call('createAnnotation', { kind: 'highlight', colour: 'blue', note: '', selectors: [selector] });
  expect(await call('listAnnotations', { document: null })).toMatchObject({
    ok: true,
    value: [{ context: { issue: null, documentAddress: document } }],
  });
  expect(await call('readQuality', { address: document })).toMatchObject({ ok: true });
  session.close();
});

test('what is not there is said by its address', async () => {
  const { session, call } = await openedSession();
  const gone = '北京市人民政府公报/2022-34/99';
  expect(await call('readDocument', { document: gone })).toEqual({
    ok: false,
    error: { code: 'address-not-found', address: gone },
  });
  session.close();
});

test('an unforeseen error is logged once under the id that the page gets', async () => {
  const { session, files, call } = await openedSession();
  session.close();
  const answer = await call('listIssues', undefined);
  expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
  const id = !answer.ok && answer.error.code === 'internal' ? answer.error.id : '-';
  expect(readFileSync(files.logFile, 'utf8').split(id)).toHaveLength(2);
});
