import { join } from 'node:path';
import { highlight, openDocument } from './reading-page';
import { expect, projectRoot, test } from './reader-app';

/** Only when asked for, so that running the tests does not change the checkout: GAZETTE_README_PICTURE=1. */
test('the picture of the README', async ({ reader: { app, page } }) => {
  test.skip(process.env['GAZETTE_README_PICTURE'] !== '1', 'GAZETTE_README_PICTURE is not 1.');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 860);
  });
  await openDocument(page, 3);
  for (const [words, colour] of [
    ['能源资源利用效率进一步提升', 'green'],
    ['疏解整治促提升', 'yellow'],
  ] as const) {
    await highlight(page, words, colour);
  }
  await page.locator('[data-path="h-2"]').evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
  await page.mouse.move(5, 400);
  await expect(page.locator('[data-current]')).toContainText('主要目标');
  await page.screenshot({ path: join(projectRoot, 'resources', 'reader.png') });
});
