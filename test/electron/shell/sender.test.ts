import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../electron/shell/sender';

const ours = (id: number): boolean => id === 7;
const main = { url: 'app://reader/index.html' };

describe('isTrustedSender', () => {
  it('trusts the main frame of our page', () => {
    expect(isTrustedSender({ senderFrame: main, sender: { id: 7, mainFrame: main } }, ours)).toBe(true);
  });
  it('refuses a frame that is gone', () => {
    expect(isTrustedSender({ senderFrame: null, sender: { id: 7, mainFrame: main } }, ours)).toBe(false);
  });
  it('refuses a frame within the page, even of our origin', () => {
    const inner = { url: 'app://reader/index.html' };
    expect(isTrustedSender({ senderFrame: inner, sender: { id: 7, mainFrame: main } }, ours)).toBe(false);
  });
  it('refuses another origin in our window', () => {
    const foreign = { url: 'https://example.com/' };
    expect(isTrustedSender({ senderFrame: foreign, sender: { id: 7, mainFrame: foreign } }, ours)).toBe(
      false,
    );
  });
  it('refuses a window that the shell did not make for a page', () => {
    expect(isTrustedSender({ senderFrame: main, sender: { id: 8, mainFrame: main } }, ours)).toBe(false);
  });
});
