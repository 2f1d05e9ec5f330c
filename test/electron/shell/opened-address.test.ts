import { expect, it, test } from 'vitest';
import { addressIn, OpenedAddress } from '../../../electron/shell/opened-address';
import { addressUrl } from '../../../shared/model/address';

const address = '北京市人民政府公报/2022-34/7#art-9';

test.each([
  [['gazette', '--switch', addressUrl(address)], address],
  [['gazette', addressUrl(address), 'gazette://a/2022-1/1'], 'a/2022-1/1'],
  [['gazette', `gazette://${address}`], address],
  [['gazette', 'gazette://'], null],
  [['gazette', 'gazette://javascript:alert(1)/x'], null],
  [['gazette', `gazette://a/${'b'.repeat(5000)}`], null],
  [['gazette', '/home/a/b'], null],
  [[], null],
])('%j asks for %s', (commandLine, wanted) => {
  expect(addressIn(commandLine)).toBe(wanted);
});

it('waits for the page, and for the next one when it is closed', () => {
  const shown: string[] = [];
  const opened = new OpenedAddress('a/1/1', (wanted) => shown.push(wanted));
  opened.open('a/1/2');
  expect(opened.take()).toBe('a/1/2');
  expect(opened.take()).toBeNull();
  opened.open('a/1/3');
  expect(shown).toEqual(['a/1/3']);
  opened.pageClosed();
  opened.open('a/1/4');
  expect(shown).toEqual(['a/1/3']);
  expect(opened.take()).toBe('a/1/4');
});
