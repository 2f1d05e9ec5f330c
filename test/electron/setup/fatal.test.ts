import { expect, test } from 'vitest';

import { knownFailure, SetupError } from '../../../electron/setup/fatal.mjs';

const doing = { english: 'installing the dependencies', chinese: '安装依赖' };

function failing(code: string, message: string): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code });
}

test.each([
  ['a full disk', failing('ENOSPC', "no space left on device, write '/c/x'"), 'The disk is full', '磁盘已满'],
  [
    'a folder that refuses',
    failing('EACCES', "permission denied, mkdir '/c/x'"),
    'No permission',
    '没有写入权限',
  ],
  [
    'a read-only disk',
    failing('EROFS', "read-only file system, open '/c/x'"),
    'No permission',
    '没有写入权限',
  ],
  ['no network', 'npm error code ENOTFOUND', 'The npm registry cannot be reached', '无法连接 npm 仓库'],
  ['a damaged download', 'npm error code EINTEGRITY', 'is damaged', '已损坏'],
])('%s is one sentence in each language', (_, error, english, chinese) => {
  const failure = knownFailure(error, doing);
  expect(failure?.message).toContain(english);
  expect(failure?.message).toContain(chinese);
  expect(failure?.message).not.toContain('\n');
});

test('the place that refused is named', () => {
  expect(knownFailure(failing('EACCES', "permission denied, mkdir '/c/x'"), doing)?.message).toContain(
    '(/c/x)',
  );
});

test('a sentence that was already found stays, and a defect is not made into one', () => {
  const sentence = new SetupError('A.', '甲。');
  expect(knownFailure(sentence, doing)).toBe(sentence);
  expect(knownFailure(new TypeError('x is not a function'), doing)).toBeUndefined();
});
