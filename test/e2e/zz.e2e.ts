import { test, expect } from './reader-app';
import { openDocument, highlight, unit } from './reading-page';
import { zh } from './expected';
const type = async (sel: string): Promise<string> => {
  const area = document.querySelector<HTMLTextAreaElement>(sel)!;
  area.focus();
  const spent: number[] = [];
  for (let key = 0; key < 20; key += 1) {
    const t = performance.now();
    document.execCommand('insertText', false, '字');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    spent.push(Math.round(performance.now() - t));
  }
  return spent.join(' ');
};
test('x', async ({ reader: { page } }) => {
  test.setTimeout(100000);
  await openDocument(page, 7);
  await highlight(page, '新设立未满一个完整会计年度的地方金融组织不参加监管评级', 'green');
  const text = '第十四条的要求与**《办法》**一致。\n\n- 其一\n- 其二\n\n'.repeat(3000).slice(0, 99_900);
  await page.evaluate(async (note) => {
    const kept = await window.gazette.listAnnotations({ document: null });
    const id = kept.ok ? (kept.value[0]?.id ?? '') : '';
    await window.gazette.changeAnnotation({ id, note });
  }, text);
  await page.evaluate((note) => { const a = document.createElement('textarea'); a.id = 'bare'; a.style.position='fixed'; a.style.zIndex='100'; a.style.width='22rem'; a.value = note; document.body.append(a); }, text);
  console.log('bare', await page.evaluate(type, '#bare'));
  await page.evaluate(() => document.querySelector('#bare')!.remove());
  for (const preview of [false, true]) {
    await page.evaluate((p) => window.gazette.changeSettings({ notePreview: p }), preview);
    await unit(page, 'art-8/p-8').getByRole('button').click();
    const box = page.getByRole('dialog', { name: zh.marks.dialog }).getByRole('textbox', { name: zh.marks.note });
    await expect(box).toBeVisible();
    await page.waitForTimeout(1500);
    console.log('preview', preview, await page.evaluate(type, '.note-field textarea'));
    await page.waitForTimeout(1500);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
  }
});
