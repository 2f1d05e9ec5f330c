import type { Locator, Page } from '@playwright/test';
import type { HighlightColour } from '../../shared/model/colours';
import { expect } from './reader-app';
import { gold, zh } from './expected';

/** The text of the open document. */
export function article(page: Page): Locator {
  return page.getByRole('main').getByRole('article');
}

/** One unit of the open document, by its path. */
export function unit(page: Page, path: string): Locator {
  return article(page).locator(`[data-path="${path}"]`);
}

/** Opens a document of the issue from its Chinese contents, by its ordinal, and waits for its text. */
export async function openDocument(page: Page, ordinal: number): Promise<void> {
  const document = gold.documents[ordinal - 1];
  if (!document) throw new Error(`The issue has no document ${String(ordinal)}.`);
  await page.getByRole('button', { name: zh.menu['open-contents'], exact: true }).click();
  await page
    .locator('.entry[lang="zh-Hans"]')
    .nth(ordinal - 1)
    .click();
  await expect(article(page)).toHaveAccessibleName(document.title);
}

/** Goes to an article of the open document by its row in the tree. */
export async function goInTree(page: Page, label: string): Promise<void> {
  const tree = page.getByRole('treegrid', { name: zh.sidebar.tree });
  await expect(tree.locator('[data-current]')).toBeVisible();
  const row = tree.getByRole('row', { name: new RegExp(`^${label} `, 'u') });
  await row.scrollIntoViewIfNeeded();
  // The list goes back to where it stood if it takes the focus before it has heard of the scrolling, as no hand can.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await row.click();
}

/** Selects the first place in the open document where these words stand within one line of the page's source. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await article(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return;
    }
    throw new Error(`No ${wanted} on the page.`);
  }, words);
}

export function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => document.getSelection()?.toString() ?? '');
}

/** The words over which the page paints a highlight of this name. */
export function painted(page: Page, layer: string): Promise<string[]> {
  return page.evaluate((name) => {
    const highlight = CSS.highlights.get(name);
    return [...(highlight ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
  }, layer);
}

/** Highlights words of the open document by the toolbar, and sees them painted, they alone in that colour. */
export async function highlight(page: Page, words: string, colour: HighlightColour): Promise<void> {
  await selectWords(page, words);
  const toolbar = page.getByRole('toolbar', { name: zh.marks.toolbar });
  await toolbar.getByRole('radio', { name: zh.colour[colour] }).click();
  await expect.poll(() => painted(page, `mark-${colour}`)).toEqual([words]);
  await expect(toolbar).toBeHidden();
}

/** Path of the unit at the top of the page. */
export function pathAtTop(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const top = (document.querySelector('.page-scroller')?.getBoundingClientRect().top ?? 0) + 25;
    const units = [...document.querySelectorAll<HTMLElement>('article [data-path]')];
    return units.findLast((element) => element.getBoundingClientRect().top <= top)?.dataset['path'];
  });
}
