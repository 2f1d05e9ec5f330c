import type { CDPSession, Page } from '@playwright/test';
import { zh } from '../../e2e/expected';
import { drop, openReport, sample } from '../../e2e/importing';
import { expect, test } from '../../e2e/reader-app';
import { article } from '../../e2e/reading-page';
import { line, median } from '../rounds';

/** A law of 291 articles, and how many highlights are laid over it. */
const law = 's04_civil_procedure_law.md';
const many = 500;
const rounds = 9;
/** Opening it with them may take so many times as long as without. */
const atMost = 1.2;

/** Lays highlights over words all through the document, in turn in each colour, and answers their ids. */
function layHighlights(page: Page, count: number): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const colours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
    const documents = await window.gazette.listDocuments();
    const address = documents.ok ? documents.value.find(({ issue }) => issue === null)?.address : undefined;
    if (address === undefined) throw new Error('The law is not in the library.');
    const reading = await window.gazette.readDocument({ document: address });
    if (!reading.ok) throw new Error(reading.error.code);
    // Words of six characters, every sixteenth, of all that is no table: one after the other, as a reader's would lie.
    const places = reading.value.units
      .filter((unit) => !unit.table)
      .flatMap(({ path, label, heading, text: own }) => {
        const text = [label, heading, own].filter(Boolean).join(' ');
        const starts = Array.from({ length: Math.floor(text.length / 16) }, (_, at) => at * 16);
        return starts.map((start) => ({ path, text, start }));
      });
    const ids: string[] = [];
    for (let index = 0; ids.length < wanted; index += 1) {
      const place = places[index % places.length];
      if (!place) throw new Error('The document has no words.');
      const start = place.start + 3 * Math.floor(index / places.length);
      const quote = place.text.slice(start, start + 6);
      const kept = await window.gazette.createAnnotation({
        kind: 'highlight',
        colour: colours[index % colours.length],
        style: index % 2 === 0 ? 'fill' : 'underline',
        about: null,
        selectors: [
          {
            address: `${address}#${place.path}`,
            start,
            end: start + quote.length,
            quote,
            prefix: place.text.slice(Math.max(0, start - 32), start),
            suffix: place.text.slice(start + quote.length, start + quote.length + 32),
          },
        ],
      });
      if (kept.ok) ids.push(kept.value.id);
    }
    return ids;
  }, count);
}

interface Opening {
  /** Milliseconds until the text stood on the page, and until its highlights were painted as well. */
  readonly text: number;
  readonly marks: number;
  /** Milliseconds for which the page itself was at work meanwhile, whatever else keeps the machine. */
  readonly work: number;
}

/** Opens the document from the shelf and measures it in the page. */
async function opening(page: Page, session: CDPSession, marks: number): Promise<Opening> {
  await page.getByRole('main').getByRole('button', { name: zh.shelf.name, exact: true }).click();
  const entry = page.getByRole('main').locator('.entry');
  await expect(entry).toBeVisible();
  const before = await workOf(session);
  const times = await entry.evaluate(async (element, wanted) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const painted = (): number =>
      [...CSS.highlights].reduce(
        (sum, [name, { size }]) => sum + (/^(?:mark|line)-[^c]/u.test(name) ? size : 0),
        0,
      );
    const began = performance.now();
    (element as HTMLElement).click();
    while (!document.querySelector('main article [data-path]')) await frame();
    await frame();
    const text = performance.now() - began;
    while (painted() < wanted) await frame();
    await frame();
    return { text, marks: performance.now() - began };
  }, marks);
  return { ...times, work: (await workOf(session)) - before };
}

/** Milliseconds for which the page's main thread has been at work, as the processor counts them. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

test(`a document with ${String(many)} highlights, and without`, async ({ reader: { page } }) => {
  test.setTimeout(240_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await drop(page, sample(law));
  await openReport(page);
  await page.getByRole('main').getByRole('button', { name: '中华人民共和国民事诉讼法' }).first().click();
  await expect(article(page)).toBeVisible();
  const ids = await layHighlights(page, many);
  const without: Opening[] = [];
  const withMarks: Opening[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // The first opening after a change asks for the marks again; the second is measured.
    await opening(page, session, many);
    withMarks.push(await opening(page, session, many));
    await page.evaluate((all) => window.gazette.removeAnnotations({ ids: all }), ids);
    await opening(page, session, 0);
    without.push(await opening(page, session, 0));
    await page.evaluate((all) => window.gazette.restoreAnnotations({ ids: all }), ids);
  }
  const report = (what: string, figure: keyof Opening, reference: keyof Opening): string => {
    const bare = median(without.map((one) => one[reference]));
    const marked = median(withMarks.map((one) => one[figure]));
    const detail = `${marked.toFixed(0)} ms with, ${bare.toFixed(0)} ms without`;
    return line(`a law with ${String(many)} highlights, ${what}`, marked / bare, { atMost }, detail);
  };
  console.log(
    [
      report('work of the page', 'work', 'work'),
      report('until the text stands', 'text', 'text'),
      report('until the last highlight is painted', 'marks', 'text'),
    ].join('\n'),
  );
});
